package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** Who bears a risk of a contract. A reading of this library: the report names no risks. */
public enum Risicodrager implements Begrip {
  /** The municipality (gemeente), which gives the assignment. */
  GEMEENTE,
  /** The contractor (aannemer), which carries it out. */
  AANNEMER,
  /** Both, each a part. */
  GEDEELD;

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.GEEN, "");
  }

  @Override
  public Teksten teksten() {
    return Contractteksten.CONTRACT;
  }
}
