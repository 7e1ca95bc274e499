package nl.participatie.budget.internal;

import java.math.BigDecimal;
import nl.participatie.model.getal.Breuk;

/** Rounding half up of many quotients by one divisor, a half away from zero. */
final class Afronding {

  /** Twice a number below this, plus a divisor, stays below 2^61. */
  private static final long MEESTE = 1L << 59;

  /** A remainder of a divisor below this can be shifted by as many bits as it has. */
  private static final long MEESTE_DELER = 1L << 30;

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
    if (door == 1 || door >= MEESTE_DELER || grens >= MEESTE) {
      gedeeld(getallen, maal, door, rond);
      return;
    }
    long omgekeerd = omgekeerd(2 * door);
    int schuif = plaats(2 * door) - 2;
    for (int i = 0; i < rond.length; i++) {
      long getal = getallen[i] * maal;
      long teken = getal >> (Long.SIZE - 1);
      long dubbel = 2 * ((getal ^ teken) - teken) + door;
      rond[i] = ((Math.multiplyHigh(dubbel, omgekeerd) >> schuif) ^ teken) - teken;
    }
  }

  /** The same for products of which none is below zero, in fewer steps. */
  static void rondPositief(long[] getallen, long maal, long door, long grens, long[] rond) {
    if (door == 1 || door >= MEESTE_DELER || grens >= MEESTE) {
      gedeeld(getallen, maal, door, rond);
      return;
    }
    long omgekeerd = omgekeerd(2 * door);
    int schuif = plaats(2 * door) - 2;
    long dubbel = 2 * maal;
    for (int i = 0; i < rond.length; i++) {
      rond[i] = Math.multiplyHigh(getallen[i] * dubbel + door, omgekeerd) >> schuif;
    }
  }

  /** The place of the highest bit. */
  private static int plaats(long getal) {
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(getal);
  }

  /**
   * What to multiply by in place of dividing. With {@code s} the place of the highest bit of {@code
   * d} and {@code M} the smallest whole number not below {@code 2^(62+s) / d}, the whole part of
   * {@code x / d} is that of {@code x M / 2^(62+s)} for every {@code x < 2^61}: {@code M} is too
   * large by less than 1, so that the quotient is by less than {@code x / 2^(62+s) < 1 / 2^(s+1) <
   * 1 / d}. Rounding half up is the whole part for {@code x = 2 |getal| + door}, {@code d = 2
   * door}.
   */
  private static long omgekeerd(long deler) {
    long macht = 1L << 62;
    int plaats = plaats(deler);
    return ((macht / deler) << plaats) + (((macht % deler) << plaats) + deler - 1) / deler;
  }

  private static void gedeeld(long[] getallen, long maal, long door, long[] rond) {
    for (int i = 0; i < rond.length; i++) {
      long getal = getallen[i] * maal;
      long grootte = Math.abs(getal) / door;
      long rest = Math.abs(getal) - grootte * door;
      long rondGetal = rest >= door - rest ? grootte + 1 : grootte;
      rond[i] = getal < 0 ? -rondGetal : rondGetal;
    }
  }

  /**
   * Whether a computed number, off by a few units in its last place, surely rounds to the whole
   * number nearest to it.
   *
   * @param ongeveer the number
   * @return whether it is not negative, not too large, and no half lies near
   */
  static boolean isZeker(double ongeveer) {
    if (!(ongeveer >= 0 && ongeveer < TE_GROOT)) {
      return false;
    }
    double vanHalf = ongeveer - (long) ongeveer - 0.5;
    return vanHalf > TWIJFEL || vanHalf < -TWIJFEL;
  }

  /** The binary fraction that a double is. */
  static Breuk exact(double getal) {
    return Breuk.of(new BigDecimal(getal));
  }
}
