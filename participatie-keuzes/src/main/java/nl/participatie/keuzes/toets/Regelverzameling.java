package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import nl.participatie.keuzes.internal.Vuurtabel;
import nl.participatie.keuzes.regel.Regel;

/**
 * Some of the rules of a verdict, a bit each: nothing is copied until somebody looks. Immutable.
 */
final class Regelverzameling extends AbstractSet<Regel> {

  private final ImmutableList<Regel> regels;
  private final long eerste;
  private final long[] verder;

  private static final long[] GEEN = {};

  private Regelverzameling(ImmutableList<Regel> regels, long eerste, long[] verder) {
    this.regels = regels;
    this.eerste = eerste;
    this.verder = verder;
  }

  static Regelverzameling van(ImmutableList<Regel> regels, Vuurtabel tabel, long profiel) {
    int woorden = tabel.woorden();
    long[] verder = woorden == 1 ? GEEN : new long[woorden - 1];
    for (int woord = 1; woord < woorden; woord++) {
      verder[woord - 1] = tabel.vuurt(profiel, woord);
    }
    return new Regelverzameling(regels, tabel.vuurt(profiel, 0), verder);
  }

  private long woord(int nummer) {
    return nummer == 0 ? eerste : verder[nummer - 1];
  }

  @Override
  public int size() {
    int aantal = Long.bitCount(eerste);
    for (long woord : verder) {
      aantal += Long.bitCount(woord);
    }
    return aantal;
  }

  @Override
  public Iterator<Regel> iterator() {
    return new Iterator<>() {
      private int nummer;
      private long rest = eerste;

      @Override
      public boolean hasNext() {
        while (rest == 0 && nummer < verder.length) {
          nummer++;
          rest = woord(nummer);
        }
        return rest != 0;
      }

      @Override
      public Regel next() {
        if (!hasNext()) {
          throw new NoSuchElementException("All rules have been listed");
        }
        Regel regel = regels.get(nummer * Long.SIZE + Long.numberOfTrailingZeros(rest));
        rest &= rest - 1;
        return regel;
      }
    };
  }
}
