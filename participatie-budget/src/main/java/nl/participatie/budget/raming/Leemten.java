package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;

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

  static List<Leemte> van(ImmutableSortedMap<Integer, Situatie> perJaar, Situatie lang) {
    Leemten verzamelaar = new Leemten();
    perJaar.forEach(
        (jaar, situatie) ->
            open(situatie)
                .forEach((attribuut, oorzaak) -> verzamelaar.jaren(oorzaak, attribuut).add(jaar)));
    open(lang).forEach(verzamelaar::noteerStructureel);
    return verzamelaar.leemten();
  }

  private Set<Integer> jaren(Onbepaald oorzaak, String attribuut) {
    return jaren
        .computeIfAbsent(oorzaak, nieuw -> new LinkedHashMap<>())
        .computeIfAbsent(attribuut, nieuw -> new TreeSet<>());
  }

  private void noteerStructureel(String attribuut, Onbepaald oorzaak) {
    jaren(oorzaak, attribuut);
    structureel.computeIfAbsent(oorzaak, nieuw -> new LinkedHashSet<>()).add(attribuut);
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

  /** What is open in a situation and why, in the order of the result. */
  private static Map<String, Onbepaald> open(Situatie situatie) {
    Map<String, Onbepaald> open = new LinkedHashMap<>();
    situatie
        .volumes()
        .perGroep()
        .forEach((groep, uitkomst) -> noteer("volumes." + groep, uitkomst, open));
    situatie.baten().forEach((post, uitkomst) -> noteer("baten." + post, uitkomst, open));
    return open;
  }

  private static void noteer(String attribuut, Uitkomst<?> uitkomst, Map<String, Onbepaald> open) {
    uitkomst.ontbrekend().ifPresent(onbepaald -> open.put(attribuut, onbepaald));
  }
}
