package nl.participatie.keuzes.internal;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * All minimal exclusions, arranged for questions about decisions: what one decision excludes comes
 * from a table, what several exclude together from one walk along a short list.
 */
final class Gesloten {

  private final Indeling indeling;
  private final ImmutableList<Uitsluiting> alle;
  private final long[] minimaal;
  private final long[] breed;
  private final Botsingstabel tabel;
  private final long zonderMeer;

  Gesloten(Indeling indeling, ImmutableList<Uitsluiting> alle) {
    this.indeling = indeling;
    this.alle = alle;
    this.minimaal = minimaal(alle);
    this.breed = Arrays.stream(minimaal).filter(opties -> Long.bitCount(opties) > 2).toArray();
    this.zonderMeer =
        minimaal.length > 0 && minimaal[0] == 0
            ? indeling.alle()
            : Arrays.stream(minimaal)
                .filter(opties -> Long.bitCount(opties) == 1)
                .reduce(0, (a, b) -> a | b);
    this.tabel = new Botsingstabel(indeling, paren(indeling, minimaal));
  }

  /** Sorted by size, so that whatever includes another one comes after it. */
  private static long[] minimaal(List<Uitsluiting> alle) {
    long[] uit = new long[alle.size()];
    int aantal = 0;
    for (Uitsluiting een : alle) {
      long opties = een.opties();
      if (Arrays.stream(uit, 0, aantal).noneMatch(kleiner -> (kleiner & ~opties) == 0)) {
        uit[aantal++] = opties;
      }
    }
    return Arrays.copyOf(uit, aantal);
  }

  /** What two options exclude together, and the options of one choice each other. */
  private static List<Verbod> paren(Indeling indeling, long[] minimaal) {
    ImmutableList.Builder<Verbod> paren = ImmutableList.builder();
    for (long opties : minimaal) {
      if (Long.bitCount(opties) == 2) {
        long laagste = Long.lowestOneBit(opties);
        paren.add(new Verbod(laagste, opties & ~laagste));
      }
    }
    for (long rest = indeling.alle(); rest != 0; rest &= rest - 1) {
      long optie = Long.lowestOneBit(rest);
      paren.add(new Verbod(optie, indeling.anderen(optie)));
    }
    return paren.build();
  }

  ImmutableList<Uitsluiting> alle() {
    return alle;
  }

  /** The options that some profile with these decisions has. */
  long open(long besloten) {
    long uit = zonderMeer | tabel.botsingen(besloten);
    for (long opties : breed) {
      long over = opties & ~besloten;
      if ((over & (over - 1)) == 0) {
        if (over == 0) {
          return 0;
        }
        uit |= over;
      }
    }
    return (uit & besloten) == 0 && zonderMeer != indeling.alle() ? indeling.alle() & ~uit : 0;
  }

  /** The minimal conflicts among decisions. */
  long[] conflicten(long besloten) {
    int aantal = 0;
    for (long opties : minimaal) {
      if ((opties & ~besloten) == 0) {
        aantal++;
      }
    }
    long[] uit = new long[aantal];
    for (int i = 0, naar = 0; naar < aantal; i++) {
      if ((minimaal[i] & ~besloten) == 0) {
        uit[naar++] = minimaal[i];
      }
    }
    return uit;
  }
}
