package nl.participatie.budget.herleiding;

import java.util.List;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.taal.Tekst;

/** Names numbers of another year than that of the tree in which they stand. */
final class Jaarnaam {

  private Jaarnaam() {}

  /** A name with the year. */
  static Tekst in(int jaar, Tekst naam) {
    return Meldingen.tekst("herleiding.inJaar", naam, Tekst.gelijk(Integer.toString(jaar)));
  }

  /**
   * A tree in which each number that was computed for the year says so. A figure that goes in keeps
   * its name: it was given, not computed for that year.
   */
  static Herleiding in(int jaar, Herleiding boom) {
    if (boom.delen().isEmpty()) {
      return boom;
    }
    List<Herleiding> delen = boom.delen().stream().map(deel -> in(jaar, deel)).toList();
    Herleiding.Builder met = Herleiding.builder().from(boom).delen(delen);
    boom.bewerking().ifPresent(bewerking -> met.formule(bewerking.formule(delen)));
    return boom.isNaamloos()
        ? met.label(boom.bewerking().orElseThrow().formule(delen)).build()
        : met.label(in(jaar, boom.label())).build();
  }
}
