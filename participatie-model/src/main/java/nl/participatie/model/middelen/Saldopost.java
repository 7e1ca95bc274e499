package nl.participatie.model.middelen;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** The balances (saldi): money that is received for a purpose, minus what is spent on it. */
public enum Saldopost implements Begrip {
  /** Income budget (inkomensdeel). The income budget minus benefits and wage subsidy. */
  INKOMENSDEEL("2.3"),
  /**
   * Classic participation budget (WWB) (p-budget klassiek (wwb)). The classic part of the
   * participation budget minus re-integration and care and welfare.
   */
  PBUDGET_WWB_KLASSIEK("2.3"),
  /**
   * Participation budget for the Wsw (p-budget wsw). The Wsw part of the participation budget minus
   * the costs of the Wsw.
   */
  PBUDGET_WSW("2.3"),
  /**
   * Participation budget for the new groups (p-budget nieuwe doelgroepen). The participation budget
   * for the new groups minus their guidance.
   */
  PBUDGET_NIEUWE_DOELGROEPEN("2.3"),
  /**
   * Municipal fund for execution (gemeentefonds voor uitvoering). The share of the municipal fund
   * minus the running costs.
   */
  GEMEENTEFONDS("2.3"),
  /**
   * Additional means (aanvullende middelen). The additional means that were given; there is no
   * spending of their own.
   */
  AANVULLEND("5.1 (iii)"),
  /**
   * Social domain means (middelen sociaal domein). The social domain means that were given minus
   * day activities and the Wmo part of care and welfare.
   */
  SOCIAAL_DOMEIN("5.1 (vii)");

  private final Vindplaats vindplaats;

  Saldopost(String paragraaf) {
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
