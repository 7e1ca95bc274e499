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
    Map<String, Reeks> ontvangen = new LinkedHashMap<>();
    cijfers.mensen().forEach((groep, reeks) -> ontvangen.put("volumes." + groep, reeks));
    cijfers.baten().forEach((post, reeks) -> ontvangen.put("baten." + post, reeks));
    Map<String, Reeks> uitgegeven = new LinkedHashMap<>();
    cijfers.lasten().forEach((post, reeks) -> uitgegeven.put("lasten." + post, reeks));
    cijfers.saldi().forEach((post, reeks) -> uitgegeven.put("saldi." + post, reeks));
    uitgegeven.put("saldi.TOTAAL", cijfers.totaal());
    verzamelaar.noteer(ontvangen, van, totEnMet);
    verzamelaar.noteer(uitgegeven, van, totEnMet);
    ontvangen.forEach(verzamelaar::noteerStructureel);
    return verzamelaar.leemten();
  }

  private void noteer(Map<String, Reeks> reeksen, int van, int totEnMet) {
    reeksen.values().removeIf(reeks -> reeks.onvolledig() == 0);
    for (int jaar = van; jaar <= totEnMet; jaar++) {
      for (Map.Entry<String, Reeks> reeks : reeksen.entrySet()) {
        for (Onbepaald oorzaak : reeks.getValue().ontbrekend(Momenten.van(jaar))) {
          jaren(oorzaak, reeks.getKey()).add(jaar);
        }
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

  private List<Leemte> leemten() {
    List<Leemte> leemten = new ArrayList<>();
    jaren.forEach(
        (oorzaak, perAttribuut) -> {
          Set<String> ookLang = structureel.getOrDefault(oorzaak, Set.of());
          Map<Periode, List<String>> perPeriode = new LinkedHashMap<>();
          perAttribuut.forEach(
              (attribuut, wanneer) ->
                  perPeriode
                      .computeIfAbsent(
                          new Periode(wanneer, ookLang.contains(attribuut)),
                          nieuw -> new ArrayList<>())
                      .add(attribuut));
          perPeriode.forEach(
              (periode, raakt) ->
                  leemten.add(new Leemte(oorzaak, raakt, periode.jaren(), periode.structureel())));
        });
    return leemten;
  }
}
