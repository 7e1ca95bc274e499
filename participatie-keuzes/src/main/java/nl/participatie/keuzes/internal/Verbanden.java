package nl.participatie.keuzes.internal;

import java.util.List;

/**
 * Which choices are tied to each other by points or rules, while choices are taken out. Each choice
 * has an option.
 */
final class Verbanden {

  private final Indeling indeling;
  private final long[] buren;
  private final int[] grootte;
  private long over;

  Verbanden(Indeling indeling, List<Gewicht> gewichten, List<Verbod> verboden, long toegestaan) {
    this.indeling = indeling;
    int keuzes = indeling.aantalKeuzes();
    buren = new long[keuzes];
    grootte = new int[keuzes];
    for (int keuze = 0; keuze < keuzes; keuze++) {
      grootte[keuze] = Long.bitCount(indeling.keuze(keuze) & toegestaan);
      over |= 1L << keuze;
    }
    gewichten.forEach(g -> verbind(keuzes(g.als()), keuzes(g.dan())));
    verboden.forEach(v -> verbind(keuzes(v.als()), keuzes(v.tegen())));
  }

  /** The choices of some options, a bit each. */
  private long keuzes(long opties) {
    long keuzes = 0;
    for (long rest = opties; rest != 0; rest &= rest - 1) {
      keuzes |= 1L << indeling.keuzeVan(Long.numberOfTrailingZeros(rest));
    }
    return keuzes;
  }

  private void verbind(long een, long ander) {
    long samen = een | ander;
    for (long rest = samen; rest != 0; rest &= rest - 1) {
      long keuze = Long.lowestOneBit(rest);
      buren[Long.numberOfTrailingZeros(rest)] |= samen & ~keuze;
    }
  }

  boolean isOver() {
    return over != 0;
  }

  /** The cells of the table that taking a choice out leaves, its own options included. */
  long cellen(int keuze) {
    long cellen = grootte[keuze];
    for (long rest = buren[keuze]; rest != 0; rest &= rest - 1) {
      cellen = Math.min(Integer.MAX_VALUE, cellen * grootte[Long.numberOfTrailingZeros(rest)]);
    }
    return cellen;
  }

  /**
   * The choice with the smallest table; of equals the one with the most options, whose going leaves
   * the smallest rest; of these the lowest.
   */
  int kleinste() {
    int beste = Long.numberOfTrailingZeros(over);
    for (long rest = over & (over - 1); rest != 0; rest &= rest - 1) {
      int keuze = Long.numberOfTrailingZeros(rest);
      int verschil = Long.compare(cellen(keuze), cellen(beste));
      if (verschil < 0 || (verschil == 0 && grootte[keuze] > grootte[beste])) {
        beste = keuze;
      }
    }
    return beste;
  }

  /** The choices to which a choice is tied. */
  long buren(int keuze) {
    return buren[keuze];
  }

  /** Whether a choice is the first to go of those of some options. */
  boolean eindigt(long opties, int keuze) {
    long keuzes = keuzes(opties);
    return (keuzes & (1L << keuze)) != 0 && (keuzes & ~over) == 0;
  }

  /** Takes a choice out; those it was tied to are now tied to each other. */
  void neemUit(int keuze) {
    long bereik = buren[keuze];
    over &= ~(1L << keuze);
    for (long rest = bereik; rest != 0; rest &= rest - 1) {
      long buur = Long.lowestOneBit(rest);
      int plaats = Long.numberOfTrailingZeros(rest);
      buren[plaats] = (buren[plaats] | bereik) & ~buur & ~(1L << keuze);
    }
  }
}
