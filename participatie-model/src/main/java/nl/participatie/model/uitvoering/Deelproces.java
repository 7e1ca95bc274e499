package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/**
 * The part-processes (deelprocessen) of execution in their order, with what each is for. The same
 * steps apply to the sitting caseload (report 6.4).
 */
public enum Deelproces implements Begrip {
  /**
   * Registration (aanmelding). First step: a resident comes forward for help or a benefit; together
   * with the intake it is meant to limit the inflow.
   */
  AANMELDING(Procesdoel.INSTROOM_BEPERKEN, "6.3"),
  /**
   * Intake. Interview and enquiry after registration: is a benefit needed, can the person find work
   * alone, and which group does the person belong to?
   */
  INTAKE(Procesdoel.INSTROOM_BEPERKEN, "6.3"),
  /**
   * Assessment (diagnostiek). In-depth and fairly costly study of what a person can do and needs,
   * to set a good goal for the route to work and speed up the outflow.
   */
  DIAGNOSTIEK(Procesdoel.UITSTROOM_VERSNELLEN, "6.3"),
  /**
   * Support (ondersteuning). Training, guidance and other help with which a person develops and
   * moves from benefit to work sooner.
   */
  ONDERSTEUNING(Procesdoel.UITSTROOM_VERSNELLEN, "6.3"),
  /**
   * Employer services (werkgeversdienstverlening). Contact with and advice to employers, so that
   * they offer more work to people in the target group and placements go well.
   */
  WERKGEVERSDIENSTVERLENING(Procesdoel.VRAAG_VERSTERKEN, "6.3"),
  /**
   * Staffing services (personeelsdiensten). Services in which people from the target group do work
   * for a client, for example through secondment or by taking over a task.
   */
  PERSONEELSDIENSTEN(Procesdoel.VRAAG_VERSTERKEN, "6.3");

  private final Procesdoel doel;
  private final Vindplaats vindplaats;

  Deelproces(Procesdoel doel, String paragraaf) {
    this.doel = doel;
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  /**
   * What the part-process is for.
   *
   * @return the aim
   */
  public Procesdoel doel() {
    return doel;
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
