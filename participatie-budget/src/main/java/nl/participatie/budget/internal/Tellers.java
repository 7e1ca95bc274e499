package nl.participatie.budget.internal;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.participatie.model.getal.Breuk;

/**
 * Whole numbers times one fraction: {@code getallen[i] * maal / noemer}. A product by one number
 * changes the fraction and shares the whole numbers. No numerator reaches 2^61, so that twice one
 * plus a denominator still fits; what would is worked out in fractions.
 */
final class Tellers implements Kolom {

  private static final long GRENS = 1L << 61;

  private static final long[] EEN = {1};

  /** One for each moment; one that is 1 for the same number at every moment. */
  private final long[] getallen;

  private final long maal;
  private final long noemer;

  /** None of the whole numbers is larger, either way. */
  private final long grootste;

  /** Whether surely no number is below zero. */
  private final boolean isPositief;

  private Tellers(long[] getallen, long maal, long noemer, long grootste, boolean isPositief) {
    this.getallen = getallen;
    this.maal = maal;
    this.noemer = noemer;
    this.grootste = grootste;
    this.isPositief = isPositief;
  }

  /** The same number at every moment. */
  static Tellers vast(long teller, long noemer) {
    return new Tellers(EEN, teller, noemer, 1, teller >= 0);
  }

  /** Numerators over one denominator, one or one for each moment, not changed afterwards. */
  static Tellers van(long[] tellers, long noemer) {
    return tellers.length == 1 ? vast(tellers[0], noemer) : perMoment(tellers, noemer);
  }

  private static Tellers perMoment(long[] tellers, long noemer) {
    long grootste = 0;
    long kleinste = 0;
    for (long teller : tellers) {
      grootste = Math.max(grootste, Math.abs(teller));
      kleinste = Math.min(kleinste, teller);
    }
    return new Tellers(tellers, 1, noemer, grootste, kleinste == 0);
  }

  static boolean past(BigInteger getal) {
    return getal.bitLength() < Long.numberOfTrailingZeros(GRENS);
  }

  /** The sum in one go over one denominator, or one after the other where none fits. */
  static Kolom som(Kolom... delen) {
    long samen = 1;
    int aantal = 0;
    Kolom enige = NUL;
    for (Kolom deel : delen) {
      if (deel != NUL) {
        samen = veelvoud(samen, deel instanceof Tellers tellers ? tellers.noemer : GRENS);
        enige = deel;
        aantal++;
      }
    }
    if (aantal < 2) {
      return enige;
    }
    return samen < GRENS ? som(samen, delen) : eenVoorEen(delen);
  }

  private static Kolom som(long samen, Kolom... delen) {
    long grens = 0;
    boolean isVast = true;
    boolean isPositief = true;
    for (Kolom deel : delen) {
      Tellers tellers = (Tellers) deel;
      grens = Math.min(GRENS, grens + tellers.grensOver(samen));
      isVast &= tellers.isVast();
      isPositief &= tellers.isPositief;
    }
    if (grens >= GRENS) {
      return eenVoorEen(delen);
    }
    long[] som = new long[isVast ? 1 : Momenten.AANTAL];
    for (Kolom deel : delen) {
      ((Tellers) deel).telOp(som, samen);
    }
    return isVast ? vast(som[0], samen) : new Tellers(som, 1, samen, grens, isPositief);
  }

  private static Kolom eenVoorEen(Kolom... delen) {
    Kolom som = NUL;
    for (Kolom deel : delen) {
      som = som.plus(deel);
    }
    return som;
  }

  /** Adds the numerators over another denominator, below zero to take them off. */
  private void telOp(long[] som, long andereNoemer) {
    long factor = maal * (andereNoemer / noemer);
    if (isVast()) {
      for (int i = 0; i < som.length; i++) {
        som[i] += factor;
      }
    } else if (factor == 1) {
      for (int i = 0; i < som.length; i++) {
        som[i] += getallen[i];
      }
    } else {
      for (int i = 0; i < som.length; i++) {
        som[i] += getallen[i] * factor;
      }
    }
  }

  @Override
  public Breuk op(int moment) {
    return Breuk.of(teller(moment), noemer);
  }

  @Override
  public long in(int moment, long delen) {
    if (noemer == delen) {
      return teller(moment);
    }
    return delen % noemer == 0
        ? Math.multiplyExact(teller(moment), delen / noemer)
        : Ruim.in(op(moment), delen);
  }

  private long teller(int moment) {
    return getallen[isVast() ? 0 : moment] * maal;
  }

  private long grens() {
    return grootste * Math.abs(maal);
  }

  private long grensOver(long andereNoemer) {
    return keer(grens(), andereNoemer / noemer);
  }

  @Override
  public boolean isVast() {
    return getallen.length == 1;
  }

  private boolean isVasteNul() {
    return maal == 0;
  }

  /** The same in fractions. */
  private Ruim ruim() {
    Breuk[] breuken = new Breuk[getallen.length];
    for (int i = 0; i < breuken.length; i++) {
      breuken[i] = op(i);
    }
    return new Breuken(breuken);
  }

  /** The same whole numbers, times another fraction. */
  private Tellers met(long anderMaal, long andereNoemer) {
    boolean blijft = isPositief && Long.signum(anderMaal) == Long.signum(maal);
    return new Tellers(getallen, anderMaal, andereNoemer, grootste, blijft);
  }

  /** The same, with the fraction in its lowest terms. */
  private Tellers laag() {
    long deler = LongMath.gcd(Math.abs(maal), noemer);
    return deler == 1 ? this : met(maal / deler, noemer / deler);
  }

  @Override
  public long nul() {
    if (isVast()) {
      return isVasteNul() ? Momenten.ALLE : 0;
    }
    long nul = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      nul |= getallen[i] == 0 ? Momenten.bit(i) : 0;
    }
    return nul;
  }

  @Override
  public long negatief() {
    long negatief = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      negatief |= teller(i) < 0 ? Momenten.bit(i) : 0;
    }
    return negatief;
  }

  @Override
  public Kolom plus(Kolom ander) {
    if (isVasteNul()) {
      return ander;
    }
    return ander instanceof Tellers tellers ? samen(tellers, 1) : ruim().plus(ander);
  }

  @Override
  public Kolom min(Kolom ander) {
    if (this == ander) {
      return NUL;
    }
    return ander instanceof Tellers tellers ? samen(tellers, -1) : ruim().min(ander);
  }

  private Kolom samen(Tellers ander, int teken) {
    if (ander.isVasteNul()) {
      return this;
    }
    long samen = veelvoud(noemer, ander.noemer);
    long grens = samen < GRENS ? grensOver(samen) + ander.grensOver(samen) : GRENS;
    if (grens < GRENS) {
      long[] som = new long[Math.max(getallen.length, ander.getallen.length)];
      telOp(som, samen);
      ander.telOp(som, teken * samen);
      return som.length == 1
          ? vast(som[0], samen)
          : new Tellers(som, 1, samen, grens, teken > 0 && isPositief && ander.isPositief);
    }
    Tellers dit = laag();
    Tellers dat = ander.laag();
    if (dit != this || dat != ander) {
      return dit.samen(dat, teken);
    }
    return teken > 0 ? ruim().plus(ander) : ruim().min(ander);
  }

  @Override
  public Kolom maal(Kolom ander) {
    if (isVasteNul()) {
      return NUL;
    }
    return ander instanceof Tellers tellers ? maal(tellers) : ruim().maal(ander);
  }

  private Kolom maal(Tellers ander) {
    if (ander.isVasteNul()) {
      return NUL;
    }
    if (isVast() && !ander.isVast()) {
      return ander.maal(this);
    }
    long grens = keer(grens(), ander.grens());
    long samen = keer(noemer, ander.noemer);
    if (grens < GRENS && samen < GRENS) {
      return ander.isVast() ? maalVast(ander.maal, samen) : maalKolom(ander, samen);
    }
    return maalGekort(ander);
  }

  private Kolom maalVast(long factor, long samen) {
    return factor == 1 && samen == noemer ? this : met(maal * factor, samen);
  }

  private Kolom maalKolom(Tellers ander, long samen) {
    long[] product = new long[Momenten.AANTAL];
    for (int i = 0; i < product.length; i++) {
      product[i] = getallen[i] * ander.getallen[i];
    }
    return new Tellers(
        product,
        maal * ander.maal,
        samen,
        keer(grootste, ander.grootste),
        isPositief && ander.isPositief);
  }

  /** With fractions that share nothing, where that leaves smaller numbers. */
  private Kolom maalGekort(Tellers ander) {
    Tellers dit = laag();
    Tellers dat = ander.laag();
    long boven = LongMath.gcd(Math.abs(dit.maal), dat.noemer);
    long onder = LongMath.gcd(Math.abs(dat.maal), dit.noemer);
    if (dit == this && dat == ander && boven == 1 && onder == 1) {
      return ruim().maal(ander);
    }
    return dit.met(dit.maal / boven, dit.noemer / onder)
        .maal(dat.met(dat.maal / onder, dat.noemer / boven));
  }

  @Override
  public Kolom gedeeldDoor(Kolom ander) {
    if (ander.isVast() && ander instanceof Tellers deler) {
      long door = deler.maal;
      return maal(door == 0 ? NUL : vast(Long.signum(door) * deler.noemer, Math.abs(door)));
    }
    return ruim().gedeeldDoor(ander);
  }

  @Override
  public Kolom kleinste(Kolom ander) {
    return ander instanceof Tellers tellers ? uiterste(tellers, 1) : ruim().kleinste(ander);
  }

  @Override
  public Kolom grootste(Kolom ander) {
    return ander instanceof Tellers tellers ? uiterste(tellers, -1) : ruim().grootste(ander);
  }

  /** The smaller of two, or the larger when the sign is below zero. */
  private Kolom uiterste(Tellers ander, int teken) {
    long samen = veelvoud(noemer, ander.noemer);
    long grens = samen < GRENS ? Math.max(grensOver(samen), ander.grensOver(samen)) : GRENS;
    if (grens >= GRENS) {
      return teken > 0 ? ruim().kleinste(ander) : ruim().grootste(ander);
    }
    long maalDit = teken * (samen / noemer);
    long maalDat = teken * (samen / ander.noemer);
    long[] gekozen = new long[isVast() && ander.isVast() ? 1 : Momenten.AANTAL];
    for (int i = 0; i < gekozen.length; i++) {
      gekozen[i] = teken * Math.min(teller(i) * maalDit, ander.teller(i) * maalDat);
    }
    return gekozen.length == 1
        ? vast(gekozen[0], samen)
        : new Tellers(gekozen, 1, samen, grens, isPositief && ander.isPositief);
  }

  @Override
  public long buiten(long laagste, long hoogste, long delen) {
    if (noemer != delen) {
      return ruim().buiten(laagste, hoogste, delen);
    }
    long grens = grens();
    if (grens <= hoogste && (isPositief ? laagste <= 0 : -grens >= laagste)) {
      return 0;
    }
    long buiten = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      // no difference overflows, its sign is the highest bit
      long teller = teller(i);
      long teken = (teller - laagste) | (hoogste - teller);
      buiten |= (teken >>> (Long.SIZE - 1)) << i;
    }
    return buiten;
  }

  @Override
  public Kolom kies(long deze, Kolom ander) {
    if ((deze & Momenten.ALLE) == Momenten.ALLE) {
      return this;
    }
    if ((deze & Momenten.ALLE) == 0) {
      return ander;
    }
    return ander instanceof Tellers tellers ? kies(deze, tellers) : ruim().kies(deze, ander);
  }

  private Kolom kies(long deze, Tellers ander) {
    long samen = veelvoud(noemer, ander.noemer);
    long grens = samen < GRENS ? Math.max(grensOver(samen), ander.grensOver(samen)) : GRENS;
    if (grens >= GRENS) {
      return ruim().kies(deze, ander);
    }
    long maalDit = samen / noemer;
    long maalDat = samen / ander.noemer;
    long[] gekozen = new long[Momenten.AANTAL];
    for (int i = 0; i < gekozen.length; i++) {
      gekozen[i] = Momenten.in(i, deze) ? teller(i) * maalDit : ander.teller(i) * maalDat;
    }
    return new Tellers(gekozen, 1, samen, grens, isPositief && ander.isPositief);
  }

  @Override
  public Kolom rond(long delen) {
    if (noemer == delen && maal == 1) {
      return this;
    }
    long omhoog = keer(Math.abs(maal), delen);
    if (omhoog >= GRENS) {
      Tellers laag = laag();
      return laag == this ? ruim().rond(delen) : laag.rond(delen);
    }
    long deler = LongMath.gcd(omhoog % noemer, noemer);
    long grens = keer(grootste, omhoog / deler);
    return grens >= GRENS
        ? ruim().rond(delen)
        : rond(maal * delen / deler, noemer / deler, grens, delen);
  }

  private Kolom rond(long factor, long door, long grens, long delen) {
    if (door == 1) {
      return met(factor, delen);
    }
    long[] rond = new long[getallen.length];
    if (isPositief && factor > 0) {
      Afronding.rondPositief(getallen, factor, door, grens, rond);
    } else {
      Afronding.rond(getallen, factor, door, grens, rond);
    }
    return isVast()
        ? vast(rond[0], delen)
        : new Tellers(rond, 1, delen, grens / door + 1, isPositief);
  }

  @Override
  public Kolom naarBoven() {
    return isVast()
        ? vast(LongMath.divide(maal, noemer, RoundingMode.CEILING), 1)
        : ruim().naarBoven();
  }

  @Override
  public Kolom maalRond(Kolom factor, long delen) {
    return factor instanceof Binair binair ? maalRond(binair, delen) : maal(factor).rond(delen);
  }

  /** Computed in doubles, and exactly where that leaves a doubt. */
  private Kolom maalRond(Binair factor, long delen) {
    long[] rond = new long[Momenten.AANTAL];
    for (int i = 0; i < rond.length; i++) {
      double ongeveer = (double) teller(i) / noemer * delen * factor.getal(i);
      rond[i] =
          Afronding.isZeker(ongeveer)
              ? Math.round(ongeveer)
              : rondOfGrens(op(i).maal(factor.op(i)), delen);
      if (Math.abs(rond[i]) >= GRENS) {
        return ruim().maalRond(factor, delen);
      }
    }
    return van(rond, delen);
  }

  /** The number of whole parts, or the limit when that is passed. */
  private static long rondOfGrens(Breuk getal, long delen) {
    BigInteger rond = getal.maal(Breuk.of(delen)).rond();
    return past(rond) ? rond.longValue() : GRENS;
  }

  /** The least common multiple, or the limit when that is passed. */
  private static long veelvoud(long a, long b) {
    return a == b || b == 1 ? a : a == 1 ? b : keer(a, b / LongMath.gcd(a, b));
  }

  /** The product of two numbers that are not negative, or the limit when that is passed. */
  private static long keer(long a, long b) {
    if ((a | b) <= Integer.MAX_VALUE) {
      return Math.min(a * b, GRENS);
    }
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? GRENS : Math.min(a * b, GRENS);
  }
}
