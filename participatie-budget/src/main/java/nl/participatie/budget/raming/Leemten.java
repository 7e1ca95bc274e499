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

/** Gathers what is missing over all years: one gap per missing thing, with all that it touches. */
final class Leemten {

  private final Map<Onbepaald, Set<String>> raakt = new LinkedHashMap<>();
  private final Map<Onbepaald, Set<Integer>> jaren = new LinkedHashMap<>();
  private final Set<Onbepaald> structureel = new LinkedHashSet<>();

  private Leemten() {}

  static List<Leemte> van(ImmutableSortedMap<Integer, Situatie> perJaar, Situatie lang) {
    Leemten verzamelaar = new Leemten();
    perJaar.forEach(
        (jaar, situatie) -> {
          for (Onbepaald onbepaald : verzamelaar.verwerk(situatie)) {
            verzamelaar.jaren.computeIfAbsent(onbepaald, nieuw -> new TreeSet<>()).add(jaar);
          }
        });
    verzamelaar.structureel.addAll(verzamelaar.verwerk(lang));
    List<Leemte> leemten = new ArrayList<>();
    verzamelaar.raakt.forEach(
        (onbepaald, attributen) ->
            leemten.add(
                new Leemte(
                    onbepaald,
                    List.copyOf(attributen),
                    verzamelaar.jaren.getOrDefault(onbepaald, Set.of()),
                    verzamelaar.structureel.contains(onbepaald))));
    return leemten;
  }

  /** Notes what each open part of a situation touches, and returns what was missing in it. */
  private Set<Onbepaald> verwerk(Situatie situatie) {
    Set<Onbepaald> gezien = new LinkedHashSet<>();
    situatie
        .volumes()
        .perGroep()
        .forEach((groep, uitkomst) -> noteer("volumes." + groep, uitkomst, gezien));
    situatie.baten().forEach((post, uitkomst) -> noteer("baten." + post, uitkomst, gezien));
    return gezien;
  }

  private void noteer(String attribuut, Uitkomst<?> uitkomst, Set<Onbepaald> gezien) {
    uitkomst
        .ontbrekend()
        .ifPresent(
            onbepaald -> {
              gezien.add(onbepaald);
              raakt.computeIfAbsent(onbepaald, nieuw -> new LinkedHashSet<>()).add(attribuut);
            });
  }
}
