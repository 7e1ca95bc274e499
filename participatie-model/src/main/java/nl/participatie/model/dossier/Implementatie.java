package nl.participatie.model.dossier;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;

/** How far the execution of a choice is (implementatie), from nothing to secured. */
public enum Implementatie implements Begrip {
  /** Putting the choice into practice has not begun yet; this counts as zero in the thermometer. */
  NIET_GESTART(0),
  /**
   * Processes, people and means for the choice are being put in place, but execution is not yet
   * running; this counts for one third.
   */
  INRICHTING(1),
  /**
   * The choice is being applied in practice but is not yet part of the settled way of working; this
   * counts for two thirds.
   */
  IN_UITVOERING(2),
  /**
   * The choice has become a settled part of the daily way of working and counts in full in the
   * thermometer.
   */
  GEBORGD(3);

  private final int derden;

  Implementatie(int derden) {
    this.derden = derden;
  }

  /**
   * How many of the three steps of its track this state has taken.
   *
   * @return 0 to 3
   */
  public int derden() {
    return derden;
  }

  /**
   * How far this state is on its track: 0, 1/3, 2/3 or 1.
   *
   * @return the share
   */
  public Breuk aandeel() {
    return Breuk.of(derden, 3);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.NIEUWSBERICHT, "");
  }
}
