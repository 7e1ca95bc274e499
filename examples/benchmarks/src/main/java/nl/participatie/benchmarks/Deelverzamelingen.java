package nl.participatie.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;

/** All minimal parts with a property, for peers that only tell whether a part has it. */
final class Deelverzamelingen {

  /** A property that a set has when a part of it has it. */
  interface Eigenschap {
    boolean heeft(long opties);
  }

  private Deelverzamelingen() {}

  /** Small parts first; whatever contains one that was found is not asked. */
  static long[] minimaal(long geheel, Eigenschap eigenschap) {
    int[] bits = Catalogus.nummers(geheel);
    Integer[] delen = new Integer[1 << bits.length];
    Arrays.setAll(delen, deel -> deel);
    Arrays.sort(delen, Comparator.comparingInt(Integer::bitCount));
    long[] gevonden = new long[delen.length];
    int aantal = 0;
    for (int deel : delen) {
      long opties = opties(deel, bits);
      if (!bevat(gevonden, aantal, opties) && eigenschap.heeft(opties)) {
        gevonden[aantal++] = opties;
      }
    }
    return LongStream.of(gevonden).limit(aantal).sorted().toArray();
  }

  private static long opties(int deel, int[] bits) {
    long opties = 0;
    for (int rest = deel; rest != 0; rest &= rest - 1) {
      opties |= 1L << bits[Integer.numberOfTrailingZeros(rest)];
    }
    return opties;
  }

  private static boolean bevat(long[] kleiner, int aantal, long opties) {
    for (int i = 0; i < aantal; i++) {
      if ((kleiner[i] & ~opties) == 0) {
        return true;
      }
    }
    return false;
  }
}
