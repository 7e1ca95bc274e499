package nl.participatie.model.bron;

import nl.participatie.model.taal.Teksten;

/** Holds the bundles of the key figures, read once on first use. */
final class Kengetalteksten {

  static final Teksten KENGETALLEN =
      Teksten.lees(Kengetal.class, "/nl/participatie/model/kengetallen");

  static final Teksten ONBEPAALD = Teksten.lees(Kengetal.class, "/nl/participatie/model/onbepaald");

  private Kengetalteksten() {}
}
