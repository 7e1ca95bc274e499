package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What becomes of a request for an instrument with a cap. */
public enum Plafonduitkomst implements Begrip {
  /** Granted within the cap. */
  TOEGEKEND("6.2"),
  /** Waiting, until a cohort is full or a year begins. */
  WACHTLIJST("6.2"),
  /** Refused: nothing fits within the cap any more, and nobody else may wait. */
  GEWEIGERD("6.2"),
  /** The same request was granted before: nothing is granted twice. */
  AL_TOEGEKEND("6.2");

  private final Vindplaats vindplaats;

  Plafonduitkomst(String paragraaf) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

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
    return Uitvoeringsteksten.UITVOERING;
  }
}
