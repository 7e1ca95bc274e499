package nl.participatie.model.middelen;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** What a municipality spends, line by line (lasten). */
public enum Lastenpost implements Begrip {
  /**
   * Benefits (uitkeringen). Benefits for people who are not placed: social assistance and, as far
   * as there is a right to a benefit, the new groups.
   */
  UITKERINGEN(Saldopost.INKOMENSDEEL, "4 (i)"),
  /**
   * Wage subsidy (loonkostensubsidie). The subsidy to employers for people placed with a reduced
   * wage value.
   */
  LOONKOSTENSUBSIDIE(Saldopost.INKOMENSDEEL, "4 (ii)"),
  /** Guidance (begeleiding). The guidance of people placed from the new groups. */
  BEGELEIDING(Saldopost.PBUDGET_NIEUWE_DOELGROEPEN, "2.3"),
  /**
   * Re-integration (re-integratie). Re-integration of the regular work group, diagnosis, people
   * without a benefit, school leavers, trainers and contracts.
   */
  RE_INTEGRATIE(Saldopost.PBUDGET_WWB_KLASSIEK, "4 (i)"),
  /**
   * Care and welfare (zorg en welzijn). Provisions for the care and welfare group; a part may come
   * from social support money (Wmo).
   */
  ZORG_EN_WELZIJN(Saldopost.PBUDGET_WWB_KLASSIEK, "4 (iv)"),
  /**
   * Day activities (dagbesteding). Day activities for people who qualify for sheltered work and
   * keep a benefit.
   */
  DAGBESTEDING(Saldopost.SOCIAAL_DOMEIN, "4 (iii)"),
  /** Wsw. The costs of those who still work under the Wsw. */
  WSW(Saldopost.PBUDGET_WSW, "2.3"),
  /** Execution (uitvoering). The running costs, with the extra capacity at the gate. */
  UITVOERING(Saldopost.GEMEENTEFONDS, "5.1");

  private final Saldopost uit;
  private final Vindplaats vindplaats;

  Lastenpost(Saldopost uit, String paragraaf) {
    this.uit = uit;
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  /**
   * The balance from which the line is paid. Of ZORG_EN_WELZIJN the part that the Wmo pays comes
   * from {@link Saldopost#SOCIAAL_DOMEIN}.
   *
   * @return the balance
   */
  public Saldopost uit() {
    return uit;
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
