package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Blok;

/**
 * What steering on groups and steering on process each ask (report 6.1, the table): seven and ten
 * elements.
 */
public enum Sturingselement implements Begrip {
  /**
   * Policy per group in the law. Whoever steers on groups makes policy for each group that the law
   * names, in line with expected numbers and budgets.
   */
  BELEID_PER_WETTELIJKE_GROEP(Blok.DOELGROEPSTURING, "6.1"),
  /**
   * Employer services per group. Whoever steers on groups determines in which employer services
   * people from a group can work.
   */
  DIENSTEN_PER_GROEP(Blok.DOELGROEPSTURING, "6.1"),
  /**
   * Employers' demand or groups in the law. Whoever steers on groups chooses what carries most
   * weight: what employers ask for, or the grouping that the law makes.
   */
  VRAAG_OF_WET(Blok.DOELGROEPSTURING, "6.1"),
  /**
   * Rights tied to an assessment (indicatie). Whoever steers on groups determines whether services
   * and rights of candidates depend on an official assessment.
   */
  INDICATIEGEBONDEN_RECHTEN(Blok.DOELGROEPSTURING, "6.1"),
  /**
   * Limits for the case manager (casemanager). Whoever steers on groups lays down the limits within
   * which the case manager may take decisions.
   */
  KADERS_CASEMANAGER(Blok.DOELGROEPSTURING, "6.1"),
  /**
   * Volume target per group (volumetaakstelling). Whoever steers on groups agrees with the
   * executing organisation how many people per group must be served or placed.
   */
  VOLUMETAAKSTELLING(Blok.DOELGROEPSTURING, "6.1"),
  /**
   * Procurement per group (inkoop). Whoever steers on groups tenders or contracts out work with an
   * assignment made for one particular group.
   */
  GROEPSGERICHTE_INKOOP(Blok.DOELGROEPSTURING, "6.1"),
  /**
   * Policy choices in work processes. Whoever steers on process works the policy choices out into
   * the daily steps of the work.
   */
  KEUZES_IN_WERKPROCESSEN(Blok.PROCESSTURING, "6.1"),
  /**
   * Results within volume and budget. Whoever steers on process watches the results, and what can
   * be reached with the number of people and the money available.
   */
  RESULTAAT_BINNEN_BUDGET(Blok.PROCESSTURING, "6.1"),
  /**
   * Employer process built on demand. Whoever steers on process builds the employer services
   * (werkgeversdienstverlening) from what employers need.
   */
  WERKGEVERSPROCES_OP_VRAAG(Blok.PROCESSTURING, "6.1"),
  /**
   * Where the means are used (inzet middelen). Whoever steers on process determines in which steps
   * of the process most money and staff are used.
   */
  INZET_MIDDELEN(Blok.PROCESSTURING, "6.1"),
  /**
   * Whole group or a selection. Whoever steers on process chooses whether the whole target group
   * gets the same approach (integraal) or only a chosen part (selectief).
   */
  INTEGRAAL_OF_SELECTIEF(Blok.PROCESSTURING, "6.1"),
  /**
   * Steps in series or in parallel. Whoever steers on process chooses whether the part-processes
   * follow one another (serieel) or run side by side (parallel).
   */
  SERIEEL_OF_PARALLEL(Blok.PROCESSTURING, "6.1"),
  /**
   * Splitting or joining client groups. Whoever steers on process chooses whether client groups
   * each get their own process or go through one process together.
   */
  SPLITSEN_OF_INTEGREREN(Blok.PROCESSTURING, "6.1"),
  /**
   * Individually or in a group. Whoever steers on process chooses whether candidates are helped one
   * to one or in groups.
   */
  INDIVIDUEEL_OF_GROEP(Blok.PROCESSTURING, "6.1"),
  /**
   * In house or contracted out (uitbesteden). Whoever steers on process chooses which work the own
   * organisation does and which work goes to others.
   */
  ZELF_OF_UITBESTEDEN(Blok.PROCESSTURING, "6.1"),
  /**
   * Paying for contracted work. Whoever steers on process chooses how contracted work is paid for,
   * for example by number times price (PxQ) or by result.
   */
  FINANCIERING_UITBESTEED_WERK(Blok.PROCESSTURING, "6.1");

  private final Blok blok;
  private final Vindplaats vindplaats;

  Sturingselement(Blok blok, String paragraaf) {
    this.blok = blok;
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  /**
   * The kind of steering that the element belongs to.
   *
   * @return DOELGROEPSTURING or PROCESSTURING
   */
  public Blok blok() {
    return blok;
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
