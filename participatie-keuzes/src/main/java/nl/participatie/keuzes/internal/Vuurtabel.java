package nl.participatie.keuzes.internal;

import java.util.List;

/**
 * Which rules have both their sides among the options chosen. Per byte of the profile a table holds
 * the rules with an option of that byte: on the one side in the lower half of a word, on the other
 * side in the upper half, so that one look-up per byte serves 32 rules.
 */
public final class Vuurtabel {

  private static final int WAARDEN = 256;
  private static final int HELFT = Integer.SIZE;
  private static final long LAAG = (1L << HELFT) - 1;

  /** So many bytes have the options of the model: these get a loop that is written out. */
  private static final int GEWOON = 6;

  private final int helften;
  private final int woorden;
  private final int bytes;
  private final long[] tabel;

  /**
   * Builds the tables.
   *
   * @param indeling the layout
   * @param paren the two sides of each rule, at most 1,024
   */
  public Vuurtabel(Indeling indeling, List<Verbod> paren) {
    helften = Math.max(1, (paren.size() + HELFT - 1) / HELFT);
    woorden = (helften + 1) / 2;
    bytes = (indeling.aantalOpties() + Byte.SIZE - 1) / Byte.SIZE;
    tabel = new long[helften * bytes * WAARDEN];
    for (int regel = 0; regel < paren.size(); regel++) {
      int helft = regel / HELFT;
      zet(helft, paren.get(regel).als(), 1L << (regel % HELFT));
      zet(helft, paren.get(regel).tegen(), 1L << (regel % HELFT + HELFT));
    }
  }

  private void zet(int helft, long kant, long bit) {
    for (int deel = 0; deel < bytes; deel++) {
      int opties = (int) (kant >>> (deel * Byte.SIZE)) & 255;
      for (int waarde = 1; opties != 0 && waarde < WAARDEN; waarde++) {
        if ((waarde & opties) != 0) {
          tabel[(helft * bytes + deel) * WAARDEN + waarde] |= bit;
        }
      }
    }
  }

  /**
   * The number of words of 64 rules.
   *
   * @return one or more
   */
  public int woorden() {
    return woorden;
  }

  /**
   * The rules of a word with both sides chosen.
   *
   * @param profiel the options chosen
   * @param woord which 64 rules, from 0
   * @return a bit per rule
   */
  public long vuurt(long profiel, int woord) {
    if (helften == 1) {
      return vuurtHelft(profiel, 0);
    }
    int helft = 2 * woord;
    long uit = vuurtHelft(profiel, helft);
    return helft + 1 == helften ? uit : uit | (vuurtHelft(profiel, helft + 1) << HELFT);
  }

  private long vuurtHelft(long profiel, int helft) {
    int begin = helft * bytes * WAARDEN;
    long kanten = bytes == GEWOON ? zesBytes(profiel, begin) : alleBytes(profiel, begin);
    return kanten & (kanten >>> HELFT) & LAAG;
  }

  private long zesBytes(long profiel, int begin) {
    long[] t = tabel;
    return t[begin + ((int) profiel & 255)]
        | t[begin + 256 + ((int) (profiel >>> 8) & 255)]
        | t[begin + 512 + ((int) (profiel >>> 16) & 255)]
        | t[begin + 768 + ((int) (profiel >>> 24) & 255)]
        | t[begin + 1024 + ((int) (profiel >>> 32) & 255)]
        | t[begin + 1280 + ((int) (profiel >>> 40) & 255)];
  }

  private long alleBytes(long profiel, int begin) {
    long kanten = 0;
    int plaats = begin;
    for (long rest = profiel; rest != 0; rest >>>= Byte.SIZE) {
      kanten |= tabel[plaats + ((int) rest & 255)];
      plaats += WAARDEN;
    }
    return kanten;
  }
}
