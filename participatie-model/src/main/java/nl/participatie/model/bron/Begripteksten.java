package nl.participatie.model.bron;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of the concepts, read once on first use. */
final class Begripteksten {

  static final Teksten BEGRIPPEN = Teksten.lees(Begrip.class, "/nl/participatie/model/begrippen");

  private Begripteksten() {}
}
