package nl.participatie.opdrachtregel;

import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Tekst;

/** Shows what was typed without letting it steer the terminal. */
final class Zichtbaar {

  private Zichtbaar() {}

  static String van(String getypt) {
    return Fout.van(getypt, "", Tekst.gelijk("")).pad();
  }
}
