package nl.participatie.budget.internal;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import nl.participatie.model.getal.Breuk;

/** A column worked out moment by moment in fractions, where whole numbers do not fit. */
abstract sealed class Ruim implements Kolom permits Breuken, Binair {

  @Override
  public long in(int moment, long delen) {
    return in(op(moment), delen);
  }

  static long in(Breuk getal, long delen) {
    Breuk geheel = getal.maal(Breuk.of(delen));
    if (!geheel.noemer().equals(BigInteger.ONE)) {
      throw new ArithmeticException(getal + " is no whole number of parts of 1/" + delen);
    }
    return geheel.teller().longValueExact();
  }

  @Override
  public long nul() {
    return waar(i -> op(i).signum() == 0);
  }

  @Override
  public long negatief() {
    return waar(i -> op(i).signum() < 0);
  }

  @Override
  public Kolom plus(Kolom ander) {
    return perMoment(ander, Breuk::plus);
  }

  @Override
  public Kolom min(Kolom ander) {
    return perMoment(ander, Breuk::min);
  }

  @Override
  public Kolom maal(Kolom ander) {
    return perMoment(ander, Breuk::maal);
  }

  @Override
  public Kolom gedeeldDoor(Kolom ander) {
    return perMoment(ander, (a, b) -> b.signum() == 0 ? Breuk.NUL : a.gedeeldDoor(b));
  }

  @Override
  public Kolom kleinste(Kolom ander) {
    return perMoment(ander, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  @Override
  public Kolom grootste(Kolom ander) {
    return perMoment(ander, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  @Override
  public long buiten(long laagste, long hoogste, long delen) {
    Breuk onder = Breuk.of(laagste);
    Breuk boven = Breuk.of(hoogste);
    return waar(
        i -> {
          Breuk geteld = op(i).maal(Breuk.of(delen));
          return geteld.compareTo(onder) < 0 || geteld.compareTo(boven) > 0;
        });
  }

  @Override
  public Kolom kies(long deze, Kolom ander) {
    if ((deze & Momenten.ALLE) == Momenten.ALLE) {
      return this;
    }
    if ((deze & Momenten.ALLE) == 0) {
      return ander;
    }
    return Kolom.van(i -> Momenten.in(i, deze) ? op(i) : ander.op(i));
  }

  @Override
  public Kolom rond(long delen) {
    return perMoment(getal -> rond(getal, delen));
  }

  @Override
  public Kolom naarBoven() {
    return perMoment(Ruim::naarBoven);
  }

  @Override
  public Kolom maalRond(Kolom factor, long delen) {
    return perMoment(factor, (a, b) -> rond(a.maal(b), delen));
  }

  private static Breuk rond(Breuk getal, long delen) {
    return Breuk.of(getal.maal(Breuk.of(delen)).rond(), BigInteger.valueOf(delen));
  }

  private static Breuk naarBoven(Breuk getal) {
    BigInteger[] deel = getal.teller().divideAndRemainder(getal.noemer());
    BigInteger boven = deel[1].signum() > 0 ? deel[0].add(BigInteger.ONE) : deel[0];
    return Breuk.of(boven, BigInteger.ONE);
  }

  private long waar(IntPredicate voorwaarde) {
    if (isVast()) {
      return voorwaarde.test(0) ? Momenten.ALLE : 0;
    }
    long waar = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      waar |= voorwaarde.test(i) ? Momenten.bit(i) : 0;
    }
    return waar;
  }

  private Kolom perMoment(UnaryOperator<Breuk> functie) {
    return isVast() ? Kolom.vast(functie.apply(op(0))) : Kolom.van(i -> functie.apply(op(i)));
  }

  private Kolom perMoment(Kolom ander, BinaryOperator<Breuk> functie) {
    return isVast() && ander.isVast()
        ? Kolom.vast(functie.apply(op(0), ander.op(0)))
        : Kolom.van(i -> functie.apply(op(i), ander.op(i)));
  }
}
