package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.participatie.keuzes.internal.Vuurtabel;
import nl.participatie.keuzes.regel.Regel;

/**
 * Some of the first 64 rules of a verdict, a bit each: nothing is copied until somebody looks.
 * Immutable, and small: it is made for every profile that is judged.
 */
final class Regelverzameling extends AbstractSet<Regel> {

  private final ImmutableList<Regel> regels;
  private final long bits;

  private Regelverzameling(ImmutableList<Regel> regels, long bits) {
    this.regels = regels;
    this.bits = bits;
  }

  static Set<Regel> van(ImmutableList<Regel> regels, Vuurtabel tabel, long profiel) {
    return tabel.woorden() == 1
        ? new Regelverzameling(regels, tabel.vuurt(profiel, 0))
        : alle(regels, tabel, profiel);
  }

  /** More rules than one word holds: rare enough to copy. */
  private static Set<Regel> alle(ImmutableList<Regel> regels, Vuurtabel tabel, long profiel) {
    ImmutableSet.Builder<Regel> alle = ImmutableSet.builder();
    for (int woord = 0; woord < tabel.woorden(); woord++) {
      int eerste = woord * Long.SIZE;
      for (long rest = tabel.vuurt(profiel, woord); rest != 0; rest &= rest - 1) {
        alle.add(regels.get(eerste + Long.numberOfTrailingZeros(rest)));
      }
    }
    return alle.build();
  }

  @Override
  public int size() {
    return Long.bitCount(bits);
  }

  @Override
  public Iterator<Regel> iterator() {
    return new Iterator<>() {
      private long rest = bits;

      @Override
      public boolean hasNext() {
        return rest != 0;
      }

      @Override
      public Regel next() {
        if (rest == 0) {
          throw new NoSuchElementException("All rules have been listed");
        }
        Regel regel = regels.get(Long.numberOfTrailingZeros(rest));
        rest &= rest - 1;
        return regel;
      }
    };
  }
}
