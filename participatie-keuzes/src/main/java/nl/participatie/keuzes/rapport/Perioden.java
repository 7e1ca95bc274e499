package nl.participatie.keuzes.rapport;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.model.bron.Onbepaald;

/** When something is missing, in words. */
final class Perioden {

  private final Rapportteksten teksten;

  Perioden(Rapportteksten teksten) {
    this.teksten = teksten;
  }

  /** The gaps of each cause, in the order in which the causes come first. */
  static ImmutableListMultimap<Onbepaald, Leemte> perOorzaak(List<Leemte> leemten) {
    return Multimaps.index(leemten, Leemte::onbepaald);
  }

  /** The years of gaps, runs of them as first and last, and the structural situation. */
  String van(List<Leemte> leemten) {
    SortedSet<Integer> jaren = new TreeSet<>();
    leemten.forEach(leemte -> jaren.addAll(leemte.jaren()));
    List<String> delen = new ArrayList<>();
    int begin = 0;
    int vorige = 0;
    for (int een : jaren) {
      if (een != vorige + 1) {
        voegToe(delen, begin, vorige);
        begin = een;
      }
      vorige = een;
    }
    voegToe(delen, begin, vorige);
    if (leemten.stream().anyMatch(Leemte::structureel)) {
      delen.add(teksten.tekst("leemten.structureel"));
    }
    return String.join(", ", delen);
  }

  private static void voegToe(List<String> delen, int begin, int eind) {
    if (begin > 0) {
      delen.add(begin == eind ? Integer.toString(begin) : begin + "-" + eind);
    }
  }
}
