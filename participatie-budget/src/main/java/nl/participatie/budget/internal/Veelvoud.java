package nl.participatie.budget.internal;

import java.math.BigInteger;
import java.util.Arrays;
import nl.participatie.model.getal.Breuk;

/**
 * Multiplies many whole numbers, held in doubles, by one fraction and rounds half up. The argument
 * of {@link Afronding} holds here as well: {@code (2 x t + n + 1/2) / 2 n} lies at least {@code
 * 1/4n} from every whole number, so that its whole part is right as long as {@code 2 x t + n <
 * 2^50}. Plain loops on doubles, which the compiler turns into vector instructions.
 */
public final class Veelvoud {

  private static final double EXACT = 1L << 50;

  /** What four roundings in doubles may be off, as a part of the outcome, with room to spare. */
  private static final double FOUT = 0x1p-50;

  private final Breuk breuk;
  private final double tweeTellers;
  private final double erbij;
  private final double omgekeerd;
  private final double grootste;

  private Veelvoud(Breuk breuk) {
    this.breuk = breuk;
    this.tweeTellers = breuk.teller().doubleValue() * 2;
    double noemer = breuk.noemer().doubleValue();
    this.erbij = noemer + 0.5;
    this.omgekeerd = 1 / (2 * noemer);
    this.grootste = tweeTellers == 0 ? EXACT : (EXACT - erbij) / tweeTellers;
  }

  /**
   * Prepares for a factor.
   *
   * @param breuk the factor, not negative
   * @return the multiple
   * @throws IllegalArgumentException if it is negative or in too many parts
   */
  public static Veelvoud van(Breuk breuk) {
    boolean past = breuk.teller().bitLength() < 50 && breuk.noemer().bitLength() < 50;
    if (breuk.signum() < 0 || !past) {
      throw new IllegalArgumentException(
          "Factor " + breuk + ", allowed: not negative, in fewer than 2^50 parts");
    }
    return new Veelvoud(breuk);
  }

  /**
   * Multiplies and rounds. Both arrays are read and written from their start: with places of their
   * own the compiler would not make vector instructions of the loop.
   *
   * @param van whole numbers, not negative
   * @param naar takes the products, as many as there are numbers
   * @param hoogste none of the numbers is above it
   */
  public void maalRond(double[] van, double[] naar, double hoogste) {
    if (hoogste > grootste) {
      precies(van, naar);
      return;
    }
    for (int i = 0; i < van.length; i++) {
      naar[i] = Math.floor((van[i] * tweeTellers + erbij) * omgekeerd);
    }
  }

  /**
   * A bound on what comes out.
   *
   * @param hoogste none of the numbers is above it
   * @return none of the products is above it
   */
  public double grens(double hoogste) {
    return hoogste * tweeTellers * omgekeerd + 1;
  }

  private void precies(double[] van, double[] naar) {
    for (int i = 0; i < van.length; i++) {
      naar[i] = precies(van[i], Breuk.EEN);
    }
  }

  private double precies(double getal, Breuk factor) {
    BigInteger rond = breuk.maal(Breuk.of((long) getal)).maal(factor).rond();
    if (rond.bitLength() > 53) {
      throw new ArithmeticException(
          "Product of " + (long) getal + " and " + breuk + " is too large");
    }
    return rond.doubleValue();
  }

  /**
   * Multiplies by a double as well, taken as the binary fraction that it is, and rounds.
   *
   * @param van whole numbers, not negative, of which the products are below 2^40
   * @param factor the double, from 0 to 1
   * @param naar takes the products, as many as there are numbers
   * @param hoogste none of the numbers is above it
   */
  public void maalRondBinair(double[] van, double factor, double[] naar, double hoogste) {
    double fout = (grens(hoogste) + 1) * FOUT;
    double halfOnder = 0.5 - fout;
    double halfBoven = 0.5 + fout;
    double samen = breuk.teller().doubleValue() / breuk.noemer().doubleValue() * factor;
    double[] boven = new double[van.length];
    for (int i = 0; i < van.length; i++) {
      naar[i] = Math.floor(van[i] * samen + halfOnder);
    }
    for (int i = 0; i < van.length; i++) {
      boven[i] = Math.floor(van[i] * samen + halfBoven);
    }
    if (!Arrays.equals(naar, boven)) {
      preciesBijTwijfel(van, factor, boven, naar);
    }
  }

  /** Where a half lies so near that doubles cannot tell. */
  private void preciesBijTwijfel(double[] van, double factor, double[] boven, double[] naar) {
    Breuk exact = Afronding.exact(factor);
    for (int i = 0; i < van.length; i++) {
      if (boven[i] != naar[i]) {
        naar[i] = precies(van[i], exact);
      }
    }
  }
}
