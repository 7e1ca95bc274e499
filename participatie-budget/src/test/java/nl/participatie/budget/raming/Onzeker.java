package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A number of the oracle that may be unknown, with the names of everything that it lacks. "A
 * product with a factor zero is zero even if another factor is undetermined."
 */
record Onzeker(Optional<Verhouding> getal, Set<String> mist) {

  static final Onzeker NUL = van(Verhouding.NUL);
  static final Onzeker EEN = van(Verhouding.EEN);

  static Onzeker van(Verhouding getal) {
    return new Onzeker(Optional.of(getal), Set.of());
  }

  static Onzeker van(BigDecimal getal) {
    return van(Verhouding.van(getal));
  }

  static Onzeker zonder(String code) {
    return new Onzeker(Optional.empty(), Set.of(code));
  }

  Onzeker plus(Onzeker ander) {
    return met(ander, Verhouding::plus);
  }

  Onzeker min(Onzeker ander) {
    return met(ander, Verhouding::min);
  }

  Onzeker maal(Onzeker ander) {
    return isNul() || ander.isNul() ? NUL : met(ander, Verhouding::maal);
  }

  Onzeker maal(Verhouding ander) {
    return maal(van(ander));
  }

  Onzeker door(Onzeker ander) {
    return isNul() ? NUL : met(ander, Verhouding::door);
  }

  /** The smaller of two numbers that are never negative: nothing is smaller than zero. */
  Onzeker hoogstens(Onzeker ander) {
    return isNul() || ander.isNul() ? NUL : met(ander, Verhouding::hoogstens);
  }

  Onzeker dan(UnaryOperator<Verhouding> functie) {
    return new Onzeker(getal.map(functie), mist);
  }

  /** Persons: "kept at three decimals (half up)". */
  Onzeker personen() {
    return dan(aantal -> Verhouding.van(aantal.afgerond(3)));
  }

  /** Money: "euro cents, rounded half up". */
  Onzeker centen() {
    return dan(bedrag -> Verhouding.van(bedrag.afgerond(2)));
  }

  boolean isNul() {
    return getal.map(g -> g.signum() == 0).orElse(false);
  }

  private Onzeker met(Onzeker ander, BinaryOperator<Verhouding> functie) {
    return new Onzeker(
        getal.flatMap(een -> ander.getal.map(twee -> functie.apply(een, twee))),
        ImmutableSortedSet.copyOf(Sets.union(mist, ander.mist)));
  }
}
