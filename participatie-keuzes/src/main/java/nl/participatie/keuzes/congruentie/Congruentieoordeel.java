package nl.participatie.keuzes.congruentie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** Whether what is compared agrees. */
public enum Congruentieoordeel implements Begrip {
  /** All that is known agrees, and at least two are known. */
  CONGRUENT,
  /** Two or more that are known differ. */
  INCONGRUENT,
  /** Fewer than two are known. */
  ONBEKEND;

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
