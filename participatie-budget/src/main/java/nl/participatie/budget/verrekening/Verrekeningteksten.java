package nl.participatie.budget.verrekening;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of forms of steering and of what keeps them open, read once on first use. */
final class Verrekeningteksten {

  static final Teksten TEKSTEN =
      Teksten.lees(Verrekeningteksten.class, "/nl/participatie/budget/verrekening");

  private Verrekeningteksten() {}
}
