package nl.participatie.keuzes.rapport;

import nl.participatie.model.bron.Kengetal;
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
    Tekst[] vullingen = new Tekst[delen.length];
    for (int i = 0; i < delen.length; i++) {
      vullingen[i] = Tekst.gelijk(delen[i]);
    }
    return TEKSTEN.tekst(sleutel, vullingen).in(taal);
  }

  /** A key figure that somebody gave, with its value. */
  String opgegeven(Kengetal kengetal) {
    return tekst(
        "kengetal.opgegeven",
        van(kengetal.titel()),
        kengetal.code(),
        new Weergave(taal).getal(kengetal.waarde().decimaal()),
        van(kengetal.eenheidstekst()));
  }

  /** The wording of a text of the model in this language. */
  String van(Tekst tekst) {
    return tekst.in(taal);
  }
}
