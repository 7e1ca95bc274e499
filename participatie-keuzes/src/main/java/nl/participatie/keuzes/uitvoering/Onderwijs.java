package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** The education that a candidate leaves or has left. */
public enum Onderwijs implements Begrip {
  /** Practical education (praktijkonderwijs). */
  PRO("4 (v)"),
  /** Special secondary education (voortgezet speciaal onderwijs). */
  VSO("4 (v)"),
  /** Any other education. */
  OVERIG("4 (v)");

  private final Vindplaats vindplaats;

  Onderwijs(String paragraaf) {
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
