package nl.participatie.budget.raming;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of the effects of options, read once on first use. */
final class Keuzegevolgteksten {

  static final Teksten GEVOLGEN =
      Teksten.lees(Keuzegevolg.class, "/nl/participatie/budget/keuzegevolgen");

  private Keuzegevolgteksten() {}
}
