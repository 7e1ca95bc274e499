package nl.participatie.budget.internal;

import java.math.BigInteger;
import nl.participatie.model.getal.Breuk;

/**
 * Multiplies many whole numbers, held in doubles, by one fraction and rounds half up. The argument
 * of {@link Afronding} holds here as well: {@code (2 x t + n + 1/2) / 2 n} lies at least {@code
 * 1/4n} from every whole number, so that its whole part is right as long as {@code 2 x t + n <
 * 2^50}. Plain loops on doubles, which the compiler turns into vector instructions.
 */
public final class Veelvoud {

  private static final double EXACT = 1L << 50;

  /** A half, with room for the error of a product below 2^40 on either side. */
  private static final double ONDER = 0.499;

  private static final double BOVEN = 0.501;

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
   * Multiplies and rounds.
   *
   * @param van whole numbers, not negative
   * @param vanaf the place of the first
   * @param naar takes the products
   * @param naarVanaf the place of the first
   * @param aantal how many
   * @param hoogste none of the numbers is above it
   */
  public void maalRond(
      double[] van, int vanaf, double[] naar, int naarVanaf, int aantal, double hoogste) {
    if (hoogste > grootste) {
      precies(van, vanaf, naar, naarVanaf, aantal);
      return;
    }
    for (int i = 0; i < aantal; i++) {
      naar[naarVanaf + i] = Math.floor((van[vanaf + i] * tweeTellers + erbij) * omgekeerd);
    }
  }

  /**
   * A bound on what comes out.
   *
   * @param hoogste none of the numbers is above it
   * @return none of the products is above it
   */
  public double grens(double hoogste) {
    return hoogste * tweeTellers * omgekeerd * 2 + 1;
  }

  private void precies(double[] van, int vanaf, double[] naar, int naarVanaf, int aantal) {
    for (int i = 0; i < aantal; i++) {
      naar[naarVanaf + i] = precies(van[vanaf + i], Breuk.EEN);
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
   * @param van whole numbers of which the products are below 2^40, from the first place on
   * @param factor the double, from 0 to 1
   * @param naar takes the products
   * @param vanaf the place of the first
   */
  public void maalRond(double[] van, double factor, double[] naar, int vanaf) {
    double samen = breuk.teller().doubleValue() / breuk.noemer().doubleValue() * factor;
    double[] twijfel = new double[van.length];
    for (int i = 0; i < van.length; i++) {
      naar[vanaf + i] = Math.floor(van[i] * samen + ONDER);
    }
    for (int i = 0; i < van.length; i++) {
      twijfel[i] = Math.floor(van[i] * samen + BOVEN) - naar[vanaf + i];
    }
    for (int i = 0; i < van.length; i++) {
      if (twijfel[i] != 0) {
        naar[vanaf + i] = precies(van[i], Afronding.exact(factor));
      }
    }
  }
}
