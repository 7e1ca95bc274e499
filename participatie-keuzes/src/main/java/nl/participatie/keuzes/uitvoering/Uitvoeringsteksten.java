package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of this package, read once on first use. */
final class Uitvoeringsteksten {

  static final Teksten UITVOERING =
      Teksten.lees(Uitvoeringsteksten.class, "/nl/participatie/keuzes/uitvoering");

  private Uitvoeringsteksten() {}
}
