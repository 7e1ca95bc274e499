package nl.participatie.model.middelen;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** The streams of money of the Participatiewet (report 2.3 and 5.1). */
public enum Budgetstroom implements Begrip {
  /**
   * Income budget (inkomensdeel). Money from the state for benefits and wage subsidies, divided
   * over municipalities by objective factors.
   */
  INKOMENSDEEL("2.3"),
  /**
   * Participation budget (P-budget). Money from the state for re-integration, guidance and the Wsw,
   * built from three sub-budgets that the municipality may spend freely.
   */
  PBUDGET("2.3"),
  /**
   * Municipal fund (gemeentefonds). The part of the general grant meant for the execution of work
   * and income, which the municipality may spend freely.
   */
  GEMEENTEFONDS("2.3"),
  /**
   * Additional funding (aanvullende financiering). Extra money beside the state budgets, such as
   * European subsidy (ESF), the reserve of the sheltered employment company or the municipality's
   * own means.
   */
  AANVULLEND("5.1 (iii)"),
  /**
   * Social domain budget (sociaal domein). Money for social support (Wmo) and youth care that can
   * also help pay for, for example, day activities or neighbourhood work.
   */
  SOCIAAL_DOMEIN("5.1 (vii)");

  private final Vindplaats vindplaats;

  Budgetstroom(String paragraaf) {
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
