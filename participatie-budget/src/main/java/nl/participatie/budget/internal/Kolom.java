package nl.participatie.budget.internal;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import nl.participatie.model.getal.Breuk;

/**
 * An exact number for every moment (see {@link Momenten}): whole numerators over one denominator in
 * {@code long}s, with a bound that says beforehand that nothing overflows; fractions of any size
 * where that cannot be said. Both give the same numbers: the bound only decides how fast.
 */
public final class Kolom {

  /** Numerators stay below this, so that twice one plus a denominator still fits. */
  private static final long GRENS = 1L << 61;

  private static final long[] GEEN = {};
  private static final Breuk[] GEEN_BREUKEN = {};
  private static final double[] GEEN_BINAIR = {};

  /** Zero at every moment. */
  public static final Kolom NUL = vast(Breuk.NUL);

  /** The numerators where they fit, one or one for each moment; else none. */
  private final long[] tellers;

  private final long noemer;
  private final long grootste;

  /** The numbers where they do not fit, one or one for each moment; else none. */
  private final Breuk[] breuken;

  /** The numbers of a formula that has no exact answer, one for each moment; else none. */
  private final double[] binair;

  private Kolom(long[] tellers, long noemer, long grootste) {
    this.tellers = tellers;
    this.noemer = noemer;
    this.grootste = grootste;
    this.breuken = GEEN_BREUKEN;
    this.binair = GEEN_BINAIR;
  }

  private Kolom(Breuk[] breuken, double[] binair) {
    this.tellers = GEEN;
    this.noemer = 1;
    this.grootste = 0;
    this.breuken = breuken;
    this.binair = binair;
  }

  private Kolom(Breuk... breuken) {
    this(breuken, GEEN_BINAIR);
  }

  /**
   * Doubles, each taken as the exact binary fraction that it is.
   *
   * @param waarden the numbers by moment
   * @return the column
   */
  public static Kolom vanDoubles(double[] waarden) {
    return new Kolom(GEEN_BREUKEN, waarden.clone());
  }

  /**
   * The same number at every moment.
   *
   * @param waarde the number
   * @return the column
   */
  public static Kolom vast(Breuk waarde) {
    boolean past = past(waarde.teller()) && past(waarde.noemer());
    return past
        ? vast(waarde.teller().longValue(), waarde.noemer().longValue())
        : new Kolom(waarde);
  }

  /**
   * The same number at every moment.
   *
   * @param teller the numerator, below 2^61 either way
   * @param noemer the denominator, from 1 to 2^61
   * @return the column
   */
  public static Kolom vast(long teller, long noemer) {
    return new Kolom(new long[] {teller}, noemer, Math.abs(teller));
  }

  /**
   * A number for each moment.
   *
   * @param waarden the number at a moment
   * @return the column
   */
  public static Kolom van(IntFunction<Breuk> waarden) {
    Breuk[] breuken = new Breuk[Momenten.AANTAL];
    for (int i = 0; i < breuken.length; i++) {
      breuken[i] = waarden.apply(i);
    }
    return klein(breuken);
  }

  /**
   * Whole numbers over one denominator.
   *
   * @param tellers the numerators by moment
   * @param noemer the denominator, at least 1
   * @return the column
   */
  public static Kolom van(long[] tellers, long noemer) {
    long grootste = 0;
    for (long teller : tellers) {
      grootste = Math.max(grootste, Math.abs(teller));
    }
    return new Kolom(tellers.clone(), noemer, grootste);
  }

  /** Over one denominator when that fits. */
  private static Kolom klein(Breuk[] breuken) {
    BigInteger noemer = BigInteger.ONE;
    for (Breuk breuk : breuken) {
      noemer = noemer.multiply(breuk.noemer().divide(noemer.gcd(breuk.noemer())));
      if (!past(noemer)) {
        return new Kolom(breuken);
      }
    }
    long[] tellers = new long[breuken.length];
    for (int i = 0; i < tellers.length; i++) {
      BigInteger teller = breuken[i].teller().multiply(noemer.divide(breuken[i].noemer()));
      if (!past(teller)) {
        return new Kolom(breuken);
      }
      tellers[i] = teller.longValue();
    }
    return van(tellers, noemer.longValue());
  }

  private static boolean past(BigInteger getal) {
    return getal.bitLength() < Long.numberOfTrailingZeros(GRENS);
  }

  /**
   * The number at a moment.
   *
   * @param moment the place of the moment
   * @return the number
   */
  public Breuk op(int moment) {
    if (isBinair()) {
      return Afronding.exact(binair[moment]);
    }
    return isRuim() ? breuken[breuken.length == 1 ? 0 : moment] : Breuk.of(teller(moment), noemer);
  }

  /**
   * The number at a moment in parts, for a column that was rounded to them.
   *
   * @param moment the place of the moment
   * @param delen how many parts one holds: 100 for cents, 1000 for thousandths
   * @return the number of parts
   * @throws ArithmeticException if it is no whole number of parts, or does not fit
   */
  public long in(int moment, long delen) {
    if (!isRuim() && delen % noemer == 0) {
      return Math.multiplyExact(teller(moment), delen / noemer);
    }
    Breuk geheel = op(moment).maal(Breuk.of(delen));
    if (!geheel.noemer().equals(BigInteger.ONE)) {
      throw new ArithmeticException(op(moment) + " is no whole number of parts of 1/" + delen);
    }
    return geheel.teller().longValueExact();
  }

  private long teller(int moment) {
    return tellers[tellers.length == 1 ? 0 : moment];
  }

  private boolean isRuim() {
    return tellers.length == 0;
  }

  private boolean isBinair() {
    return binair.length > 0;
  }

  /**
   * Whether it is the same number at every moment.
   *
   * @return whether the column holds one number
   */
  public boolean isVast() {
    return tellers.length == 1 || breuken.length == 1;
  }

  /**
   * The moments at which the number is zero.
   *
   * @return the set of moments
   */
  public long nul() {
    if (isVast()) {
      boolean isNul = isRuim() ? breuken[0].signum() == 0 : tellers[0] == 0;
      return isNul ? Momenten.ALLE : 0;
    }
    long nul = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      boolean isNul =
          isBinair() ? binair[i] == 0 : isRuim() ? breuken[i].signum() == 0 : tellers[i] == 0;
      nul |= isNul ? Momenten.bit(i) : 0;
    }
    return nul;
  }

  /**
   * Adds.
   *
   * @param ander what is added
   * @return the sum at each moment
   */
  public Kolom plus(Kolom ander) {
    return samen(ander, 1, Breuk::plus);
  }

  /**
   * Subtracts.
   *
   * @param ander what is taken off
   * @return the difference at each moment
   */
  public Kolom min(Kolom ander) {
    return this == ander ? NUL : samen(ander, -1, Breuk::min);
  }

  private Kolom samen(Kolom ander, int teken, BinaryOperator<Breuk> ruim) {
    if (ander.isVasteNul()) {
      return this;
    }
    if (isVasteNul() && teken > 0) {
      return ander;
    }
    if (isRuim() || ander.isRuim()) {
      return perMoment(ander, ruim);
    }
    long deler = deler(noemer, ander.noemer);
    long maalDit = ander.noemer / deler;
    long maalAnder = noemer / deler;
    long samen = keer(noemer, maalDit);
    long grens = keer(grootste, maalDit) + keer(ander.grootste, maalAnder);
    if (samen >= GRENS || grens >= GRENS) {
      return perMoment(ander, ruim);
    }
    return new Kolom(som(ander.tellers, maalDit, teken * maalAnder), samen, grens);
  }

  /** Written out by shape, so that each is one plain loop. */
  private long[] som(long[] andere, long maalDit, long maalAnder) {
    long[] som = new long[Math.max(tellers.length, andere.length)];
    if (andere.length == 1) {
      long vast = andere[0] * maalAnder;
      for (int i = 0; i < som.length; i++) {
        som[i] = tellers[i] * maalDit + vast;
      }
    } else if (tellers.length == 1) {
      long vast = tellers[0] * maalDit;
      for (int i = 0; i < som.length; i++) {
        som[i] = vast + andere[i] * maalAnder;
      }
    } else if (maalDit == 1) {
      for (int i = 0; i < som.length; i++) {
        som[i] = tellers[i] + andere[i] * maalAnder;
      }
    } else {
      for (int i = 0; i < som.length; i++) {
        som[i] = tellers[i] * maalDit + andere[i] * maalAnder;
      }
    }
    return som;
  }

  private boolean isVasteNul() {
    return tellers.length == 1 && tellers[0] == 0;
  }

  /**
   * Multiplies.
   *
   * @param ander the factor
   * @return the product at each moment
   */
  public Kolom maal(Kolom ander) {
    if (isVast() && !ander.isVast()) {
      return ander.maal(this);
    }
    if (isVasteNul() || ander.isVasteNul()) {
      return NUL;
    }
    if (isRuim() || ander.isRuim()) {
      return perMoment(ander, Breuk::maal);
    }
    return ander.isVast() ? maalVast(ander.tellers[0], ander) : maalKolom(ander);
  }

  private Kolom maalVast(long teller, Kolom factor) {
    if (teller == 1 && factor.noemer == 1) {
      return this;
    }
    // kept in low terms: a price per person over a thousand stays small
    long deler = deler(Math.abs(teller), noemer);
    long maal = teller / deler;
    long samen = keer(noemer / deler, factor.noemer);
    long grens = keer(grootste, Math.abs(maal));
    if (samen >= GRENS || grens >= GRENS) {
      return perMoment(factor, Breuk::maal);
    }
    long[] product = new long[tellers.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = tellers[i] * maal;
    }
    return new Kolom(product, samen, grens);
  }

  private Kolom maalKolom(Kolom ander) {
    long samen = keer(noemer, ander.noemer);
    long grens = keer(grootste, ander.grootste);
    if (samen >= GRENS || grens >= GRENS) {
      return perMoment(ander, Breuk::maal);
    }
    long[] product = new long[Momenten.AANTAL];
    for (int i = 0; i < product.length; i++) {
      product[i] = tellers[i] * ander.tellers[i];
    }
    return new Kolom(product, samen, grens);
  }

  /**
   * Divides.
   *
   * @param ander the divisor
   * @return the quotient at each moment; zero where the divisor is zero
   */
  public Kolom gedeeldDoor(Kolom ander) {
    if (ander.isVast() && !ander.isRuim()) {
      long door = ander.tellers[0];
      return maal(door == 0 ? NUL : vast(Long.signum(door) * ander.noemer, Math.abs(door)));
    }
    return perMoment(ander, (a, b) -> b.signum() == 0 ? Breuk.NUL : a.gedeeldDoor(b));
  }

  /**
   * The moments at which this number is smaller.
   *
   * @param ander what it is compared with
   * @return the set of moments
   */
  public long kleinerDan(Kolom ander) {
    Kolom verschil = min(ander);
    long kleiner = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      boolean isKleiner = verschil.isRuim() ? verschil.op(i).signum() < 0 : verschil.teller(i) < 0;
      kleiner |= isKleiner ? Momenten.bit(i) : 0;
    }
    return kleiner;
  }

  /**
   * The smaller of two.
   *
   * @param ander the other number
   * @return the smaller at each moment
   */
  public Kolom kleinste(Kolom ander) {
    return kies(kleinerDan(ander), ander);
  }

  /**
   * The moments at which the number lies outside limits.
   *
   * @param laagste the lowest number of parts that is within
   * @param hoogste the highest number of parts that is within
   * @param delen how many parts one holds
   * @return the set of moments
   */
  public long buiten(long laagste, long hoogste, long delen) {
    boolean heel = !isRuim() && noemer == delen;
    if (heel && grootste <= hoogste && -grootste >= laagste) {
      return 0;
    }
    if (isVast()) {
      return isBuiten(op(0), laagste, hoogste, delen) ? Momenten.ALLE : 0;
    }
    if (heel && isBinnen(laagste, hoogste)) {
      return 0;
    }
    long buiten = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      boolean isBuiten =
          heel
              ? tellers[i] < laagste || tellers[i] > hoogste
              : isBuiten(op(i), laagste, hoogste, delen);
      buiten |= isBuiten ? Momenten.bit(i) : 0;
    }
    return buiten;
  }

  /** One sign for all of them: no difference overflows, for numerators stay below 2^61. */
  private boolean isBinnen(long laagste, long hoogste) {
    long tekens = 0;
    for (long teller : tellers) {
      tekens |= (teller - laagste) | (hoogste - teller);
    }
    return tekens >= 0;
  }

  private static boolean isBuiten(Breuk breuk, long laagste, long hoogste, long delen) {
    Breuk geteld = breuk.maal(Breuk.of(delen));
    return geteld.compareTo(Breuk.of(laagste)) < 0 || geteld.compareTo(Breuk.of(hoogste)) > 0;
  }

  /**
   * This number at some moments, another at the others.
   *
   * @param deze the moments at which this number counts
   * @param ander the number at the other moments
   * @return the numbers chosen
   */
  public Kolom kies(long deze, Kolom ander) {
    if ((deze & Momenten.ALLE) == Momenten.ALLE) {
      return this;
    }
    if ((deze & Momenten.ALLE) == 0) {
      return ander;
    }
    if (isRuim() || ander.isRuim()) {
      return van(i -> Momenten.in(i, deze) ? op(i) : ander.op(i));
    }
    long deler = deler(noemer, ander.noemer);
    long maalDit = ander.noemer / deler;
    long maalAnder = noemer / deler;
    long samen = keer(noemer, maalDit);
    long grens = Math.max(keer(grootste, maalDit), keer(ander.grootste, maalAnder));
    if (samen >= GRENS || grens >= GRENS) {
      return van(i -> Momenten.in(i, deze) ? op(i) : ander.op(i));
    }
    long[] gekozen = new long[Momenten.AANTAL];
    for (int i = 0; i < gekozen.length; i++) {
      gekozen[i] = Momenten.in(i, deze) ? teller(i) * maalDit : ander.teller(i) * maalAnder;
    }
    return new Kolom(gekozen, samen, grens);
  }

  /**
   * Rounded to parts, half up: a half goes away from zero.
   *
   * @param delen how many parts one holds: 100 for cents, 1000 for thousandths
   * @return the number of whole parts over {@code delen}, at each moment
   */
  public Kolom rond(long delen) {
    long deler = LongMath.gcd(delen, noemer);
    long maal = delen / deler;
    if (isRuim() || keer(grootste, maal) >= GRENS) {
      return perMoment(breuk -> rond(breuk, delen));
    }
    long door = noemer / deler;
    if (door == 1 && maal == 1) {
      return this;
    }
    long[] rond = new long[tellers.length];
    Afronding.rond(tellers, maal, door, keer(grootste, maal), rond);
    return new Kolom(rond, delen, keer(grootste, maal) / door + 1);
  }

  private static Breuk rond(Breuk breuk, long delen) {
    return Breuk.of(breuk.maal(Breuk.of(delen)).rond(), BigInteger.valueOf(delen));
  }

  /**
   * Rounded up to a whole number.
   *
   * @return the smallest whole number that is not below it, at each moment
   */
  public Kolom naarBoven() {
    if (isVast() && !isRuim()) {
      return vast(LongMath.divide(tellers[0], noemer, RoundingMode.CEILING), 1);
    }
    return perMoment(
        breuk -> {
          BigInteger[] deel = breuk.teller().divideAndRemainder(breuk.noemer());
          BigInteger boven = deel[1].signum() > 0 ? deel[0].add(BigInteger.ONE) : deel[0];
          return Breuk.of(boven, BigInteger.ONE);
        });
  }

  /**
   * The product, rounded to parts, half up.
   *
   * @param factor the factor
   * @param delen how many parts one holds
   * @return the number of whole parts over {@code delen}, at each moment
   */
  public Kolom maalRond(Kolom factor, long delen) {
    if (isRuim() || !factor.isBinair()) {
      return maal(factor).rond(delen);
    }
    long[] rond = new long[Momenten.AANTAL];
    for (int i = 0; i < rond.length; i++) {
      // computed in doubles, and exactly where that leaves a doubt
      double ongeveer = (double) teller(i) / noemer * delen * factor.binair[i];
      if (!Afronding.isZeker(ongeveer)) {
        BigInteger precies = op(i).maal(factor.op(i)).maal(Breuk.of(delen)).rond();
        if (!past(precies)) {
          return van(j -> rond(op(j).maal(factor.op(j)), delen));
        }
        rond[i] = precies.longValue();
      } else {
        rond[i] = Math.round(ongeveer);
      }
    }
    return van(rond, delen);
  }

  private Kolom perMoment(UnaryOperator<Breuk> functie) {
    if (isVast()) {
      return vast(functie.apply(op(0)));
    }
    return van(i -> functie.apply(op(i)));
  }

  private Kolom perMoment(Kolom ander, BinaryOperator<Breuk> functie) {
    if (isVast() && ander.isVast()) {
      return vast(functie.apply(op(0), ander.op(0)));
    }
    return van(i -> functie.apply(op(i), ander.op(i)));
  }

  /** Columns in the same parts are the rule: cents with cents, people with people. */
  private static long deler(long a, long b) {
    return a == b ? a : a == 1 || b == 1 ? 1 : LongMath.gcd(a, b);
  }

  /** The product of two numbers that are not negative, or the limit when that is passed. */
  private static long keer(long a, long b) {
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? GRENS : Math.min(a * b, GRENS);
  }
}
