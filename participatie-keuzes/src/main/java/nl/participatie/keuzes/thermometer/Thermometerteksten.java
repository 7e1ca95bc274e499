package nl.participatie.keuzes.thermometer;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of this package, read once on first use. */
final class Thermometerteksten {

  static final Teksten THERMOMETER =
      Teksten.lees(Thermometerteksten.class, "/nl/participatie/keuzes/thermometer");

  private Thermometerteksten() {}
}
