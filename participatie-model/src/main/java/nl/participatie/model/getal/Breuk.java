package nl.participatie.model.getal;

import com.google.common.math.BigIntegerMath;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact fraction in lowest terms. Key figures such as one in three are kept without rounding.
 */
public final class Breuk implements Comparable<Breuk> {

  /** Zero. */
  public static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

  /** One. */
  public static final Breuk EEN = new Breuk(BigInteger.ONE, BigInteger.ONE);

  private final BigInteger teller;
  private final BigInteger noemer;

  private Breuk(BigInteger teller, BigInteger noemer) {
    this.teller = teller;
    this.noemer = noemer;
  }

  /**
   * A fraction.
   *
   * @param teller the numerator
   * @param noemer the denominator, not zero
   * @return the fraction in lowest terms, with a positive denominator
   * @throws ArithmeticException if the denominator is zero
   */
  public static Breuk of(BigInteger teller, BigInteger noemer) {
    if (noemer.signum() == 0) {
      throw new ArithmeticException("Fraction " + teller + "/0: the denominator is zero");
    }
    if (teller.bitLength() < Long.SIZE - 1 && noemer.bitLength() < Long.SIZE - 1) {
      return klein(teller.longValue(), noemer.longValue());
    }
    BigInteger deler = teller.gcd(noemer);
    BigInteger gericht = noemer.signum() < 0 ? deler.negate() : deler;
    return new Breuk(teller.divide(gericht), noemer.divide(gericht));
  }

  /** The same where a long holds both, as it does for nearly every fraction. */
  private static Breuk klein(long teller, long noemer) {
    long deler = LongMath.gcd(Math.abs(teller), Math.abs(noemer));
    long gericht = noemer < 0 ? -deler : deler;
    return new Breuk(BigInteger.valueOf(teller / gericht), BigInteger.valueOf(noemer / gericht));
  }

  /**
   * A fraction of whole numbers.
   *
   * @param teller the numerator
   * @param noemer the denominator, not zero
   * @return the fraction in lowest terms
   * @throws ArithmeticException if the denominator is zero
   */
  public static Breuk of(long teller, long noemer) {
    return of(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
  }

  /**
   * A whole number.
   *
   * @param geheel the number
   * @return the fraction
   */
  public static Breuk of(long geheel) {
    return of(geheel, 1);
  }

  /**
   * A decimal, taken exactly.
   *
   * @param decimaal the decimal
   * @return the fraction
   */
  public static Breuk of(BigDecimal decimaal) {
    BigDecimal kort = decimaal.stripTrailingZeros(); // so that 0e-999999999 is simply zero
    return kort.scale() > 0
        ? of(kort.unscaledValue(), BigInteger.TEN.pow(kort.scale()))
        : of(kort.toBigIntegerExact(), BigInteger.ONE);
  }

  /**
   * Parses {@code 1/3}, {@code 0.25} or {@code 14437}.
   *
   * @param tekst a decimal, or two whole numbers with a slash between
   * @return the fraction
   * @throws IllegalArgumentException if it is neither
   */
  public static Breuk parse(String tekst) {
    try {
      int streep = tekst.indexOf('/');
      return streep < 0
          ? of(new BigDecimal(tekst))
          : of(
              new BigInteger(tekst.substring(0, streep)),
              new BigInteger(tekst.substring(streep + 1)));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "Fraction '" + tekst + "' is no decimal such as 0.25 and no fraction such as 1/3", e);
    }
  }

  /**
   * Adds.
   *
   * @param ander the fraction to add
   * @return the sum
   */
  public Breuk plus(Breuk ander) {
    return of(
        teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)),
        noemer.multiply(ander.noemer));
  }

  /**
   * Subtracts.
   *
   * @param ander the fraction to take off
   * @return the difference
   */
  public Breuk min(Breuk ander) {
    return plus(new Breuk(ander.teller.negate(), ander.noemer));
  }

  /**
   * Multiplies.
   *
   * @param ander the factor
   * @return the product
   */
  public Breuk maal(Breuk ander) {
    return of(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
  }

  /**
   * Divides.
   *
   * @param ander the divisor, not zero
   * @return the quotient
   * @throws ArithmeticException if the divisor is zero
   */
  public Breuk gedeeldDoor(Breuk ander) {
    return of(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
  }

  /**
   * Rounds to a whole number, half up: a half goes away from zero.
   *
   * @return the whole number
   */
  public BigInteger rond() {
    return BigIntegerMath.divide(teller, noemer, RoundingMode.HALF_UP);
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return teller.signum();
  }

  /**
   * The numerator in lowest terms.
   *
   * @return the numerator, with the sign
   */
  public BigInteger teller() {
    return teller;
  }

  /**
   * The denominator in lowest terms.
   *
   * @return the denominator, at least 1
   */
  public BigInteger noemer() {
    return noemer;
  }

  /**
   * The value as a decimal of at most 34 digits, for showing; never for calculating on.
   *
   * @return the decimal, exact where 34 digits are enough, else rounded half even
   */
  public BigDecimal decimaal() {
    BigDecimal kort =
        new BigDecimal(teller)
            .divide(new BigDecimal(noemer), MathContext.DECIMAL128)
            .stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }

  @Override
  public int compareTo(Breuk ander) {
    return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Breuk breuk
        && breuk.teller.equals(teller)
        && breuk.noemer.equals(noemer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(teller, noemer);
  }

  /**
   * {@return a decimal when it ends, else numerator and denominator with a slash, as {@link
   * #parse(String)} takes it}
   */
  @Override
  public String toString() {
    try {
      BigDecimal decimaal = new BigDecimal(teller).divide(new BigDecimal(noemer));
      return decimaal.toPlainString();
    } catch (ArithmeticException eindeloos) {
      return teller + "/" + noemer;
    }
  }
}
