package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.middelen.Batenpost;

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

  static List<Leemte> van(
      ImmutableSortedMap<Integer, Situatie> perJaar,
      ImmutableSortedMap<Integer, Uitgaven> uitgaven,
      Situatie lang) {
    Leemten verzamelaar = new Leemten();
    perJaar.forEach(
        (jaar, situatie) ->
            open(situatie)
                .forEach((attribuut, oorzaak) -> verzamelaar.jaren(oorzaak, attribuut).add(jaar)));
    uitgaven.forEach(
        (jaar, uit) ->
            uit.lasten()
                .forEach(
                    (post, som) ->
                        som.ontbreekt()
                            .forEach(o -> verzamelaar.jaren(o, "lasten." + post).add(jaar))));
    uitgaven.forEach(
        (jaar, uit) ->
            uit.saldi()
                .forEach(
                    (post, som) ->
                        som.ontbreekt()
                            .forEach(o -> verzamelaar.jaren(o, "saldi." + post).add(jaar))));
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

  /** What is open in a situation and everything that keeps it so, in the order of the result. */
  private static ListMultimap<String, Onbepaald> open(Situatie situatie) {
    ImmutableSetMultimap.Builder<String, Onbepaald> open = ImmutableSetMultimap.builder();
    situatie
        .volumes()
        .perGroep()
        .forEach(
            (groep, volume) -> volume.ontbrekend().ifPresent(o -> open.put("volumes." + groep, o)));
    situatie
        .baten()
        .forEach(
            (post, bedrag) ->
                bedrag
                    .ontbrekend()
                    .ifPresent(
                        eerste -> {
                          open.put("baten." + post, eerste);
                          open.putAll("baten." + post, vanGroepen(post, situatie));
                        }));
    return ImmutableListMultimap.copyOf(open.build());
  }

  /** A line is open as soon as one of its groups is; each open group is named. */
  private static List<Onbepaald> vanGroepen(Batenpost post, Situatie situatie) {
    return Batenmodel.FORMULES.getOrDefault(post, List.of()).stream()
        .flatMap(term -> situatie.volumes().van(term.groep()).ontbrekend().stream())
        .toList();
  }
}
