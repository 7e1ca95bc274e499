package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What is said of a candidate on top of the group, never instead of it. */
public enum Label implements Begrip {
  /** Without a benefit (niet-uitkeringsgerechtigd). */
  NUG("4 (v)"),
  /** From PRO or VSO and under 27. */
  SCHOOLVERLATER("4 (v)"),
  /** On benefit since before 2015-01-01. */
  ZITTEND_BESTAND("6.4 (Keuzes bij het zittend bestand)");

  private final Vindplaats vindplaats;

  Label(String paragraaf) {
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
