package nl.participatie.model.getal;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An exact amount of money in euro, kept as whole cents. Every operation is exact; whatever has to
 * round does so in {@link #afgerond(Breuk)} and says so.
 *
 * <p>Amounts up to 10<sup>15</sup> euro either way are exact; beyond that an operation throws
 * {@link ArithmeticException} rather than losing a cent.
 */
public final class Bedrag implements Comparable<Bedrag> {

  /** No money: 0.00 euro. */
  public static final Bedrag NUL = new Bedrag(0);

  /** The largest amount that is kept, in cents: 10<sup>15</sup> euro. */
  public static final long GRENS_IN_CENTEN = 100_000_000_000_000_000L;

  /** Digits before the point of the largest amount, 10<sup>15</sup>. */
  private static final int MEESTE_CIJFERS = 16;

  private final long centen;

  private Bedrag(long centen) {
    this.centen = centen;
  }

  /**
   * An amount in whole cents.
   *
   * @param centen the cents
   * @return the amount
   * @throws ArithmeticException if it lies beyond 10<sup>15</sup> euro
   */
  public static Bedrag ofCent(long centen) {
    if (centen > GRENS_IN_CENTEN || centen < -GRENS_IN_CENTEN) {
      throw new ArithmeticException(
          "Amount of " + centen + " cents lies beyond 10^15 euro, which is not kept exactly");
    }
    return centen == 0 ? NUL : new Bedrag(centen);
  }

  /**
   * An amount in whole euros.
   *
   * @param euro the euros
   * @return the amount
   * @throws ArithmeticException if it lies beyond 10<sup>15</sup> euro
   */
  public static Bedrag ofEuro(long euro) {
    return ofCent(Math.multiplyExact(euro, 100L));
  }

  /**
   * An amount in euro with at most two decimals.
   *
   * @param euro the amount; a third decimal other than zero is refused, not rounded
   * @return the amount
   * @throws ArithmeticException if it has parts of a cent or lies beyond 10<sup>15</sup> euro
   */
  public static Bedrag ofEuro(BigDecimal euro) {
    BigDecimal kort = euro.stripTrailingZeros();
    // looks at the digits first, so that 1e999999999 is refused without being written out
    if (kort.scale() > 2 || (long) kort.precision() - kort.scale() > MEESTE_CIJFERS) {
      throw new ArithmeticException(
          "Amount of " + euro + " euro has parts of a cent or lies beyond 10^15 euro");
    }
    return ofCent(kort.movePointRight(2).longValueExact());
  }

  /**
   * An exact fraction of euros rounded to the cent, half up (half a cent away from zero). This is
   * the one place where money is rounded.
   *
   * @param euro the amount in euro
   * @return the amount to the cent
   * @throws ArithmeticException if it lies beyond 10<sup>15</sup> euro
   */
  public static Bedrag afgerond(Breuk euro) {
    return ofCent(euro.maal(Breuk.of(100)).rond().longValueExact());
  }

  /**
   * Parses the text form of {@link #toString()}.
   *
   * @param tekst an amount such as {@code 12.50} or {@code -3}
   * @return the amount
   * @throws IllegalArgumentException if it is no number with at most two decimals
   */
  public static Bedrag parse(String tekst) {
    try {
      return ofEuro(new BigDecimal(tekst));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "Amount '" + tekst + "' is not in euro with at most two decimals, such as 12.50", e);
    }
  }

  /**
   * The sum of amounts.
   *
   * @param bedragen the amounts
   * @return their sum, {@link #NUL} when there are none
   * @throws ArithmeticException if it lies beyond 10<sup>15</sup> euro
   */
  public static Bedrag som(Collection<Bedrag> bedragen) {
    Bedrag som = NUL;
    for (Bedrag bedrag : bedragen) {
      som = som.plus(bedrag);
    }
    return som;
  }

  /**
   * Adds.
   *
   * @param ander the amount to add
   * @return the sum
   * @throws ArithmeticException if it lies beyond 10<sup>15</sup> euro
   */
  public Bedrag plus(Bedrag ander) {
    return ofCent(Math.addExact(centen, ander.centen));
  }

  /**
   * Subtracts.
   *
   * @param ander the amount to take off
   * @return the difference
   * @throws ArithmeticException if it lies beyond 10<sup>15</sup> euro
   */
  public Bedrag min(Bedrag ander) {
    return ofCent(Math.subtractExact(centen, ander.centen));
  }

  /**
   * The amount in whole cents.
   *
   * @return the cents
   */
  public long centen() {
    return centen;
  }

  /**
   * The amount in euro.
   *
   * @return a decimal with exactly two decimals
   */
  public BigDecimal euro() {
    return BigDecimal.valueOf(centen, 2);
  }

  @Override
  public int compareTo(Bedrag ander) {
    return Long.compare(centen, ander.centen);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Bedrag bedrag && bedrag.centen == centen;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(centen);
  }

  /**
   * {@return the amount with two decimals and a point, without a sign for euro, as {@link
   * #parse(String)} takes it}
   */
  @Override
  public String toString() {
    return euro().toPlainString();
  }
}
