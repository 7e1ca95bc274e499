package nl.participatie.budget.internal;

import static nl.participatie.budget.internal.Bereik.GRENS;
import static nl.participatie.budget.internal.Bereik.keer;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import nl.participatie.model.getal.Breuk;

/**
 * Whole numbers times one fraction: {@code getallen[i] * maal / noemer}. A product by one number
 * changes the fraction and shares the whole numbers. No numerator reaches 2^61, so that twice one
 * plus a denominator still fits; what would is worked out in fractions.
 */
final class Tellers implements Kolom {

  private static final long[] EEN = {1};

  /** One for each moment; one that is 1 for the same number at every moment. */
  final long[] getallen;

  final long maal;
  final long noemer;

  /** None of the whole numbers is larger, either way. */
  final long grootste;

  /** Whether surely no number is below zero. */
  final boolean isPositief;

  Tellers(long[] getallen, long maal, long noemer, long grootste, boolean isPositief) {
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
    return grootste == 0 ? vast(0, 1) : new Tellers(tellers, 1, noemer, grootste, kleinste == 0);
  }

  /** Numerators with a bound that is known, one or one for each moment. */
  static Tellers begrensd(long[] tellers, long noemer, long grens, boolean isPositief) {
    return tellers.length == 1
        ? vast(tellers[0], noemer)
        : new Tellers(tellers, 1, noemer, Math.max(1, grens), isPositief);
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

  long teller(int moment) {
    return getallen[isVast() ? 0 : moment] * maal;
  }

  long grens() {
    return grootste * Math.abs(maal);
  }

  long grensOver(long andereNoemer) {
    return keer(grens(), andereNoemer / noemer);
  }

  @Override
  public boolean isVast() {
    return getallen.length == 1;
  }

  boolean isVasteNul() {
    return maal == 0;
  }

  /** The same in fractions. */
  Ruim ruim() {
    Breuk[] breuken = new Breuk[getallen.length];
    for (int i = 0; i < breuken.length; i++) {
      breuken[i] = op(i);
    }
    return new Breuken(breuken);
  }

  /** The same whole numbers, times another fraction. */
  Tellers met(long anderMaal, long andereNoemer) {
    boolean blijft = isPositief && Long.signum(anderMaal) == Long.signum(maal);
    return new Tellers(getallen, anderMaal, andereNoemer, grootste, blijft);
  }

  /** The same, with the fraction in its lowest terms. */
  Tellers laag() {
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
    return ander instanceof Tellers tellers ? plus(tellers, 1) : ruim().plus(ander);
  }

  @Override
  public Kolom min(Kolom ander) {
    if (this == ander) {
      return NUL;
    }
    return ander instanceof Tellers tellers ? plus(tellers, -1) : ruim().min(ander);
  }

  private Kolom plus(Tellers ander, int teken) {
    return ander.isVasteNul() ? this : Samenvoeging.som(this, ander, teken);
  }

  @Override
  public Kolom maal(Kolom ander) {
    if (isVasteNul()) {
      return NUL;
    }
    return ander instanceof Tellers tellers
        ? Vermenigvuldiging.product(this, tellers)
        : ruim().maal(ander);
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
    return ander instanceof Tellers tellers
        ? Samenvoeging.uiterste(this, tellers, 1)
        : ruim().kleinste(ander);
  }

  @Override
  public Kolom grootste(Kolom ander) {
    return ander instanceof Tellers tellers
        ? Samenvoeging.uiterste(this, tellers, -1)
        : ruim().grootste(ander);
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
    return ander instanceof Tellers tellers
        ? Samenvoeging.keus(deze, this, tellers)
        : ruim().kies(deze, ander);
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
    return begrensd(rond, delen, grens / door + 1, isPositief);
  }

  @Override
  public Kolom naarBoven() {
    return isVast()
        ? vast(LongMath.divide(maal, noemer, RoundingMode.CEILING), 1)
        : ruim().naarBoven();
  }

  @Override
  public Kolom maalRond(Kolom factor, long delen) {
    return factor instanceof Binair binair
        ? Vermenigvuldiging.rondProduct(this, binair, delen)
        : maal(factor).rond(delen);
  }
}
