package nl.participatie.keuzes.internal;

/**
 * The cells of a table over choices: mixed-radix numbers with a digit per choice, the choice that
 * is taken out in the last digit. Each choice has an option.
 */
final class Rooster {

  private final Indeling indeling;
  private final int[] keuzes;
  private final long[] opties;
  private final int cellen;

  Rooster(Indeling indeling, long toegestaan, long bereik, int keuze) {
    this.indeling = indeling;
    int aantal = Long.bitCount(bereik);
    keuzes = new int[aantal + 1];
    opties = new long[aantal + 1];
    long rest = bereik;
    for (int i = 0; i < aantal; i++, rest &= rest - 1) {
      keuzes[i] = Long.numberOfTrailingZeros(rest);
    }
    keuzes[aantal] = keuze;
    int samen = 1;
    for (int i = 0; i <= aantal; i++) {
      opties[i] = indeling.keuze(keuzes[i]) & toegestaan;
      samen *= Long.bitCount(opties[i]);
    }
    cellen = samen;
  }

  /** Whether there are no other choices. */
  boolean isLos() {
    return keuzes.length == 1;
  }

  /** The options of the choice that is taken out, from the lowest. */
  long eigenOpties() {
    return opties[opties.length - 1];
  }

  /** The rows: combinations of the other choices. */
  int rijen() {
    return cellen / Long.bitCount(eigenOpties());
  }

  int cellen() {
    return cellen;
  }

  boolean heeft(int keuze) {
    for (int i = 0; i < keuzes.length - 1; i++) {
      if (keuzes[i] == keuze) {
        return true;
      }
    }
    return false;
  }

  /** The options of a cell. */
  long profiel(int cel) {
    long profiel = 0;
    int rest = cel;
    for (int i = keuzes.length - 1; i >= 0; i--) {
      int grootte = Long.bitCount(opties[i]);
      profiel |= optie(opties[i], rest % grootte);
      rest /= grootte;
    }
    return profiel;
  }

  private static long optie(long opties, int nummer) {
    long rest = opties;
    for (int i = 0; i < nummer; i++) {
      rest &= rest - 1;
    }
    return Long.lowestOneBit(rest);
  }

  /** The row of a profile that has all the other choices. */
  int rij(long profiel) {
    int rij = 0;
    for (int i = 0; i < keuzes.length - 1; i++) {
      long gekozen = profiel & indeling.keuze(keuzes[i]);
      rij = rij * Long.bitCount(opties[i]) + Long.bitCount(opties[i] & (gekozen - 1));
    }
    return rij;
  }
}
