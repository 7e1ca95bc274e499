package nl.participatie.keuzes.rapport;

import java.math.BigDecimal;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** The texts of the report in one language. */
final class Rapportteksten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Rapportteksten.class, "/nl/participatie/keuzes/rapport");

  private final Taal taal;

  Rapportteksten(Taal taal) {
    this.taal = taal;
  }

  Taal taal() {
    return taal;
  }

  /** A text with its numbered places filled with words of this language. */
  String tekst(String sleutel, String... delen) {
    return TEKSTEN.tekst(sleutel).vul(taal, delen);
  }

  /** A key figure that somebody gave, with its value. */
  String opgegeven(Kengetal kengetal) {
    return tekst("kengetal.opgegeven", van(kengetal.titel()), kengetal.code(), waarde(kengetal));
  }

  /** The value of a key figure with its unit; a year is its number alone. */
  String waarde(Kengetal kengetal) {
    String getal = getal(kengetal);
    return isJaartal(kengetal) ? getal : getal + " " + van(kengetal.eenheidstekst());
  }

  /** The value of a key figure; the thousands of a year are not set apart. */
  String getal(Kengetal kengetal) {
    Weergave weergave = new Weergave(taal);
    BigDecimal waarde = kengetal.waarde().decimaal();
    return isJaartal(kengetal) ? weergave.jaartal(waarde) : weergave.getal(waarde);
  }

  private static boolean isJaartal(Kengetal kengetal) {
    String eenheid = kengetal.eenheidstekst().nl();
    return eenheid.equals("jaar") || eenheid.startsWith("jaar (");
  }

  /** A place in a source: a bare section for the report, else the short name and the place. */
  String vindplaats(Vindplaats vindplaats) {
    return vindplaats.bron() == Bron.RAPPORT ? vindplaats.plaats(taal) : vindplaats.citaat(taal);
  }

  /** The wording of a text of the model in this language. */
  String van(Tekst tekst) {
    return tekst.in(taal);
  }
}
