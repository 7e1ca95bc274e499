package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** The forms in which an assignment to a contractor is paid. */
public enum Contractvorm implements Begrip {
  /** A price for each placement (P x Q). */
  P_X_Q("7.2"),
  /** A price for each result: somebody who goes to work. */
  OUTPUT("7.2"),
  /** A price for each whole cohort of participants (Tilburg: 50 at a time). */
  COHORT("6.4"),
  /** A fixed amount a period (lump sum), as where the whole budget is handed over (region Z). */
  LUMPSUM("7.2");

  private final String paragraaf;

  Contractvorm(String paragraaf) {
    this.paragraaf = paragraaf;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return Vindplaats.rapport(paragraaf);
  }

  @Override
  public Teksten teksten() {
    return Contractteksten.CONTRACT;
  }
}
