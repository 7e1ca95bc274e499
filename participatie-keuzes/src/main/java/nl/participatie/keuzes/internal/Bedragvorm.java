package nl.participatie.keuzes.internal;

import java.math.BigDecimal;

/** Whether a number from outside is an amount of money. */
public final class Bedragvorm {

  private static final int DECIMALEN = 2;

  private Bedragvorm() {}

  /**
   * Whether a number is an amount in euro from 0 to a limit, in whole cents. It looks at the digits
   * first, so that a number like 1e999999999 is refused without being written out.
   *
   * @param euro the number as it was typed
   * @param hoogste the limit in whole euros, itself allowed
   * @return whether it is
   */
  public static boolean past(BigDecimal euro, long hoogste) {
    BigDecimal kort = euro.stripTrailingZeros();
    BigDecimal grens = BigDecimal.valueOf(hoogste);
    return kort.signum() >= 0
        && kort.scale() <= DECIMALEN
        && (long) kort.precision() - kort.scale() <= grens.precision()
        && kort.compareTo(grens) <= 0;
  }
}
