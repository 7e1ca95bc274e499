package nl.participatie.budget.loonkosten;

import java.math.BigDecimal;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** The words of wage subsidies. */
final class Subsidieteksten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Subsidieteksten.class, "/nl/participatie/budget/loonkosten");

  private Subsidieteksten() {}

  static Tekst tekst(String sleutel, Tekst... delen) {
    return delen.length == 0 ? TEKSTEN.tekst(sleutel) : TEKSTEN.tekst(sleutel, delen);
  }

  /** A number with a decimal comma in Dutch and a point in English. */
  static Tekst getal(BigDecimal getal) {
    return metKomma((getal.scale() == 0 ? getal : getal.stripTrailingZeros()).toPlainString());
  }

  static Tekst getal(Breuk getal) {
    return getal(getal.decimaal());
  }

  static Tekst getal(int getal) {
    return Tekst.gelijk(Integer.toString(getal));
  }

  static Tekst euro(Bedrag bedrag) {
    return metKomma(bedrag.euro().toPlainString());
  }

  private static Tekst metKomma(String punt) {
    return punt.indexOf('.') < 0 ? Tekst.gelijk(punt) : new Tekst(punt.replace('.', ','), punt);
  }
}
