package nl.participatie.keuzes.transformatie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What it takes for a step of the path to be done. */
public enum Padsoort implements Begrip {
  /** A step of the conceptual phase: it is taken. */
  CONCEPT(Bron.WSW_STURING),
  /** A question: it is answered. */
  VRAAG(Bron.DE_RONDE_VENEN),
  /** Plans that are drawn up. */
  OPSTELLING(Bron.DE_RONDE_VENEN),
  /** A plan that is adopted, by the council. */
  VASTSTELLING(Bron.DE_RONDE_VENEN),
  /** The service that starts. */
  START(Bron.DE_RONDE_VENEN);

  private final Vindplaats vindplaats;

  Padsoort(Bron bron) {
    this.vindplaats = new Vindplaats(bron, "");
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
    return Transformatieteksten.TRANSFORMATIE;
  }
}
