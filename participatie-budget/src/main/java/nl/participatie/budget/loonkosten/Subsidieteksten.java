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
    return TEKSTEN.tekst(sleutel, delen);
  }

  /** A number with a decimal comma in Dutch and a point in English. */
  static Tekst getal(BigDecimal getal) {
    String punt = getal.stripTrailingZeros().toPlainString();
    return new Tekst(punt.replace('.', ','), punt);
  }

  static Tekst getal(Breuk getal) {
    return getal(getal.decimaal());
  }

  static Tekst getal(int getal) {
    return Tekst.gelijk(Integer.toString(getal));
  }

  static Tekst euro(Bedrag bedrag) {
    String punt = bedrag.euro().toPlainString();
    return new Tekst(punt.replace('.', ','), punt);
  }
}
