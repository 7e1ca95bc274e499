package nl.participatie.keuzes.spiegel;

import nl.participatie.model.taal.Teksten;

/** Holds the bundle of this package, read once on first use. */
final class Spiegelteksten {

  static final Teksten SPIEGEL =
      Teksten.lees(Spiegelteksten.class, "/nl/participatie/keuzes/spiegel");

  private Spiegelteksten() {}
}
