package nl.participatie.model.keuze;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * The six blocks of the sturingsmodel in the order in which they rest on each other (report 1.2:
 * structure follows strategy).
 */
public enum Blok implements Begrip {
  /**
   * Vision. What the municipality wants to achieve with the Participation Act (Participatiewet):
   * which residents it works for and what place employers have in that.
   */
  VISIE("3.1"),
  /**
   * Policy choices. Which help the municipality uses for each group of residents: from people who
   * find work almost unaided to people for whom care comes first.
   */
  BELEID("4.1"),
  /**
   * Financial steering. How the municipality sets limits to three flows of money, apart or
   * together: for re-integration, for benefits and wage subsidies, and for running the service.
   */
  FINANCIELE_STURING("5.1"),
  /**
   * Steering on target groups. How the municipality assesses people and divides them into groups
   * (doelgroepen), and whether there is a limit to the number of people who use a form of help.
   */
  DOELGROEPSTURING("6.2"),
  /**
   * Steering on the process. How the steps from application to work are arranged: where the
   * emphasis lies, for whom abilities are looked into and what employers are offered.
   */
  PROCESSTURING("6.3"),
  /**
   * Organisation and efficiency. Who does the work and in what way staff work with people, given
   * the time and money there are.
   */
  ORGANISATIE_EN_EFFICIENCY("6.4");

  private final Vindplaats vindplaats;

  Blok(String paragraaf) {
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
    return Keuzeteksten.KEUZES;
  }
}
