package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** How an assignment is paid. */
public enum Financieringsvorm implements Begrip {
  /** One amount for the whole (lump sum); the report does not name it. */
  LUMPSUM(new Vindplaats(Bron.GEEN, "")),
  /** Price times quantity (P x Q), as is often done (report 7.2). */
  PXQ(Vindplaats.rapport("7.2")),
  /** By output, as is sometimes done (report 7.2). */
  OUTPUT(Vindplaats.rapport("7.2"));

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
