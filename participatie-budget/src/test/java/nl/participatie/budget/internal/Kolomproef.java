package nl.participatie.budget.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.participatie.model.getal.Breuk;

/**
 * A column beside its numbers one by one.
 *
 * @param kolom the column
 * @param getallen the numbers by moment
 */
record Kolomproef(Kolom kolom, List<Breuk> getallen) {

  /** Numerators and denominators stay below this. */
  static final long GRENS = 1L << 61;

  private static final int[] BITS = {1, 4, 10, 24, 31, 48, 58, 60};
  private static final long[] NOEMERS = {
    1, 1, 2, 3, 100, 1000, 387_000, (1L << 31) - 1, (1L << 48) + 1, GRENS - 1
  };

  static Kolomproef vast(long teller, long noemer) {
    return new Kolomproef(Kolom.vast(teller, noemer), perMoment(i -> Breuk.of(teller, noemer)));
  }

  static Kolomproef vast(Breuk waarde) {
    return new Kolomproef(Kolom.vast(waarde), perMoment(i -> waarde));
  }

  static Kolomproef van(IntFunction<Breuk> waarden) {
    return new Kolomproef(Kolom.van(waarden), perMoment(waarden));
  }

  static Kolomproef van(long[] tellers, long noemer) {
    return new Kolomproef(Kolom.van(tellers, noemer), perMoment(i -> Breuk.of(tellers[i], noemer)));
  }

  static Kolomproef vanDoubles(double[] waarden) {
    return new Kolomproef(
        Kolom.vanDoubles(waarden), perMoment(i -> Breuk.of(new BigDecimal(waarden[i]))));
  }

  static List<Breuk> perMoment(IntFunction<Breuk> waarden) {
    return IntStream.range(0, Momenten.AANTAL).mapToObj(waarden).toList();
  }

  /** The numbers of a column. */
  static List<Breuk> getallen(Kolom kolom) {
    return perMoment(kolom::op);
  }

  /** Of every shape and size: fixed, by moment, near the limit, beyond it, and doubles. */
  static Kolomproef willekeurig(Random toeval) {
    int bits = BITS[toeval.nextInt(BITS.length)];
    long noemer = NOEMERS[toeval.nextInt(NOEMERS.length)];
    return switch (toeval.nextInt(7)) {
      case 0 -> vast(teller(toeval, bits), noemer);
      case 1 -> vast(groot(toeval));
      case 2, 3 -> van(tellers(toeval, bits), noemer);
      case 4 -> breuken(toeval, i -> Breuk.of(teller(toeval, 12), 1 + toeval.nextInt(6)));
      case 5 -> breuken(toeval, i -> toeval.nextBoolean() ? groot(toeval) : Breuk.of(i));
      default -> vanDoubles(toeval.doubles(Momenten.AANTAL).map(x -> x * 8 - 4).toArray());
    };
  }

  /** Each is drawn once. */
  private static Kolomproef breuken(Random toeval, IntFunction<Breuk> waarden) {
    List<Breuk> getrokken = perMoment(i -> toeval.nextInt(6) == 0 ? Breuk.NUL : waarden.apply(i));
    return van(getrokken::get);
  }

  private static long[] tellers(Random toeval, int bits) {
    return IntStream.range(0, Momenten.AANTAL).mapToLong(i -> teller(toeval, bits)).toArray();
  }

  private static long teller(Random toeval, int bits) {
    return switch (toeval.nextInt(12)) {
      case 0, 1 -> 0;
      case 2 -> (1L << bits) - 1;
      case 3 -> 1 - (1L << bits);
      default -> toeval.nextLong() >> (Long.SIZE - 1 - bits);
    };
  }

  private static Breuk groot(Random toeval) {
    BigInteger teller = new BigInteger(90, toeval);
    return Breuk.of(
        toeval.nextBoolean() ? teller : teller.negate(),
        new BigInteger(70, toeval).add(BigInteger.ONE));
  }
}
