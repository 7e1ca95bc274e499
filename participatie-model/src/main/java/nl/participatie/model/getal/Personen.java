package nl.participatie.model.getal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of people in a group (persons, or for the Wsw possibly standard units), kept in
 * thousandths. Never negative.
 */
public final class Personen implements Comparable<Personen> {

  /** Nobody. */
  public static final Personen NUL = new Personen(0);

  /** The largest number that is kept, in thousandths: a hundred million people. */
  public static final long GRENS_IN_DUIZENDSTEN = 100_000_000_000L;

  /** Digits before the point of the largest number, a hundred million. */
  private static final int MEESTE_CIJFERS = 9;

  private final long duizendsten;

  private Personen(long duizendsten) {
    this.duizendsten = duizendsten;
  }

  /**
   * A number of people in thousandths.
   *
   * @param duizendsten the thousandths, 0 to 10<sup>11</sup>
   * @return the number
   * @throws IllegalArgumentException if it is negative or more than a hundred million people
   */
  public static Personen ofDuizendsten(long duizendsten) {
    if (duizendsten < 0 || duizendsten > GRENS_IN_DUIZENDSTEN) {
      throw new IllegalArgumentException(
          "Number of people of " + duizendsten + " thousandths, allowed: 0 to 100000000 people");
    }
    return duizendsten == 0 ? NUL : new Personen(duizendsten);
  }

  /**
   * A number of people with at most three decimals.
   *
   * @param aantal the number; a fourth decimal other than zero is refused, not rounded
   * @return the number
   * @throws IllegalArgumentException if it is negative, too large or too finely divided
   */
  public static Personen of(BigDecimal aantal) {
    BigDecimal kort = aantal.stripTrailingZeros();
    // looks at the digits first, so that 1e999999999 is refused without being written out
    if (kort.scale() > 3 || (long) kort.precision() - kort.scale() > MEESTE_CIJFERS) {
      throw new IllegalArgumentException(
          "Number of people " + aantal + " has more than three decimals or is too large");
    }
    return ofDuizendsten(kort.movePointRight(3).longValueExact());
  }

  /**
   * A whole number of people.
   *
   * @param aantal the number, 0 to a hundred million
   * @return the number
   * @throws IllegalArgumentException if it is negative or too large
   */
  public static Personen of(long aantal) {
    return of(BigDecimal.valueOf(aantal));
  }

  /**
   * An exact fraction rounded to three decimals, half up.
   *
   * @param aantal the number
   * @return the number to the thousandth
   * @throws IllegalArgumentException if it is negative or too large
   */
  public static Personen afgerond(Breuk aantal) {
    return of(new BigDecimal(aantal.maal(Breuk.of(1000)).rond(), 3));
  }

  /**
   * Adds.
   *
   * @param ander the people to add
   * @return the sum
   * @throws IllegalArgumentException if it is more than a hundred million people
   */
  public Personen plus(Personen ander) {
    return ofDuizendsten(duizendsten + ander.duizendsten);
  }

  /**
   * Subtracts.
   *
   * @param ander the people to take off
   * @return the difference
   * @throws IllegalArgumentException if more is taken off than there is
   */
  public Personen min(Personen ander) {
    return ofDuizendsten(duizendsten - ander.duizendsten);
  }

  /**
   * The number in thousandths.
   *
   * @return the thousandths
   */
  public long duizendsten() {
    return duizendsten;
  }

  /**
   * The number as an exact fraction.
   *
   * @return the fraction
   */
  public Breuk breuk() {
    return Breuk.of(duizendsten, 1000);
  }

  /**
   * The number as a decimal.
   *
   * @return a decimal with at most three decimals, without trailing zeros
   */
  public BigDecimal aantal() {
    BigDecimal kort = BigDecimal.valueOf(duizendsten, 3).stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0, RoundingMode.UNNECESSARY) : kort;
  }

  @Override
  public int compareTo(Personen ander) {
    return Long.compare(duizendsten, ander.duizendsten);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Personen personen && personen.duizendsten == duizendsten;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(duizendsten);
  }

  /** {@return the number with a point and at most three decimals} */
  @Override
  public String toString() {
    return aantal().toPlainString();
  }
}
