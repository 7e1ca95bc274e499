package nl.participatie.keuzes.congruentie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * How work obligations (arbeidsverplichtingen) are handled for a group. The article of 2017 names
 * imposing and sanctioning and does not define them; that a sanction comes on top of what is
 * imposed, so that one of the three describes a group, is a reading of this library (assumption).
 */
public enum Arbeidsverplichting implements Begrip {
  /** Imposed (opgelegd), without a sanction on who does not keep to them. */
  OPGELEGD,
  /** Exempted (ontheven): not imposed. */
  ONTHEVEN,
  /** Imposed, and who does not keep to them is sanctioned (gesanctioneerd). */
  GESANCTIONEERD;

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.CONGRUENTIE, "");
  }

  @Override
  public Teksten teksten() {
    return Congruentieteksten.CONGRUENTIE;
  }
}
