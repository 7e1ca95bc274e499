package nl.participatie.keuzes.internal;

import java.util.List;

/**
 * Whether some profile is left, without preparing anything: a search that takes the choice with the
 * fewest options left first. For questions about many different sets of rules.
 */
public final class Vervulbaarheid {

  private final Indeling indeling;
  private final long[] botsing;

  private Vervulbaarheid(Indeling indeling, long[] botsing) {
    this.indeling = indeling;
    this.botsing = botsing;
  }

  /**
   * Whether a profile with some options breaks none of some rules.
   *
   * @param indeling the layout
   * @param verboden the hard rules
   * @param besloten the options, at most one per choice
   * @return whether there is one
   */
  public static boolean geldt(Indeling indeling, List<Verbod> verboden, long besloten) {
    Vervulbaarheid vraag = new Vervulbaarheid(indeling, Botsingstabel.botsingen(verboden));
    return vraag.zoek(indeling.toegestaan(besloten), 0);
  }

  /** Whether the choices that are not yet done can be made. */
  private boolean zoek(long over, long gedaan) {
    int krapste = -1;
    int minste = Integer.MAX_VALUE;
    for (int keuze = 0; keuze < indeling.aantalKeuzes(); keuze++) {
      int opties = Long.bitCount(over & indeling.keuze(keuze));
      if ((gedaan & (1L << keuze)) == 0 && opties < minste) {
        krapste = keuze;
        minste = opties;
      }
    }
    if (krapste < 0) {
      return true;
    }
    long opties = indeling.keuze(krapste);
    for (long rest = over & opties; rest != 0; rest &= rest - 1) {
      long optie = Long.lowestOneBit(rest);
      long botst = botsing[Long.numberOfTrailingZeros(rest)];
      long erna = (over & ~opties & ~botst) | optie;
      if ((botst & optie) == 0 && zoek(erna, gedaan | (1L << krapste))) {
        return true;
      }
    }
    return false;
  }
}
