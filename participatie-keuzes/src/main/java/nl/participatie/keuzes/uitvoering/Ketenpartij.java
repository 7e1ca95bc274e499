package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** Who works with a candidate on the way to work (report 7.3). */
public enum Ketenpartij implements Begrip {
  /** Client manager (klantmanager) of the social service: gives the assignment. */
  KLANTMANAGER("7.3"),
  /** Work coach (werkcoach) of the sheltered-employment company: makes a candidate matchable. */
  WERKCOACH("7.3"),
  /** Guide (begeleider) of the social service: keeps in touch until there is a workplace. */
  BEGELEIDER("7.3"),
  /** Account manager of the employer service point (WSP): finds the workplace. */
  ACCOUNTMANAGER("7.3");

  private final Vindplaats vindplaats;

  Ketenpartij(String paragraaf) {
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
