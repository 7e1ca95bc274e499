package nl.participatie.keuzes.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Many profiles in columns: for each option a row of words, of which bit {@code i} of word {@code
 * w} says whether profile {@code 64 w + i} has the option. A rule is then judged on 64 profiles at
 * a time, and the loops are plain enough for a compiler to widen them further.
 */
public final class Kolommen {

  /** So many words at a time: the columns that one rule touches stay in the first-level cache. */
  private static final int BLOK = 128;

  private final long[][] kolom;
  private final int aantal;

  private Kolommen(long[][] kolom, int aantal) {
    this.kolom = kolom;
    this.aantal = aantal;
  }

  /**
   * Turns profiles into columns.
   *
   * @param profielen the profiles
   * @return their columns
   */
  public static Kolommen van(long[] profielen) {
    int woorden = (profielen.length + Long.SIZE - 1) / Long.SIZE;
    long[][] kolom = new long[Long.SIZE][woorden];
    for (int i = 0; i < profielen.length; i++) {
      for (long rest = profielen[i]; rest != 0; rest &= rest - 1) {
        kolom[Long.numberOfTrailingZeros(rest)][i / Long.SIZE] |= 1L << i;
      }
    }
    return new Kolommen(kolom, profielen.length);
  }

  /**
   * The number of profiles.
   *
   * @return how many
   */
  public int aantal() {
    return aantal;
  }

  /**
   * The verdict on all of them.
   *
   * @param verboden the hard rules
   * @return a bit per profile, the first in the lowest bit of the first element: 1 when it breaks
   *     no rule
   */
  public long[] geldig(List<Verbod> verboden) {
    int woorden = kolom[0].length;
    long[] gebroken = new long[woorden];
    long[] als = new long[BLOK];
    long[] tegen = new long[BLOK];
    for (int eerste = 0; eerste < woorden; eerste += BLOK) {
      int lengte = Math.min(BLOK, woorden - eerste);
      for (Verbod verbod : verboden) {
        verzamel(verbod.als(), eerste, lengte, als);
        verzamel(verbod.tegen(), eerste, lengte, tegen);
        for (int w = 0; w < lengte; w++) {
          gebroken[eerste + w] |= als[w] & tegen[w];
        }
      }
    }
    return keerOm(gebroken);
  }

  /** Which profiles have one of some options. */
  private void verzamel(long opties, int eerste, int lengte, long[] naar) {
    if (opties == 0) {
      Arrays.fill(naar, 0, lengte, 0);
      return;
    }
    System.arraycopy(kolom[Long.numberOfTrailingZeros(opties)], eerste, naar, 0, lengte);
    for (long rest = opties & (opties - 1); rest != 0; rest &= rest - 1) {
      long[] van = kolom[Long.numberOfTrailingZeros(rest)];
      for (int w = 0; w < lengte; w++) {
        naar[w] |= van[eerste + w];
      }
    }
  }

  /** Valid is what is not broken; behind the last profile there is nothing. */
  private long[] keerOm(long[] gebroken) {
    for (int w = 0; w < gebroken.length; w++) {
      gebroken[w] = ~gebroken[w];
    }
    int rest = aantal % Long.SIZE;
    if (rest != 0) {
      gebroken[gebroken.length - 1] &= (1L << rest) - 1;
    }
    return gebroken;
  }
}
