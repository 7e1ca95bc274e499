package nl.participatie.keuzes.agenda;

import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** Holds the bundle of this package, read once on first use. */
final class Agendateksten {

  static final Teksten AGENDA = Teksten.lees(Agendateksten.class, "/nl/participatie/keuzes/agenda");

  private Agendateksten() {}

  /** The text of a key; choices stand in it by their numbers. */
  static Tekst metKeuzes(String sleutel, List<Keuze> keuzes) {
    String vorm = sleutel + (keuzes.size() == 1 ? ".een" : ".meer");
    return AGENDA.tekst(vorm, nummers(keuzes));
  }

  private static Tekst nummers(List<Keuze> keuzes) {
    return Tekst.gelijk(
        keuzes.stream()
            .map(keuze -> Integer.toString(keuze.nummer()))
            .collect(Collectors.joining(", ")));
  }

  /** Sentences one after the other. */
  static Tekst achtereen(Tekst een, Tekst ander) {
    return new Tekst(een.nl() + " " + ander.nl(), een.en() + " " + ander.en());
  }
}
