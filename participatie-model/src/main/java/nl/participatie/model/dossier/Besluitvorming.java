package nl.participatie.model.dossier;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;

/** How far the decision on a choice is (besluitvorming), from nothing to decided. */
public enum Besluitvorming implements Begrip {
  /** The choice is not yet on the municipality's agenda; this counts as zero in the thermometer. */
  NIET_GEAGENDEERD(0),
  /**
   * The municipality is preparing a decision on the choice but has not decided anything yet; this
   * counts for one third.
   */
  IN_VOORBEREIDING(1),
  /**
   * The municipality has made a practical choice for now that may still change later; this counts
   * for two thirds.
   */
  VOORLOPIG(2),
  /** A final decision on the choice has been taken; this counts in full in the thermometer. */
  VASTGESTELD(3);

  private final int derden;

  Besluitvorming(int derden) {
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
