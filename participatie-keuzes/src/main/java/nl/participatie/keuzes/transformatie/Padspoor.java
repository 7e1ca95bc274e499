package nl.participatie.keuzes.transformatie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * The two tracks (sporen) of the conceptual phase, each of five numbered steps (release of 21
 * December 2001).
 */
public enum Padspoor implements Begrip {
  /** The track of the municipality (gemeentespoor). */
  GEMEENTE,
  /** The track of the company (bedrijvenspoor). */
  BEDRIJF;

  /**
   * The step with which the track ends.
   *
   * @return the fifth step
   */
  public Padstap laatste() {
    return switch (this) {
      case GEMEENTE -> Padstap.CONCEPT_GEMEENTE_5;
      case BEDRIJF -> Padstap.CONCEPT_BEDRIJF_5;
    };
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.WSW_STURING, "");
  }

  @Override
  public Teksten teksten() {
    return Transformatieteksten.TRANSFORMATIE;
  }
}
