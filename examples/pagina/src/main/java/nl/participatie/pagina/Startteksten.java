package nl.participatie.pagina;

import nl.participatie.model.taal.Teksten;

/** The texts of the start. */
final class Startteksten {

  static final Teksten START = Teksten.lees(Startteksten.class, "/nl/participatie/pagina/start");

  private Startteksten() {}
}
