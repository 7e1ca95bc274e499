package nl.participatie.budget.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Division of whole units (here cents) by largest remainder (grootste rest): each gets {@code total
 * * weight / sum of weights} rounded down, and what is left goes by one unit to those with the
 * largest part cut off, ties by place. The shares add up to the total.
 *
 * <p>Weights that add up to at most 2<sup>52</sup> are divided in plain {@code long}s, whatever the
 * total; beyond that in {@link BigInteger}s. Both give the same shares.
 */
public final class GrootsteRest {

  /** The largest sum of weights that is divided without {@link BigInteger}. */
  static final long GRENS = 1L << 52;

  /** In how many classes of size the parts cut off are sorted. */
  private static final int KLASSEN = 512;

  /** What the exact share of a place exceeds its whole part by, in parts of the sum of weights. */
  private record Rest(int plaats, BigInteger grootte) {}

  private GrootsteRest() {}

  /**
   * Divides a total over weights.
   *
   * @param totaal what there is to divide, not negative
   * @param gewichten the weights, none negative
   * @return the shares; all zero when all weights are
   */
  public static long[] verdeel(long totaal, long[] gewichten) {
    long som = 0;
    for (long gewicht : gewichten) {
      if (gewicht > GRENS - som) {
        return exact(totaal, Arrays.stream(gewichten).mapToObj(BigInteger::valueOf).toList());
      }
      som += gewicht;
    }
    return som == 0 ? new long[gewichten.length] : snel(totaal, gewichten, som);
  }

  /**
   * Divides a total over weights of any size.
   *
   * @param totaal what there is to divide, not negative
   * @param gewichten the weights, none negative
   * @return the shares; all zero when all weights are
   */
  public static long[] verdeel(long totaal, List<BigInteger> gewichten) {
    boolean past = gewichten.stream().allMatch(gewicht -> gewicht.bitLength() < Long.SIZE);
    return past
        ? verdeel(totaal, gewichten.stream().mapToLong(BigInteger::longValueExact).toArray())
        : exact(totaal, gewichten);
  }

  /** The definition written out. */
  static long[] exact(long totaal, List<BigInteger> gewichten) {
    long[] deel = new long[gewichten.size()];
    BigInteger som = gewichten.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (som.signum() == 0) {
      return deel;
    }
    List<Rest> resten = new ArrayList<>();
    long over = totaal;
    for (int plaats = 0; plaats < deel.length; plaats++) {
      BigInteger[] quotum =
          BigInteger.valueOf(totaal).multiply(gewichten.get(plaats)).divideAndRemainder(som);
      deel[plaats] = quotum[0].longValueExact();
      over -= deel[plaats];
      resten.add(new Rest(plaats, quotum[1]));
    }
    resten.sort(Comparator.comparing(Rest::grootte).reversed()); // stable: ties keep their order
    resten.stream().limit(over).forEach(rest -> deel[rest.plaats()]++);
    return deel;
  }

  /**
   * The same in {@code long}s. With {@code total = q * sum + r} a share is {@code q * weight + r *
   * weight / sum}; the last quotient is below 2<sup>52</sup>, so that its estimate in floating
   * point is off by a few units at most. The remainder shows by how many: it is far below
   * 2<sup>63</sup>, and therefore right even where the two products themselves overflow.
   */
  private static long[] snel(long totaal, long[] gewichten, long som) {
    long heel = totaal / som;
    long r = totaal % som;
    double deelVanSom = (double) r / som;
    long[] deel = new long[gewichten.length];
    long[] resten = new long[gewichten.length];
    long over = totaal;
    for (int plaats = 0; plaats < deel.length; plaats++) {
      long gewicht = gewichten[plaats];
      long quotum = (long) (gewicht * deelVanSom);
      long rest = r * gewicht - quotum * som;
      while (rest < 0) {
        rest += som;
        quotum--;
      }
      while (rest >= som) {
        rest -= som;
        quotum++;
      }
      deel[plaats] = heel * gewicht + quotum;
      resten[plaats] = rest;
      over -= deel[plaats];
    }
    if (over > 0) {
      rondAf(deel, resten, over, drempel(resten, som, (int) over));
    }
    return deel;
  }

  /** The unit that the {@code over} largest remainders get, those of equal size by place. */
  private static void rondAf(long[] deel, long[] resten, long over, long drempel) {
    long gelijk = over;
    for (long rest : resten) {
      gelijk -= rest > drempel ? 1 : 0;
    }
    for (int plaats = 0; plaats < deel.length; plaats++) {
      if (resten[plaats] > drempel) {
        deel[plaats]++;
      } else if (resten[plaats] == drempel && gelijk > 0) {
        deel[plaats]++;
        gelijk--;
      }
    }
  }

  /**
   * The remainder that is number {@code over} from the largest. Only those of its own class of size
   * are sorted: most of the time goes into sorting otherwise.
   */
  private static long drempel(long[] resten, long som, int over) {
    double schaal = (double) KLASSEN / som;
    int[] aantallen = new int[KLASSEN + 1]; // a remainder just below the sum may round up
    for (long rest : resten) {
      aantallen[(int) (rest * schaal)]++;
    }
    int klasse = KLASSEN;
    int nog = over;
    while (aantallen[klasse] < nog) {
      nog -= aantallen[klasse];
      klasse--;
    }
    long[] kandidaten = new long[aantallen[klasse]];
    int gevonden = 0;
    for (long rest : resten) {
      if ((int) (rest * schaal) == klasse) {
        kandidaten[gevonden] = rest;
        gevonden++;
      }
    }
    Arrays.sort(kandidaten);
    return kandidaten[kandidaten.length - nog];
  }
}
