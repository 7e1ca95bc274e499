package nl.participatie.keuzes.internal;

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
        if (verbod.als() != 0 && verbod.tegen() != 0) {
          long[] links = eenVan(verbod.als(), eerste, lengte, als);
          long[] rechts = eenVan(verbod.tegen(), eerste, lengte, tegen);
          int vanLinks = links == als ? 0 : eerste;
          int vanRechts = rechts == tegen ? 0 : eerste;
          beide(gebroken, eerste, lengte, links, vanLinks, rechts, vanRechts);
        }
      }
    }
    return keerOm(gebroken);
  }

  private static void beide(
      long[] naar, int eerste, int lengte, long[] links, int vanL, long[] rechts, int vanR) {
    for (int w = 0; w < lengte; w++) {
      naar[eerste + w] |= links[vanL + w] & rechts[vanR + w];
    }
  }

  /**
   * Which profiles have one of some options: the column itself when it is one option, which then
   * starts at {@code eerste}, else the work space, from 0.
   */
  private long[] eenVan(long opties, int eerste, int lengte, long[] werk) {
    long[] een = kolom[Long.numberOfTrailingZeros(opties)];
    long rest = opties & (opties - 1);
    if (rest == 0) {
      return een;
    }
    long[] twee = kolom[Long.numberOfTrailingZeros(rest)];
    for (int w = 0; w < lengte; w++) {
      werk[w] = een[eerste + w] | twee[eerste + w];
    }
    for (rest &= rest - 1; rest != 0; rest &= rest - 1) {
      long[] nog = kolom[Long.numberOfTrailingZeros(rest)];
      for (int w = 0; w < lengte; w++) {
        werk[w] |= nog[eerste + w];
      }
    }
    return werk;
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
