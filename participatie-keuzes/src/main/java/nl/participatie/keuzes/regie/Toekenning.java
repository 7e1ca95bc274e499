package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** Whether something goes with an assignment. What nobody tells is unknown, not refused. */
public enum Toekenning implements Begrip {
  /** It does. */
  JA,
  /** It does not. */
  NEE,
  /** Nobody says so. */
  ONBEKEND;

  private final Vindplaats vindplaats = Vindplaats.rapport("7.2");

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Regieteksten.REGIE;
  }
}
