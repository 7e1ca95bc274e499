package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Bedrag;

/**
 * A line, balance or total as the oracle has it.
 *
 * @param bedrag euros to the cent, empty when nothing of it is determined
 * @param mist the codes of everything missing
 */
record Orakelregel(Optional<BigDecimal> bedrag, Set<String> mist) {

  Orakelregel {
    mist = ImmutableSortedSet.copyOf(mist);
  }

  /** The same of an answer of the library. */
  static Orakelregel van(Deelsom deelsom) {
    return new Orakelregel(
        deelsom.bedrag().map(Bedrag::euro),
        ImmutableSortedSet.copyOf(
            deelsom.ontbreekt().stream().map(Onbepaald::ontbreekt).iterator()));
  }

  /** A line is a sum of parts, each rounded to the cent once; unknown parts are left out. */
  static Orakelregel vanDelen(Onzeker... delen) {
    return vanDelen(List.of(delen));
  }

  static Orakelregel vanDelen(Collection<Onzeker> delen) {
    return som(
        delen.stream()
            .map(deel -> new Orakelregel(deel.getal().map(g -> g.afgerond(2)), deel.mist()))
            .toList());
  }

  /** The sum of what is shown, marked with all that is missing; never zero where some is. */
  static Orakelregel som(Collection<Orakelregel> regels) {
    Set<String> mist = alles(regels.stream());
    BigDecimal som =
        regels.stream()
            .flatMap(regel -> regel.bedrag.stream())
            .reduce(new BigDecimal("0.00"), BigDecimal::add);
    boolean isNietsGevonden = som.signum() == 0 && !mist.isEmpty();
    return new Orakelregel(isNietsGevonden ? Optional.empty() : Optional.of(som), mist);
  }

  /** What was received minus what is spent; without an amount when one of them has none. */
  static Orakelregel saldo(Orakelregel ontvangen, Orakelregel... besteed) {
    Optional<BigDecimal> rest = ontvangen.bedrag;
    for (Orakelregel regel : besteed) {
      rest = rest.flatMap(van -> regel.bedrag.map(van::subtract));
    }
    return new Orakelregel(rest, alles(Stream.concat(Stream.of(ontvangen), Stream.of(besteed))));
  }

  private static Set<String> alles(Stream<Orakelregel> regels) {
    return ImmutableSortedSet.copyOf(regels.flatMap(regel -> regel.mist.stream()).iterator());
  }
}
