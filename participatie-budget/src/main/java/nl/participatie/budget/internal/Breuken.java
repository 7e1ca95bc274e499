package nl.participatie.budget.internal;

import java.math.BigInteger;
import nl.participatie.model.getal.Breuk;

/** Fractions of any size, one or one for each moment. */
final class Breuken extends Ruim {

  private final Breuk[] breuken;

  /**
   * Takes fractions as they are.
   *
   * @param breuken one or one for each moment, not changed afterwards
   */
  Breuken(Breuk... breuken) {
    this.breuken = breuken;
  }

  /** Over one denominator in whole numbers when that fits. */
  static Kolom kort(Breuk... breuken) {
    BigInteger noemer = BigInteger.ONE;
    for (Breuk breuk : breuken) {
      noemer = noemer.multiply(breuk.noemer().divide(noemer.gcd(breuk.noemer())));
      if (!Bereik.past(noemer)) {
        return new Breuken(breuken);
      }
    }
    long[] tellers = new long[breuken.length];
    for (int i = 0; i < tellers.length; i++) {
      BigInteger teller = breuken[i].teller().multiply(noemer.divide(breuken[i].noemer()));
      if (!Bereik.past(teller)) {
        return new Breuken(breuken);
      }
      tellers[i] = teller.longValue();
    }
    return Tellers.van(tellers, noemer.longValue());
  }

  @Override
  public Breuk op(int moment) {
    return breuken[isVast() ? 0 : moment];
  }

  @Override
  public boolean isVast() {
    return breuken.length == 1;
  }
}
