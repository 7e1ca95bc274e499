package nl.participatie.budget.herleiding;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.participatie.budget.internal.Momenten;

/** Follows series down to the key figures that went into them. */
final class Kengetalspoor {

  private Kengetalspoor() {}

  /** The codes of those that went into a number that is determined. */
  static Set<String> van(Collection<Reeks> reeksen) {
    return volg(reeksen, reeks -> reeks.open() != Momenten.ALLE, Kengetalspoor::bepalend);
  }

  /** The codes of those that stand in a formula, whether or not a number came of it. */
  static Set<String> genoemd(Collection<Reeks> reeksen) {
    return volg(reeksen, reeks -> true, reeks -> reeks.knoop().delen());
  }

  private static Set<String> volg(
      Collection<Reeks> reeksen, Predicate<Reeks> telt, Function<Reeks, List<Reeks>> delen) {
    Set<String> codes = new HashSet<>();
    Set<Reeks> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Reeks> nog = new ArrayDeque<>(reeksen);
    while (!nog.isEmpty()) {
      Reeks reeks = nog.pop();
      if (telt.test(reeks) && gezien.add(reeks)) {
        nog.addAll(delen.apply(reeks));
        if (reeks.knoop() instanceof Knoop.Kengetalblad blad) {
          codes.add(blad.code());
        }
      }
    }
    return codes;
  }

  /** The operands that matter: a product that is zero throughout rests on what makes it so. */
  private static List<Reeks> bepalend(Reeks reeks) {
    List<Reeks> delen = reeks.knoop().delen();
    boolean isNul =
        reeks.knoop() instanceof Knoop.Formule formule
            && formule.bewerking() == Bewerking.MAAL
            && reeks.nul() == Momenten.ALLE;
    return isNul
        ? delen.stream().filter(deel -> deel.nul() == Momenten.ALLE).limit(1).toList()
        : delen;
  }
}
