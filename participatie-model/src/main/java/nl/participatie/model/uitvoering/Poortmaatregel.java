package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** Measures at the gate (aan de poort) that municipalities take to limit the inflow. */
public enum Poortmaatregel implements Begrip {
  /**
   * Information at schools. Young people are told about work, training and benefits while still at
   * school, so that fewer school leavers apply for a benefit.
   */
  VOORLICHTING_SCHOLEN("6.3"),
  /**
   * Waiting period of four weeks (zoektermijn). Whoever comes forward first looks for work alone
   * for four weeks; the law knows this period only for people under 27, with exceptions.
   */
  WACHTTERMIJN("6.3"),
  /**
   * Session on rights and duties. Meeting at which applicants hear what they are entitled to on a
   * benefit and what the municipality expects of them.
   */
  RECHTEN_EN_PLICHTENSESSIE("6.3"),
  /**
   * Own-initiative assignment (eigen initiatief). The applicant is told to take steps towards work
   * or other income first, and to show that a benefit is really needed.
   */
  EIGEN_INITIATIEF("6.3"),
  /**
   * Applicant plans the intake. The municipality does not book the intake interview in advance:
   * whoever still wants a benefit after the waiting time makes a new appointment.
   */
  ZELF_INTAKE_PLANNEN("6.3"),
  /**
   * Direct compulsory group programme. Applicants must take part in a programme straight after
   * registration, usually in a group, aimed at finding work.
   */
  DIRECT_GROEPSPROGRAMMA("6.3");

  private final Vindplaats vindplaats;

  Poortmaatregel(String paragraaf) {
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
