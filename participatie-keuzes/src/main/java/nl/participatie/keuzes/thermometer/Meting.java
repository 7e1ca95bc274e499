package nl.participatie.keuzes.thermometer;

import java.math.BigDecimal;
import java.util.Collection;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.getal.Breuk;

/**
 * How far decision-making and implementation are, each from 0 to 100, exact.
 *
 * @param besluitvorming decision-making, 0 to 100
 * @param implementatie implementation, 0 to 100
 */
public record Meting(Breuk besluitvorming, Breuk implementatie) {

  private static final Breuk HONDERD = Breuk.of(100);

  /**
   * The reading of one choice: a third of the track for each step taken.
   *
   * @param stand the state of the choice
   * @return the reading
   */
  public static Meting van(Keuzestand stand) {
    return new Meting(
        stand.besluitvorming().aandeel().maal(HONDERD),
        stand.implementatie().aandeel().maal(HONDERD));
  }

  /**
   * The plain average of readings: every choice weighs the same.
   *
   * @param metingen the readings, at least one
   * @return the average
   * @throws IllegalArgumentException if there are none
   */
  public static Meting gemiddelde(Collection<Meting> metingen) {
    if (metingen.isEmpty()) {
      throw new IllegalArgumentException("An average needs at least one reading");
    }
    Breuk besluitvorming = Breuk.NUL;
    Breuk implementatie = Breuk.NUL;
    for (Meting meting : metingen) {
      besluitvorming = besluitvorming.plus(meting.besluitvorming);
      implementatie = implementatie.plus(meting.implementatie);
    }
    Breuk deel = Breuk.of(1, metingen.size());
    return new Meting(besluitvorming.maal(deel), implementatie.maal(deel));
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
