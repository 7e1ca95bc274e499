package nl.participatie.keuzes.regie;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The chains for one group in one part-process. How many there are and how long follows from the
 * parties one by one, so that a network with very many chains takes no longer; only a few are
 * listed. Nothing here calls itself: a chain can be as long as there are parties.
 */
final class Ketenzoeker {

  /** Where there are loops, listing can run into dead ends: after so many steps it stops. */
  private static final int MEESTE_STAPPEN = 1_000_000;

  private static final int ONBEREIKBAAR = Integer.MAX_VALUE;

  private final List<Partij> partijen;
  private final int[][] volgers;
  private final int[] begin;

  /** Per party the fewest assignments to who works with the candidate. */
  private final int[] totEinde;

  /** Every party on a chain, each after those it gives to; empty when there is a loop. */
  private final Optional<int[]> eindeEerst;

  private final List<Keten> voorbeelden;

  Ketenzoeker(List<Partij> partijen, int[][] volgers) {
    this.partijen = partijen;
    this.totEinde = totEinde(volgers);
    this.volgers = zonderDoodlopend(volgers, totEinde);
    Partijsoort eerste = eerste(partijen);
    this.begin =
        IntStream.range(0, volgers.length)
            .filter(nummer -> partijen.get(nummer).soort() == eerste)
            .filter(nummer -> this.volgers[nummer].length > 0)
            .toArray();
    this.eindeEerst = eindeEerst();
    this.voorbeelden = voorbeelden();
  }

  /** Where chains begin: with the council, or with the executive where no council is named. */
  private static Partijsoort eerste(List<Partij> partijen) {
    return partijen.stream().anyMatch(partij -> partij.soort() == Partijsoort.RAAD)
        ? Partijsoort.RAAD
        : Partijsoort.COLLEGE;
  }

  /** The chains, as those of a cell. */
  Ketenoverzicht overzicht(Regiecel cel) {
    return new Ketenoverzicht(
        cel,
        Arrays.stream(begin).map(nummer -> totEinde[nummer]).min(),
        eindeEerst.map(this::langste).orElse(OptionalInt.empty()),
        eindeEerst.map(this::aantal).orElse(OptionalLong.empty()),
        voorbeelden);
  }

  private OptionalInt langste(int[] volgorde) {
    int[] langste = new int[volgers.length];
    for (int nummer : volgorde) {
      for (int volger : volgers[nummer]) {
        langste[nummer] = Math.max(langste[nummer], langste[volger] + 1);
      }
    }
    return Arrays.stream(begin).map(nummer -> langste[nummer]).max();
  }

  private OptionalLong aantal(int[] volgorde) {
    long[] aantal = new long[volgers.length];
    for (int nummer : volgorde) {
      long som = volgers[nummer].length == 0 ? 1 : 0;
      for (int volger : volgers[nummer]) {
        som = hooguit(som + aantal[volger]);
      }
      aantal[nummer] = som;
    }
    return OptionalLong.of(
        Arrays.stream(begin)
            .mapToLong(nummer -> aantal[nummer])
            .reduce(0, (a, b) -> hooguit(a + b)));
  }

  private static long hooguit(long aantal) {
    return Math.min(Ketenoverzicht.MEESTE_GETELD, aantal);
  }

  /** From the last parties back, breadth first. */
  private static int[] totEinde(int[][] volgers) {
    int[][] gevers = gevers(volgers);
    int[] totEinde = new int[volgers.length];
    Arrays.fill(totEinde, ONBEREIKBAAR);
    Deque<Integer> rij = new ArrayDeque<>();
    for (int nummer = 0; nummer < volgers.length; nummer++) {
      if (volgers[nummer].length == 0) {
        totEinde[nummer] = 0;
        rij.add(nummer);
      }
    }
    while (!rij.isEmpty()) {
      int nummer = rij.remove();
      for (int gever : gevers[nummer]) {
        if (totEinde[gever] == ONBEREIKBAAR) {
          totEinde[gever] = totEinde[nummer] + 1;
          rij.add(gever);
        }
      }
    }
    return totEinde;
  }

  private static int[][] gevers(int[][] volgers) {
    int[] aantal = new int[volgers.length];
    Arrays.stream(volgers).flatMapToInt(Arrays::stream).forEach(volger -> aantal[volger]++);
    int[][] gevers = new int[volgers.length][];
    Arrays.setAll(gevers, nummer -> new int[aantal[nummer]]);
    for (int nummer = 0; nummer < volgers.length; nummer++) {
      for (int volger : volgers[nummer]) {
        gevers[volger][--aantal[volger]] = nummer;
      }
    }
    return gevers;
  }

  /** Without the steps to parties from which no chain comes to an end. */
  private static int[][] zonderDoodlopend(int[][] volgers, int[] totEinde) {
    return Arrays.stream(volgers)
        .map(naar -> Arrays.stream(naar).filter(nummer -> totEinde[nummer] != ONBEREIKBAAR))
        .map(IntStream::toArray)
        .toArray(int[][]::new);
  }

  private Optional<int[]> eindeEerst() {
    int[] stand = new int[volgers.length];
    boolean[] opWeg = new boolean[volgers.length];
    IntStream.Builder klaar = IntStream.builder();
    for (int eerste : begin) {
      Deque<Integer> weg = new ArrayDeque<>();
      if (stand[eerste] == 0) {
        weg.push(eerste);
        opWeg[eerste] = true;
      }
      while (!weg.isEmpty()) {
        int hier = weg.element();
        if (stand[hier] == volgers[hier].length) {
          stand[hier]++;
          opWeg[hier] = false;
          klaar.add(weg.pop());
        } else {
          int volger = volgers[hier][stand[hier]++];
          if (opWeg[volger]) {
            return Optional.empty();
          }
          if (stand[volger] == 0) {
            weg.push(volger);
            opWeg[volger] = true;
          }
        }
      }
    }
    return Optional.of(klaar.build().toArray());
  }

  /** The first chains, each as deep as it goes before the next one. */
  private List<Keten> voorbeelden() {
    List<Keten> gevonden = new ArrayList<>();
    int[] stand = new int[volgers.length];
    boolean[] opWeg = new boolean[volgers.length];
    int stappen = 0;
    for (int eerste : begin) {
      Deque<Integer> weg = new ArrayDeque<>(List.of(eerste));
      opWeg[eerste] = true;
      while (!weg.isEmpty()
          && gevonden.size() < Ketenoverzicht.MEESTE_GENOEMD
          && stappen < MEESTE_STAPPEN) {
        stappen++;
        int hier = weg.getLast();
        if (stand[hier] < volgers[hier].length) {
          int volger = volgers[hier][stand[hier]++];
          if (!opWeg[volger]) {
            weg.add(volger);
            opWeg[volger] = true;
          }
        } else {
          if (volgers[hier].length == 0) {
            gevonden.add(keten(weg));
          }
          weg.removeLast();
          opWeg[hier] = false;
          stand[hier] = 0;
        }
      }
    }
    return gevonden;
  }

  private Keten keten(Collection<Integer> weg) {
    return new Keten(weg.stream().map(nummer -> partijen.get(nummer).code()).toList());
  }
}
