package nl.participatie.budget.internal;

import com.google.common.math.LongMath;
import java.math.BigInteger;

/** How large whole numbers may become in {@code long}s: arithmetic on bounds. */
final class Bereik {

  /** Numerators stay below this, so that twice one plus a denominator still fits. */
  static final long GRENS = 1L << 61;

  private Bereik() {}

  static boolean past(BigInteger getal) {
    return getal.bitLength() < Long.numberOfTrailingZeros(GRENS);
  }

  /** The least common multiple, or the limit when that is passed. */
  static long veelvoud(long a, long b) {
    return a == b || b == 1 ? a : a == 1 ? b : keer(a, b / LongMath.gcd(a, b));
  }

  /** The product of two numbers that are not negative, or the limit when that is passed. */
  static long keer(long a, long b) {
    if ((a | b) <= Integer.MAX_VALUE) {
      return Math.min(a * b, GRENS);
    }
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? GRENS : Math.min(a * b, GRENS);
  }
}
