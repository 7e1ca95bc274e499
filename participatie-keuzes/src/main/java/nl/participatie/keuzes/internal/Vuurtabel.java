package nl.participatie.keuzes.internal;

import java.util.List;

/**
 * Which rules have both their sides among the options chosen. Per byte of the profile two tables
 * hold, as bits, the rules with an option of that byte on the one and on the other side.
 */
public final class Vuurtabel {

  private static final int WAARDEN = 256;

  private final int woorden;
  private final int bytes;
  private final long[] als;
  private final long[] tegen;

  /**
   * Builds the tables.
   *
   * @param indeling the layout
   * @param paren the two sides of each rule, at most 1,024
   */
  public Vuurtabel(Indeling indeling, List<Verbod> paren) {
    woorden = Math.max(1, (paren.size() + Long.SIZE - 1) / Long.SIZE);
    bytes = (indeling.aantalOpties() + Byte.SIZE - 1) / Byte.SIZE;
    als = new long[bytes * WAARDEN * woorden];
    tegen = new long[bytes * WAARDEN * woorden];
    for (int regel = 0; regel < paren.size(); regel++) {
      zet(als, paren.get(regel).als(), regel);
      zet(tegen, paren.get(regel).tegen(), regel);
    }
  }

  private void zet(long[] tabel, long kant, int regel) {
    for (int deel = 0; deel < bytes; deel++) {
      int opties = (int) (kant >>> (deel * Byte.SIZE)) & 255;
      for (int waarde = 1; waarde < WAARDEN; waarde++) {
        if ((waarde & opties) != 0) {
          tabel[(deel * WAARDEN + waarde) * woorden + regel / Long.SIZE] |= 1L << regel;
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
    long links = 0;
    long rechts = 0;
    int plaats = woord;
    int stap = WAARDEN * woorden;
    for (long rest = profiel; rest != 0; rest >>>= Byte.SIZE) {
      int cel = plaats + ((int) rest & 255) * woorden;
      links |= als[cel];
      rechts |= tegen[cel];
      plaats += stap;
    }
    return links & rechts;
  }
}
