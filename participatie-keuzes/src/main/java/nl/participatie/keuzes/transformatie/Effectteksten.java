package nl.participatie.keuzes.transformatie;

import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** Holds the bundle of the financial effect, read once on first use. */
final class Effectteksten {

  static final Teksten EFFECT = Teksten.lees(Effectteksten.class, "/nl/participatie/keuzes/effect");

  private Effectteksten() {}

  static Tekst tekst(String sleutel, Tekst... delen) {
    return EFFECT.tekst(sleutel, delen);
  }

  static Tekst getal(long getal) {
    return Tekst.gelijk(Long.toString(getal));
  }
}
