package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What the advice on sheltered work (advies beschut werk) says. */
public enum AdviesBeschut implements Begrip {
  /** A positive advice: only a sheltered workplace will do. */
  JA("4 (iii)"),
  /** An advice that is not positive. */
  NEE("4 (iii)"),
  /** No advice that is known; counts as no positive advice. */
  ONBEKEND("4 (iii)");

  private final Vindplaats vindplaats;

  AdviesBeschut(String paragraaf) {
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
