package nl.participatie.model.doelgroep;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** The six themes of the first phase of the programme: four groups and two main processes. */
public enum Thema implements Begrip {
  /**
   * Theme: regular work. Theme on people who can reach ordinary work without much help: how much
   * effort by the municipality fits that?
   */
  REGULIER("1.2"),
  /**
   * Theme: working in a regular setting. Theme on people with a work limitation at ordinary
   * employers, and on the use of wage subsidy (loonkostensubsidie) and guidance.
   */
  REGULIERE_OMGEVING("1.2"),
  /**
   * Theme: working in a sheltered setting. Theme on people who need a protected workplace, and on
   * whether and how the municipality offers one (beschut werk).
   */
  BESCHUT("1.2"),
  /**
   * Theme: participation with care and welfare. Theme on taking part in society when paid work is
   * not (yet) possible, with support from care and welfare, and on the link with the social domain.
   */
  ZORG_EN_WELZIJN("1.2"),
  /**
   * Theme: intake. Main process that starts at the employee insurance agency (UWV) and the
   * municipality: a person reports, the situation is looked at and the next step is chosen.
   */
  INTAKE("1.2"),
  /**
   * Theme: employer approach (werkgeversbenadering). Main process in which the municipality and its
   * partners reach out to employers to find work for people in the target group.
   */
  WERKGEVERSBENADERING("1.2");

  private final Vindplaats vindplaats;

  Thema(String paragraaf) {
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
