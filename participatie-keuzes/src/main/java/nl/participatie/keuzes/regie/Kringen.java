package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the loops of a graph: the largest sets of two or more parties of which each reaches every
 * other one (strongly connected components, by the method of Tarjan). Nothing here calls itself: a
 * loop can be as long as there are parties.
 */
final class Kringen {

  private final int[][] volgers;

  /** The order in which parties were met, from 1; 0 for those not yet met. */
  private final int[] gezien;

  /** The earliest party that is known to be reached. */
  private final int[] laagste;

  private final int[] stand;
  private final boolean[] open;
  private final Deque<Integer> opengelaten = new ArrayDeque<>();
  private final List<List<Integer>> gevonden = new ArrayList<>();
  private int teller;

  private Kringen(int[][] volgers) {
    this.volgers = volgers;
    this.gezien = new int[volgers.length];
    this.laagste = new int[volgers.length];
    this.stand = new int[volgers.length];
    this.open = new boolean[volgers.length];
  }

  /**
   * Finds all loops.
   *
   * @param volgers per party those it gives to
   * @return the parties of each loop in order; the loops by their first party
   */
  static List<List<Integer>> van(int[][] volgers) {
    Kringen kringen = new Kringen(volgers);
    for (int nummer = 0; nummer < volgers.length; nummer++) {
      if (kringen.gezien[nummer] == 0) {
        kringen.verken(nummer);
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(kring -> kring.get(0)), kringen.gevonden);
  }

  private void verken(int eerste) {
    Deque<Integer> weg = new ArrayDeque<>();
    betreed(eerste, weg);
    while (!weg.isEmpty()) {
      int hier = weg.getLast();
      if (stand[hier] < volgers[hier].length) {
        int volger = volgers[hier][stand[hier]++];
        if (gezien[volger] == 0) {
          betreed(volger, weg);
        } else if (open[volger]) {
          laagste[hier] = Math.min(laagste[hier], gezien[volger]);
        }
      } else {
        weg.removeLast();
        if (laagste[hier] == gezien[hier]) {
          sluit(hier);
        } else {
          int vorige = weg.getLast();
          laagste[vorige] = Math.min(laagste[vorige], laagste[hier]);
        }
      }
    }
  }

  private void betreed(int nummer, Deque<Integer> weg) {
    teller++;
    gezien[nummer] = teller;
    laagste[nummer] = teller;
    open[nummer] = true;
    opengelaten.add(nummer);
    weg.add(nummer);
  }

  private void sluit(int eerste) {
    List<Integer> kring = new ArrayList<>();
    while (open[eerste]) {
      int nummer = opengelaten.removeLast();
      open[nummer] = false;
      kring.add(nummer);
    }
    if (kring.size() > 1) {
      gevonden.add(ImmutableList.sortedCopyOf(kring));
    }
  }
}
