package nl.participatie.keuzes.internal;

import java.util.List;

/**
 * What conflicts with what: for each byte of a profile a table holds the options that conflict with
 * an option of that byte.
 */
final class Botsingstabel {

  private static final int WAARDEN = 256;
  private static final int BYTES = Long.BYTES;

  private final long[] botsing;
  private final boolean smal;

  Botsingstabel(Indeling indeling, List<Verbod> verboden) {
    botsing = new long[BYTES * WAARDEN];
    smal = indeling.aantalOpties() <= 6 * Byte.SIZE;
    long[] perOptie = botsingen(verboden);
    for (int deel = 0; deel < BYTES; deel++) {
      for (int waarde = 1; waarde < WAARDEN; waarde++) {
        int laagste = Integer.numberOfTrailingZeros(waarde);
        botsing[deel * WAARDEN + waarde] =
            botsing[deel * WAARDEN + (waarde & (waarde - 1))]
                | perOptie[deel * Byte.SIZE + laagste];
      }
    }
  }

  /** What each option conflicts with; an option that is forbidden conflicts with itself. */
  static long[] botsingen(List<Verbod> verboden) {
    long[] perOptie = new long[Long.SIZE];
    for (Verbod verbod : verboden) {
      voegToe(perOptie, verbod.als(), verbod.tegen());
      voegToe(perOptie, verbod.tegen(), verbod.als());
    }
    return perOptie;
  }

  private static void voegToe(long[] perOptie, long kant, long anderen) {
    for (long rest = kant; rest != 0; rest &= rest - 1) {
      perOptie[Long.numberOfTrailingZeros(rest)] |= anderen;
    }
  }

  /**
   * What conflicts directly with some options.
   *
   * @param opties the options
   * @return the mask of all that conflicts with one of them
   */
  long botsingen(long opties) {
    long[] t = botsing;
    long uit =
        t[(int) opties & 255]
            | t[256 + ((int) (opties >>> 8) & 255)]
            | t[512 + ((int) (opties >>> 16) & 255)]
            | t[768 + ((int) (opties >>> 24) & 255)]
            | t[1024 + ((int) (opties >>> 32) & 255)]
            | t[1280 + ((int) (opties >>> 40) & 255)];
    return smal
        ? uit
        : uit | t[1536 + ((int) (opties >>> 48) & 255)] | t[1792 + ((int) (opties >>> 56) & 255)];
  }
}
