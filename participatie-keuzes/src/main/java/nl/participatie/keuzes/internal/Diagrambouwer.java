package nl.participatie.keuzes.internal;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.participatie.keuzes.regel.Rekengrens;

/**
 * Builds a decision diagram. Hard rules forbid pairs, so that what is left below a level depends on
 * nothing but the options that are still allowed there: equal masks share a node. Nodes with the
 * same edges are then made one.
 */
final class Diagrambouwer {

  private static final int DOOD = -1;

  private final Indeling indeling;
  private final int meesteToestanden;
  private final long[] botsing;
  private final int[] volgorde;
  private final long[] vanaf;
  private final List<Map<Long, Integer>> bekend = new ArrayList<>();
  private final Map<Knoop, Integer> knopen = new HashMap<>();
  private final List<Long> tak = new ArrayList<>();
  private final List<Integer> naar = new ArrayList<>();
  private final List<Integer> begin = new ArrayList<>(List.of(0, 0));
  private int toestanden;

  private record Knoop(List<Long> takken, List<Integer> kinderen) {}

  private Diagrambouwer(
      Indeling indeling, List<Verbod> verboden, int[] volgorde, int meesteToestanden) {
    this.indeling = indeling;
    this.meesteToestanden = meesteToestanden;
    this.botsing = Botsingstabel.botsingen(verboden);
    this.volgorde = volgorde;
    this.vanaf = new long[volgorde.length + 1];
    for (int niveau = volgorde.length - 1; niveau >= 0; niveau--) {
      vanaf[niveau] = vanaf[niveau + 1] | indeling.keuze(volgorde[niveau]);
      bekend.add(new HashMap<>());
    }
  }

  /**
   * Builds a diagram.
   *
   * @param indeling the layout
   * @param verboden the hard rules
   * @param volgorde the choices from the first level to the last
   * @param grenzen how many states it may have while it is built
   * @return the diagram
   * @throws Rekengrens if it would have more
   */
  static Beslisdiagram bouw(
      Indeling indeling, List<Verbod> verboden, int[] volgorde, Grenzen grenzen) {
    Diagrambouwer bouwer = new Diagrambouwer(indeling, verboden, volgorde, grenzen.toestanden());
    bouwer.knoop(0, indeling.alle());
    return new Beslisdiagram(
        Longs.toArray(bouwer.tak), Ints.toArray(bouwer.naar), Ints.toArray(bouwer.begin));
  }

  /** The node for what is left from a level on, or {@link #DOOD} when no profile is. */
  private int knoop(int niveau, long over) {
    if (niveau == volgorde.length) {
      return 0;
    }
    Integer eerder = bekend.get(niveau).get(over);
    if (eerder != null) {
      return eerder;
    }
    if (++toestanden > meesteToestanden) {
      throw new Rekengrens(
          Rekengrens.Reden.TE_VERWEVEN,
          "These rules entangle the choices so much that counting needs more than "
              + meesteToestanden
              + " states; use fewer rules or a higher threshold");
    }
    int nieuw = heeftDodeKeuze(niveau, over) ? DOOD : maak(niveau, over);
    bekend.get(niveau).put(over, nieuw);
    return nieuw;
  }

  /** Whether some choice from this level on has no option left. */
  private boolean heeftDodeKeuze(int niveau, long over) {
    for (int i = niveau; i < volgorde.length; i++) {
      if ((over & indeling.keuze(volgorde[i])) == 0) {
        return true;
      }
    }
    return false;
  }

  private int maak(int niveau, long over) {
    List<Long> takken = new ArrayList<>();
    List<Integer> kinderen = new ArrayList<>();
    for (long rest = over & indeling.keuze(volgorde[niveau]); rest != 0; rest &= rest - 1) {
      long optie = Long.lowestOneBit(rest);
      long botst = botsing[Long.numberOfTrailingZeros(rest)];
      int kind = (botst & optie) != 0 ? DOOD : knoop(niveau + 1, over & ~botst & vanaf[niveau + 1]);
      if (kind != DOOD) {
        voegSamen(takken, kinderen, optie, kind);
      }
    }
    return takken.isEmpty() ? DOOD : bewaar(new Knoop(takken, kinderen));
  }

  private static void voegSamen(List<Long> takken, List<Integer> kinderen, long optie, int kind) {
    int plaats = kinderen.indexOf(kind);
    if (plaats < 0) {
      takken.add(optie);
      kinderen.add(kind);
    } else {
      takken.set(plaats, takken.get(plaats) | optie);
    }
  }

  private int bewaar(Knoop knoop) {
    Integer eerder = knopen.get(knoop);
    if (eerder != null) {
      return eerder;
    }
    int nummer = knopen.size() + 1;
    knopen.put(knoop, nummer);
    tak.addAll(knoop.takken());
    naar.addAll(knoop.kinderen());
    begin.add(tak.size());
    return nummer;
  }
}
