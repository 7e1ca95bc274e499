package nl.participatie.model.bron;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of the discrepancies, read once on first use. */
final class Strijdigheidteksten {

  static final Teksten STRIJDIGHEDEN =
      Teksten.lees(Strijdigheid.class, "/nl/participatie/model/strijdigheden");

  private Strijdigheidteksten() {}
}
