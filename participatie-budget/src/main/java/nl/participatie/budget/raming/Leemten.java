package nl.participatie.budget.raming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;

/**
 * Gathers what is missing over all years: one gap per missing thing, with all that it touches. What
 * a given amount closes in some years is a gap apart, so that a gap holds for each of its
 * attributes in each of its years.
 */
final class Leemten {

  /** When an attribute is open. */
  private record Periode(Set<Integer> jaren, boolean structureel) {}

  private final Map<Onbepaald, Map<String, Set<Integer>>> jaren = new LinkedHashMap<>();
  private final Map<Onbepaald, Set<String>> structureel = new LinkedHashMap<>();

  private Leemten() {}

  static List<Leemte> van(Doorrekening cijfers, int van, int totEnMet) {
    Leemten verzamelaar = new Leemten();
    cijfers
        .regels()
        .forEach(
            (attribuut, reeks) -> {
              verzamelaar.noteer(attribuut, reeks, van, totEnMet);
              if (heeftLangeTermijn(attribuut)) {
                verzamelaar.noteerStructureel(attribuut, reeks);
              }
            });
    return verzamelaar.leemten();
  }

  private void noteer(String attribuut, Reeks reeks, int van, int totEnMet) {
    if (reeks.onvolledig() == 0) {
      return;
    }
    for (int jaar = van; jaar <= totEnMet; jaar++) {
      for (Onbepaald oorzaak : reeks.ontbrekend(Momenten.van(jaar))) {
        jaren(oorzaak, attribuut).add(jaar);
      }
    }
  }

  private Set<Integer> jaren(Onbepaald oorzaak, String attribuut) {
    return jaren
        .computeIfAbsent(oorzaak, nieuw -> new LinkedHashMap<>())
        .computeIfAbsent(attribuut, nieuw -> new TreeSet<>());
  }

  private void noteerStructureel(String attribuut, Reeks reeks) {
    for (Onbepaald oorzaak : reeks.ontbrekend(Momenten.STRUCTUREEL)) {
      jaren(oorzaak, attribuut);
      structureel.computeIfAbsent(oorzaak, nieuw -> new LinkedHashSet<>()).add(attribuut);
    }
  }

  /** Spending has no structural situation: there are groups and money received only. */
  private static boolean heeftLangeTermijn(String attribuut) {
    return attribuut.startsWith("volumes.") || attribuut.startsWith("baten.");
  }

  private List<Leemte> leemten() {
    List<Leemte> leemten = new ArrayList<>();
    jaren.forEach(
        (oorzaak, perAttribuut) ->
            perPeriode(perAttribuut, structureel.getOrDefault(oorzaak, Set.of()))
                .forEach(
                    (periode, raakt) ->
                        leemten.add(
                            new Leemte(oorzaak, raakt, periode.jaren(), periode.structureel()))));
    return leemten;
  }

  /**
   * What is open together. An attribute without a structural situation goes with what is open in
   * the same years, so that one cause is told once.
   */
  private static Map<Periode, List<String>> perPeriode(
      Map<String, Set<Integer>> perAttribuut, Set<String> ookLang) {
    Map<Periode, List<String>> perPeriode = new LinkedHashMap<>();
    perAttribuut.forEach(
        (attribuut, wanneer) -> {
          Periode lang = new Periode(wanneer, true);
          boolean isLang =
              ookLang.contains(attribuut)
                  || (!heeftLangeTermijn(attribuut) && perPeriode.containsKey(lang));
          perPeriode
              .computeIfAbsent(isLang ? lang : new Periode(wanneer, false), n -> new ArrayList<>())
              .add(attribuut);
        });
    return perPeriode;
  }
}
