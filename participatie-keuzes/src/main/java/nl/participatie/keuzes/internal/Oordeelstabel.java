package nl.participatie.keuzes.internal;

import java.util.List;

/**
 * The verdict on a profile: whether two of its options conflict, by as few look-ups as the rules
 * allow. A window is nine neighbouring options with a table of what conflicts with each combination
 * of them. A conflict need be seen from one of its sides only, so three windows see all conflicts
 * of the standard rules, where a look-up for each byte of a profile takes six.
 */
public final class Oordeelstabel {

  private static final int BREEDTE = 9;
  private static final int WAARDEN = 1 << BREEDTE;
  private static final int RUIT = WAARDEN - 1;
  private static final int LAATSTE = Long.SIZE - BREEDTE;

  /**
   * Where the first windows begin. Found by trying all: every conflict of the standard rules lies
   * under them, in each period and from each threshold. What other rules bring gets windows more.
   */
  private static final int EERSTE = 10;

  private static final int TWEEDE = 21;
  private static final int DERDE = 31;
  private static final int VAST = 3;

  private final long[] tabel;
  private final int[] begin = new int[Long.SIZE];
  private final int aantal;

  /**
   * Builds the tables.
   *
   * @param verboden the hard rules
   */
  public Oordeelstabel(List<Verbod> verboden) {
    long[] ongezien = Botsingstabel.botsingen(verboden);
    long[][] tabellen = new long[Long.SIZE][];
    begin[0] = EERSTE;
    begin[1] = TWEEDE;
    begin[2] = DERDE;
    for (int i = 0; i < VAST; i++) {
      tabellen[i] = neem(ongezien, begin[i]);
    }
    int gevonden = VAST;
    for (int beste = beste(ongezien); ziet(ongezien, beste) > 0; beste = beste(ongezien)) {
      begin[gevonden] = beste;
      tabellen[gevonden++] = neem(ongezien, beste);
    }
    aantal = gevonden;
    tabel = new long[aantal * WAARDEN];
    for (int i = 0; i < aantal; i++) {
      System.arraycopy(tabellen[i], 0, tabel, i * WAARDEN, WAARDEN);
    }
  }

  /** How many windows see all conflicts. */
  int vensters() {
    return aantal;
  }

  /** The window that sees most of what no window sees yet. */
  private static int beste(long[] ongezien) {
    int beste = 0;
    int meeste = 0;
    for (int begin = 0; begin <= LAATSTE; begin++) {
      int gezien = ziet(ongezien, begin);
      if (gezien > meeste) {
        meeste = gezien;
        beste = begin;
      }
    }
    return beste;
  }

  private static int ziet(long[] ongezien, int begin) {
    int gezien = 0;
    for (int optie = begin; optie < begin + BREEDTE; optie++) {
      gezien += Long.bitCount(ongezien[optie]);
    }
    return gezien;
  }

  /** The table of a window; what it sees, no other window has to. */
  private static long[] neem(long[] ongezien, int begin) {
    long[] venster = new long[WAARDEN];
    for (int waarde = 1; waarde < WAARDEN; waarde++) {
      int laagste = begin + Integer.numberOfTrailingZeros(waarde);
      venster[waarde] = venster[waarde & (waarde - 1)] | ongezien[laagste];
    }
    for (int optie = begin; optie < begin + BREEDTE; optie++) {
      for (long rest = ongezien[optie]; rest != 0; rest &= rest - 1) {
        ongezien[Long.numberOfTrailingZeros(rest)] &= ~(1L << optie);
      }
      ongezien[optie] = 0;
    }
    return venster;
  }

  /**
   * Whether a profile breaks no rule.
   *
   * @param profiel the options chosen
   * @return whether no two of them conflict
   */
  public boolean isGeldig(long profiel) {
    return (botst(profiel) & profiel) == 0;
  }

  private long botst(long profiel) {
    long botst = vast(tabel, profiel);
    for (int i = VAST; i < aantal; i++) {
      botst |= tabel[i * WAARDEN + ((int) (profiel >>> begin[i]) & RUIT)];
    }
    return botst;
  }

  private static long vast(long[] t, long profiel) {
    return t[(int) (profiel >>> EERSTE) & RUIT]
        | t[WAARDEN + ((int) (profiel >>> TWEEDE) & RUIT)]
        | t[2 * WAARDEN + ((int) (profiel >>> DERDE) & RUIT)];
  }

  /**
   * The verdict on many profiles.
   *
   * @param profielen the profiles
   * @return a bit per profile, the first in the lowest bit of the first element: 1 when it breaks
   *     no rule
   */
  public long[] geldig(long[] profielen) {
    long[] uit = new long[(profielen.length + Long.SIZE - 1) / Long.SIZE];
    for (int woord = 0; woord < uit.length; woord++) {
      int eerste = woord * Long.SIZE;
      int hoeveel = Math.min(Long.SIZE, profielen.length - eerste);
      uit[woord] =
          aantal == VAST
              ? geldigVast(tabel, profielen, eerste, hoeveel)
              : geldig(profielen, eerste, hoeveel);
    }
    return uit;
  }

  private static long geldigVast(long[] tabel, long[] profielen, int eerste, int hoeveel) {
    long geldig = 0;
    for (int i = 0; i < hoeveel; i++) {
      long profiel = profielen[eerste + i];
      geldig |= bit(vast(tabel, profiel) & profiel) << i;
    }
    return geldig;
  }

  private long geldig(long[] profielen, int eerste, int hoeveel) {
    long geldig = 0;
    for (int i = 0; i < hoeveel; i++) {
      long profiel = profielen[eerste + i];
      geldig |= bit(botst(profiel) & profiel) << i;
    }
    return geldig;
  }

  /** 1 for nothing, else 0, without a branch that a processor would guess wrongly half the time. */
  private static long bit(long botst) {
    return ~(botst | -botst) >>> (Long.SIZE - 1);
  }
}
