package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** The forms in which an assignment to another party is paid. */
public enum Financieringsvorm implements Begrip {
  /** A price for each placement (price times quantity, P x Q), as is often done. */
  PXQ(Vindplaats.rapport("7.2")),
  /** A price for each result (output): somebody who goes to work; as is sometimes done. */
  OUTPUT(Vindplaats.rapport("7.2")),
  /** A price for each whole cohort of participants (Tilburg: 50 at a time). */
  COHORT(Vindplaats.rapport("6.4")),
  /** A fixed amount a period (lump sum); the report does not name it. */
  LUMPSUM(new Vindplaats(Bron.GEEN, ""));

  private final Vindplaats vindplaats;

  Financieringsvorm(Vindplaats vindplaats) {
    this.vindplaats = vindplaats;
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
    return Regieteksten.REGIE;
  }
}
