package nl.participatie.model.controle;

import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** What is allowed at the border, in words. */
public final class Controleteksten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Controleteksten.class, "/ContributorValidationMessages");

  private Controleteksten() {}

  /**
   * The text of a fault.
   *
   * @param sleutel the key without prefix, for example {@code DATUM}
   * @param delen the fillers of its numbered places
   * @return the text
   * @throws IllegalArgumentException if there is no such key
   */
  public static Tekst tekst(String sleutel, Tekst... delen) {
    return TEKSTEN.tekst("nl.participatie.controle." + sleutel, delen);
  }
}
