package nl.participatie.keuzes.regel;

import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** What is allowed in a rule, in words. */
final class Regelfouten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Regelfouten.class, "/nl/participatie/keuzes/regelfouten");

  private Regelfouten() {}

  static Tekst tekst(String sleutel, Tekst... delen) {
    return TEKSTEN.tekst(sleutel, delen);
  }

  static Tekst tekst(String sleutel, int aantal) {
    return TEKSTEN.tekst(sleutel, Tekst.gelijk(Integer.toString(aantal)));
  }
}
