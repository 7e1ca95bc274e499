package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** What the part-processes of execution are for (report 6.3). */
public enum Procesdoel implements Begrip {
  /**
   * Limiting the inflow (instroom). Aim of the first steps in the process: fewer people starting on
   * a benefit, mainly through prevention and checks at the gate (aan de poort).
   */
  INSTROOM_BEPERKEN("6.3"),
  /**
   * Speeding up the outflow (uitstroom). Aim of the middle steps in the process: helping people
   * move from benefit to work sooner.
   */
  UITSTROOM_VERSNELLEN("6.3"),
  /**
   * Strengthening the demand (vraag). Aim of the steps directed at employers: getting them to look
   * for more staff from the target group and to buy more services these people provide.
   */
  VRAAG_VERSTERKEN("6.3");

  private final Vindplaats vindplaats;

  Procesdoel(String paragraaf) {
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
}
