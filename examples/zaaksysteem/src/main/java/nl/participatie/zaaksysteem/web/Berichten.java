package nl.participatie.zaaksysteem.web;

import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** The texts of the service itself; those about the domain come from the library. */
final class Berichten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Berichten.class, "/nl/participatie/zaaksysteem/berichten");

  private Berichten() {}

  static Tekst tekst(String sleutel, Tekst... delen) {
    return TEKSTEN.tekst(sleutel, delen);
  }
}
