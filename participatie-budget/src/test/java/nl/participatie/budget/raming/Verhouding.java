package nl.participatie.budget.raming;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.participatie.model.getal.Breuk;

/** An exact fraction of the oracle's own, so that it shares no arithmetic with what it judges. */
record Verhouding(BigInteger teller, BigInteger noemer) {

  static final Verhouding NUL = van(0, 1);
  static final Verhouding EEN = van(1, 1);

  Verhouding {
    BigInteger deler = teller.gcd(noemer).multiply(BigInteger.valueOf(noemer.signum()));
    teller = teller.divide(deler);
    noemer = noemer.divide(deler);
  }

  static Verhouding van(long teller, long noemer) {
    return new Verhouding(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
  }

  static Verhouding van(String decimaal) {
    return van(new BigDecimal(decimaal));
  }

  static Verhouding van(BigDecimal decimaal) {
    return decimaal.scale() > 0
        ? new Verhouding(decimaal.unscaledValue(), BigInteger.TEN.pow(decimaal.scale()))
        : new Verhouding(decimaal.toBigIntegerExact(), BigInteger.ONE);
  }

  static Verhouding van(Breuk breuk) {
    return new Verhouding(breuk.teller(), breuk.noemer());
  }

  Verhouding plus(Verhouding ander) {
    return new Verhouding(
        teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)),
        noemer.multiply(ander.noemer));
  }

  Verhouding min(Verhouding ander) {
    return plus(new Verhouding(ander.teller.negate(), ander.noemer));
  }

  Verhouding maal(Verhouding ander) {
    return new Verhouding(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
  }

  Verhouding door(Verhouding ander) {
    return new Verhouding(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
  }

  /** A hundredth: what a percentage is. */
  Verhouding procent() {
    return door(van(100, 1));
  }

  Verhouding hoogstens(Verhouding ander) {
    return min(ander).signum() <= 0 ? this : ander;
  }

  /** The least whole number that is not smaller. */
  Verhouding naarBoven() {
    return van(new BigDecimal(teller).divide(new BigDecimal(noemer), 0, RoundingMode.CEILING));
  }

  int signum() {
    return teller.signum();
  }

  BigDecimal afgerond(int decimalen) {
    return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_UP);
  }
}
