package nl.participatie.budget.internal;

import java.math.BigDecimal;
import nl.participatie.model.getal.Breuk;

/**
 * Rounding half up of many quotients by one divisor. A quotient of doubles is used where its error
 * cannot change the answer, a division of whole numbers elsewhere.
 *
 * <p>For whole {@code y} and {@code D} the number {@code (y + 1/2) / D} lies at least {@code 1/2D}
 * from every whole number. Computed in doubles it is off by at most {@code 3 * 2^-53} of itself, so
 * that its whole part is right as long as {@code y < 2^50}.
 */
final class Afronding {

  private static final long EXACT_IN_DOUBLES = 1L << 50;

  /** Doubles below this have an error of less than a thousandth after a few operations. */
  private static final double TE_GROOT = 1L << 40;

  private static final double TWIJFEL = 0.001;

  private Afronding() {}

  /**
   * Rounds {@code maal * getal / door} for each number.
   *
   * @param getallen the numbers
   * @param maal the factor
   * @param door the divisor, at least 1
   * @param grens a bound on the size of {@code maal * getal}
   * @param rond takes the rounded quotients
   */
  static void rond(long[] getallen, long maal, long door, long grens, long[] rond) {
    if (door == 1) {
      for (int i = 0; i < rond.length; i++) {
        rond[i] = getallen[i] * maal;
      }
    } else if (grens < EXACT_IN_DOUBLES / 4 && door < EXACT_IN_DOUBLES / 4) {
      double omgekeerd = 1.0 / (2 * door);
      for (int i = 0; i < rond.length; i++) {
        long getal = getallen[i] * maal;
        long grootte = (long) ((2 * Math.abs(getal) + door + 0.5) * omgekeerd);
        rond[i] = getal < 0 ? -grootte : grootte;
      }
    } else {
      for (int i = 0; i < rond.length; i++) {
        long getal = getallen[i] * maal;
        long grootte = Math.abs(getal) / door;
        long rest = Math.abs(getal) - grootte * door;
        long rondGetal = rest >= door - rest ? grootte + 1 : grootte;
        rond[i] = getal < 0 ? -rondGetal : rondGetal;
      }
    }
  }

  /**
   * Whether a computed number, off by a few units in its last place, surely rounds to the whole
   * number nearest to it.
   *
   * @param ongeveer the number, not negative
   * @return whether no half lies near
   */
  static boolean isZeker(double ongeveer) {
    double rest = ongeveer - StrictMath.floor(ongeveer);
    return ongeveer >= 0 && ongeveer < TE_GROOT && StrictMath.abs(rest - 0.5) > TWIJFEL;
  }

  /** The binary fraction that a double is. */
  static Breuk exact(double getal) {
    return Breuk.of(new BigDecimal(getal));
  }
}
