package nl.participatie.budget.internal;

import static nl.participatie.budget.internal.Bereik.GRENS;
import static nl.participatie.budget.internal.Bereik.keer;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import nl.participatie.model.getal.Breuk;

/** Multiplies columns of whole numbers, as long as the products fit. */
final class Vermenigvuldiging {

  private Vermenigvuldiging() {}

  static Kolom product(Tellers een, Tellers ander) {
    if (ander.isVasteNul()) {
      return Kolom.NUL;
    }
    if (een.isVast() && !ander.isVast()) {
      return product(ander, een);
    }
    long grens = keer(een.grens(), ander.grens());
    long samen = keer(een.noemer, ander.noemer);
    if (grens >= GRENS || samen >= GRENS) {
      return gekort(een, ander);
    }
    if (!ander.isVast()) {
      return perMoment(een, ander, samen);
    }
    return ander.maal == 1 && samen == een.noemer ? een : een.met(een.maal * ander.maal, samen);
  }

  private static Kolom perMoment(Tellers een, Tellers ander, long samen) {
    long[] getallen = een.getallen;
    long[] andere = ander.getallen;
    long[] product = new long[Momenten.AANTAL];
    for (int i = 0; i < product.length; i++) {
      product[i] = getallen[i] * andere[i];
    }
    long grens = keer(een.grootste, ander.grootste);
    return new Tellers(
        product, een.maal * ander.maal, samen, grens, een.isPositief && ander.isPositief);
  }

  /** With fractions that share nothing, where that leaves smaller numbers. */
  private static Kolom gekort(Tellers een, Tellers ander) {
    Tellers dit = een.laag();
    Tellers dat = ander.laag();
    long boven = LongMath.gcd(Math.abs(dit.maal), dat.noemer);
    long onder = LongMath.gcd(Math.abs(dat.maal), dit.noemer);
    if (dit == een && dat == ander && boven == 1 && onder == 1) {
      return een.ruim().maal(ander);
    }
    return product(
        dit.met(dit.maal / boven, dit.noemer / onder),
        dat.met(dat.maal / onder, dat.noemer / boven));
  }

  /** Computed in doubles, and exactly where that leaves a doubt. */
  static Kolom rondProduct(Tellers een, Binair factor, long delen) {
    long[] rond = new long[Momenten.AANTAL];
    double schaal = (double) een.maal * delen / een.noemer;
    for (int i = 0; i < rond.length; i++) {
      double ongeveer = een.getallen[een.isVast() ? 0 : i] * schaal * factor.getal(i);
      rond[i] =
          Afronding.isZeker(ongeveer)
              ? Math.round(ongeveer)
              : rondOfGrens(een.op(i).maal(factor.op(i)), delen);
      if (Math.abs(rond[i]) >= GRENS) {
        return een.ruim().maalRond(factor, delen);
      }
    }
    return Tellers.van(rond, delen);
  }

  /** The number of whole parts, or the limit when that is passed. */
  private static long rondOfGrens(Breuk getal, long delen) {
    BigInteger rond = getal.maal(Breuk.of(delen)).rond();
    return Bereik.past(rond) ? rond.longValue() : GRENS;
  }
}
