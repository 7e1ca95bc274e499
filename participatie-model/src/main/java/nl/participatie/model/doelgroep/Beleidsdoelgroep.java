package nl.participatie.model.doelgroep;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** The groups for which a municipality makes policy (report 1.2 and 4). */
public enum Beleidsdoelgroep implements Begrip {
  /**
   * Regular work group (regulier). People who can mostly find ordinary paid work on their own, with
   * little or no extra help from the municipality; the group holds both the willing and the
   * unwilling.
   */
  REGULIER("4 (i)"),
  /**
   * Working in a regular setting (reguliere omgeving). People with a work limitation who can work
   * for an ordinary employer, usually with a wage subsidy (loonkostensubsidie) and guidance.
   */
  REGULIERE_OMGEVING("4 (ii)"),
  /**
   * Sheltered work group (beschut werk). People who can only work in an adapted and protected
   * workplace, with a higher wage value (loonwaarde) than in work-like day activities.
   */
  BESCHUT("4 (iii)"),
  /**
   * Care and welfare group (zorg en welzijn). People for whom paid work is still far off and who
   * take part in society mainly with care and support, close to social support (Wmo) and youth
   * care.
   */
  ZORG_EN_WELZIJN("4 (iv)"),
  /**
   * People without a benefit (niet-uitkeringsgerechtigden). People who receive no benefit but do
   * fall under the Participatiewet and can ask the municipality for help in finding work.
   */
  NUG("4 (v)");

  private final Vindplaats vindplaats;

  Beleidsdoelgroep(String paragraaf) {
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
