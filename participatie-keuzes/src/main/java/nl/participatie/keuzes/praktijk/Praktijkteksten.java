package nl.participatie.keuzes.praktijk;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of the cases, read once on first use. */
final class Praktijkteksten {

  static final Teksten PRAKTIJK =
      Teksten.lees(Praktijkcase.class, "/nl/participatie/keuzes/praktijk");

  private Praktijkteksten() {}
}
