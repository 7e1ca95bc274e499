package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;

/** Ways of working under the Wsw (release of 21 December 2001). */
public enum WswWerkvorm implements Begrip {
  /**
   * Working within the walls (binnen de muren). A Wsw job at a site of the Wsw organisation itself,
   * in a protected setting.
   */
  BINNEN_DE_MUREN(),
  /**
   * Secondment from the Wsw (detachering). The employee remains employed by the Wsw organisation
   * but does the work at an ordinary employer.
   */
  DETACHERING(),
  /**
   * Supported employment (begeleid werken). The employee is employed by an ordinary employer and
   * receives guidance in the workplace there through the Wsw.
   */
  BEGELEID_WERKEN();

  private final Vindplaats vindplaats;

  WswWerkvorm() {
    this.vindplaats = new Vindplaats(Bron.WSW_STURING, "");
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
