package nl.participatie.model.keuze;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of blocks, choices and options, read once on first use. */
final class Keuzeteksten {

  static final Teksten KEUZES = Teksten.lees(Keuze.class, "/nl/participatie/model/keuzes");

  private Keuzeteksten() {}
}
