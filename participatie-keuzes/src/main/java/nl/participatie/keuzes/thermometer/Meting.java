package nl.participatie.keuzes.thermometer;

import java.math.BigDecimal;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.getal.Breuk;

/**
 * How far decision-making and implementation are, each from 0 to 100, exact.
 *
 * @param besluitvorming decision-making, 0 to 100
 * @param implementatie implementation, 0 to 100
 */
public record Meting(Breuk besluitvorming, Breuk implementatie) {

  /** Each track has three steps. */
  private static final int STAPPEN = 3;

  /**
   * The reading of one choice: a third of the track for each step taken.
   *
   * @param stand the state of the choice
   * @return the reading
   */
  public static Meting van(Keuzestand stand) {
    return vanDerden(stand.besluitvorming().derden(), stand.implementatie().derden(), 1);
  }

  /**
   * The reading of steps counted together.
   *
   * @param besluitvorming thirds of decision-making, each as often as its choice weighs
   * @param implementatie thirds of implementation, counted in the same way
   * @param gewicht what the choices weigh together, more than 0
   */
  static Meting vanDerden(long besluitvorming, long implementatie, long gewicht) {
    return new Meting(
        Breuk.of(100 * besluitvorming, STAPPEN * gewicht),
        Breuk.of(100 * implementatie, STAPPEN * gewicht));
  }

  /**
   * A value as it is shown: one decimal, half up.
   *
   * @param waarde an exact value
   * @return the value with exactly one decimal
   */
  public static BigDecimal getoond(Breuk waarde) {
    return new BigDecimal(waarde.maal(Breuk.of(10)).rond(), 1);
  }
}
