package nl.participatie.budget.verrekening;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.participatie.budget.internal.GrootsteRest;

/**
 * A proportional flow in whole units (here cents) by largest remainder in two dimensions. Products
 * of two amounts run to 10<sup>34</sup>, so they are kept as {@link BigInteger}.
 */
final class Evenredig {

  /** What the exact share of a cell exceeds its whole part by, in parts of a common whole. */
  private record Cel(int rij, int kolom, BigInteger rest) {}

  private final long[][] deel;
  private final long[] rijtekort;
  private final long[] kolomtekort;
  private final List<Cel> cellen = new ArrayList<>();

  private Evenredig(long[] geven, long[] vragen) {
    BigInteger geheel = BigInteger.valueOf(Math.max(som(geven), som(vragen)));
    long vloed = Math.min(som(geven), som(vragen));
    this.deel = new long[geven.length][vragen.length];
    this.rijtekort = GrootsteRest.verdeel(vloed, geven);
    this.kolomtekort = GrootsteRest.verdeel(vloed, vragen);
    for (int rij = 0; rij < geven.length; rij++) {
      for (int kolom = 0; kolom < vragen.length; kolom++) {
        BigInteger[] quotum = maal(geven[rij], vragen[kolom]).divideAndRemainder(geheel);
        geef(rij, kolom, quotum[0].longValueExact());
        if (quotum[1].signum() > 0) {
          cellen.add(new Cel(rij, kolom, quotum[1]));
        }
      }
    }
    cellen.sort(Comparator.comparing(Cel::rest).reversed()); // stable: ties keep their order
  }

  /**
   * The proportional flow from givers to those who ask, as {@link Verrekening} describes it. With
   * five parties or fewer one side has at most two, and then a rounding that fits always exists; no
   * pool has more.
   *
   * @param geven what each giver has, none negative
   * @param vragen what each lacks, none negative
   * @return per giver what each gets from it
   * @throws IllegalStateException if no rounding fits, never with five parties or fewer
   */
  static long[][] stroom(long[] geven, long[] vragen) {
    if (som(geven) == 0 || som(vragen) == 0) {
      return new long[geven.length][vragen.length];
    }
    Evenredig stroom = new Evenredig(geven, vragen);
    if (!stroom.rondAf(0)) {
      throw new IllegalStateException(
          "No rounding to the cent from "
              + Arrays.toString(geven)
              + " to "
              + Arrays.toString(vragen)
              + ": only certain to exist for five balances or fewer");
    }
    return stroom.deel;
  }

  /** Rounds cells up from here on, the largest remainder first, so that all lines come out. */
  private boolean rondAf(int vanaf) {
    if (vanaf == cellen.size()) {
      return som(rijtekort) == 0;
    }
    Cel cel = cellen.get(vanaf);
    if (rijtekort[cel.rij()] > 0 && kolomtekort[cel.kolom()] > 0) {
      geef(cel.rij(), cel.kolom(), 1);
      if (rondAf(vanaf + 1)) {
        return true;
      }
      geef(cel.rij(), cel.kolom(), -1);
    }
    return rondAf(vanaf + 1);
  }

  private void geef(int rij, int kolom, long bij) {
    deel[rij][kolom] += bij;
    rijtekort[rij] -= bij;
    kolomtekort[kolom] -= bij;
  }

  private static BigInteger maal(long een, long ander) {
    return BigInteger.valueOf(een).multiply(BigInteger.valueOf(ander));
  }

  private static long som(long[] delen) {
    return Arrays.stream(delen).sum();
  }
}
