package nl.participatie.budget.gebied;

import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** Says what is missing, and in which municipality. */
final class Gebiedsteksten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Gebiedsteksten.class, "/nl/participatie/budget/gebied");

  private Gebiedsteksten() {}

  /** A text. */
  static Tekst tekst(String sleutel, Tekst... delen) {
    return TEKSTEN.tekst(sleutel, delen);
  }

  /** Something of a municipality: {@code Wsw} becomes {@code GM0855: Wsw}. */
  static Tekst tekst(Gemeentecode gemeente, Tekst wat) {
    return tekst("vanGemeente", Tekst.gelijk(gemeente.toString()), wat);
  }

  /**
   * What is missing in a municipality, as one that knows more than one municipality says it: {@code
   * volumes.WSW} becomes {@code GM0855.volumes.WSW}.
   */
  static Onbepaald bij(Gemeentecode gemeente, Onbepaald onbepaald) {
    return new Onbepaald(
        gemeente + "." + onbepaald.ontbreekt(),
        onbepaald.reden(),
        tekst(gemeente, onbepaald.toelichting()));
  }

  /** What is missing for all municipalities. */
  static Onbepaald onbepaald(String ontbreekt, Onbepaald.Reden reden, String sleutel) {
    return new Onbepaald(ontbreekt, reden, TEKSTEN.tekst(sleutel, Tekst.gelijk(ontbreekt)));
  }
}
