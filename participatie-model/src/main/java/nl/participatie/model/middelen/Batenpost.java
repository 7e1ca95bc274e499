package nl.participatie.model.middelen;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** What a municipality receives, line by line: the sub-budgets (deelbudgetten) of the streams. */
public enum Batenpost implements Begrip {
  /**
   * Income budget for the WWB (inkomensdeel). Income budget received for people on social
   * assistance: their number times an amount per person, or a given amount per year.
   */
  INKOMENSDEEL_WWB(Budgetstroom.INKOMENSDEEL, "2.3"),
  /**
   * Income budget for the new groups (inkomensdeel). Income budget received for new sheltered, new
   * regular and former Wajong: per group the number times an amount, or a given amount per year.
   */
  INKOMENSDEEL_NIEUW(Budgetstroom.INKOMENSDEEL, "2.3"),
  /**
   * Classic participation budget (WWB). The part of the participation budget that comes from the
   * old re-integration means: the number of people on assistance times an amount per person.
   */
  PBUDGET_WWB_KLASSIEK(Budgetstroom.PBUDGET, "2.3"),
  /**
   * Participation budget for the Wsw. The part of the participation budget for the sitting Wsw
   * group: the number of people times the subsidy that holds in that calendar year.
   */
  PBUDGET_WSW(Budgetstroom.PBUDGET, "2.3"),
  /**
   * Participation budget for the new groups. The part of the participation budget for guiding new
   * sheltered, new regular and former Wajong, with an amount per person for each group.
   */
  PBUDGET_NIEUWE_DOELGROEPEN(Budgetstroom.PBUDGET, "2.3"),
  /**
   * Municipal fund for execution (gemeentefonds). The municipality's share of the national amount
   * for execution, divided by the number of people on social assistance.
   */
  GEMEENTEFONDS(Budgetstroom.GEMEENTEFONDS, "2.3"),
  /**
   * Additional means (aanvullende middelen). Extra money such as ESF, the reserve of the sheltered
   * employment company or own means, counted only when an amount is given.
   */
  AANVULLEND(Budgetstroom.AANVULLEND, "5.1 (iii)"),
  /**
   * Social domain means (sociaal domein). Money from social support (Wmo) and youth care that is
   * used for participation, counted only when an amount is given.
   */
  SOCIAAL_DOMEIN(Budgetstroom.SOCIAAL_DOMEIN, "5.1 (vii)");

  private final Budgetstroom stroom;
  private final Vindplaats vindplaats;

  Batenpost(Budgetstroom stroom, String paragraaf) {
    this.stroom = stroom;
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  /**
   * The stream that the line is a part of.
   *
   * @return the stream
   */
  public Budgetstroom stroom() {
    return stroom;
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
