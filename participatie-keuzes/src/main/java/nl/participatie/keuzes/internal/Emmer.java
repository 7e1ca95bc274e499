package nl.participatie.keuzes.internal;

import java.util.List;

/**
 * One table of a bucket elimination: for each combination of the choices that a choice is tied to,
 * the best of its options with all points and tables that end here.
 */
final class Emmer {

  /** The points of a cell that breaks a hard rule. */
  private static final int VERBODEN = Integer.MIN_VALUE;

  private final Rooster rooster;
  private final int begin;
  private final long[] opties;
  private final int[] punten;
  private final int[][] binnen;

  /**
   * Creates a table.
   *
   * @param rooster its cells
   * @param gewichten the points that end here
   * @param verboden the hard rules that end here
   * @param binnen the tables that end here
   * @param begin where its rows stand among those of the plan
   */
  Emmer(
      Rooster rooster,
      List<Gewicht> gewichten,
      List<Verbod> verboden,
      List<Emmer> binnen,
      int begin) {
    this.rooster = rooster;
    this.begin = begin;
    this.opties = losse(rooster.eigenOpties());
    this.punten = new int[rooster.cellen()];
    this.binnen = new int[binnen.size()][rooster.cellen()];
    for (int cel = 0; cel < rooster.cellen(); cel++) {
      long profiel = rooster.profiel(cel);
      punten[cel] =
          verboden.stream().anyMatch(verbod -> verbod.isGebroken(profiel))
              ? VERBODEN
              : gewichten.stream().mapToInt(gewicht -> gewicht.in(profiel)).sum();
      for (int m = 0; m < binnen.size(); m++) {
        Emmer emmer = binnen.get(m);
        this.binnen[m][cel] = emmer.begin + emmer.rooster.rij(profiel);
      }
    }
  }

  private static long[] losse(long opties) {
    long[] losse = new long[Long.bitCount(opties)];
    long rest = opties;
    for (int i = 0; i < losse.length; i++, rest &= rest - 1) {
      losse[i] = Long.lowestOneBit(rest);
    }
    return losse;
  }

  int begin() {
    return begin;
  }

  int rijen() {
    return rooster.rijen();
  }

  boolean heeft(int keuze) {
    return rooster.heeft(keuze);
  }

  /** Whether nothing is tied to what is left of it: its one row is a part of the answer. */
  boolean isWortel() {
    return rooster.isLos();
  }

  /** Fills its rows; the tables that end here have been filled. */
  void reken(long toegestaan, int[] score, long[] aantal) {
    for (int rij = 0; rij < rooster.rijen(); rij++) {
      int beste = 0;
      long samen = 0;
      for (int o = 0; o < opties.length; o++) {
        int cel = rij * opties.length + o;
        long hier = (opties[o] & toegestaan) == 0 ? 0 : aantal(cel, aantal);
        if (hier == 0) {
          continue;
        }
        int punt = punt(cel, score);
        if (samen == 0 || punt > beste) {
          beste = punt;
          samen = hier;
        } else if (punt == beste) {
          samen += hier;
        }
      }
      score[begin + rij] = beste;
      aantal[begin + rij] = samen;
    }
  }

  private long aantal(int cel, long[] aantal) {
    if (punten[cel] == VERBODEN) {
      return 0;
    }
    long samen = 1;
    for (int[] plaats : binnen) {
      samen *= aantal[plaats[cel]];
    }
    return samen;
  }

  private int punt(int cel, int[] score) {
    int samen = punten[cel];
    for (int[] plaats : binnen) {
      samen += score[plaats[cel]];
    }
    return samen;
  }

  /** The options that attain the best of a row. */
  long beste(long gekozen, long toegestaan, int[] score, long[] aantal) {
    int rij = rooster.rij(gekozen);
    long uit = 0;
    for (int o = 0; o < opties.length; o++) {
      int cel = rij * opties.length + o;
      if ((opties[o] & toegestaan) != 0
          && aantal(cel, aantal) > 0
          && punt(cel, score) == score[begin + rij]) {
        uit |= opties[o];
      }
    }
    return uit;
  }
}
