package nl.participatie.keuzes.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * All profiles that break no hard rule, as a reduced multi-valued decision diagram: one level per
 * choice, a node for each different rest of the space, options that lead to the same rest together
 * on one edge. Node 0 is the end; a node comes after those it leads to, the root is the last.
 */
public final class Beslisdiagram {

  /** The cost of what cannot be had. */
  public static final int ONMOGELIJK = Integer.MAX_VALUE / 2;

  private final long[] tak;
  private final int[] naar;
  private final int[] begin;

  /**
   * Creates a diagram of edges.
   *
   * @param tak the options of each edge
   * @param naar the node to which each edge leads
   * @param begin the first edge of each node, and behind them the number of edges
   */
  Beslisdiagram(long[] tak, int[] naar, int[] begin) {
    this.tak = tak;
    this.naar = naar;
    this.begin = begin;
  }

  /**
   * The number of nodes, the end included.
   *
   * @return how many; 1 when no profile is left
   */
  public int knopen() {
    return begin.length - 1;
  }

  private boolean isLeeg() {
    return knopen() == 1;
  }

  /**
   * Counts profiles.
   *
   * @param toegestaan the options they may have
   * @return the exact number
   */
  public long aantal(long toegestaan) {
    return isLeeg() ? 0 : aantallen(toegestaan)[knopen() - 1];
  }

  private long[] aantallen(long toegestaan) {
    long[] aantal = new long[knopen()];
    aantal[0] = 1;
    int e = begin[1];
    for (int knoop = 1; knoop < aantal.length; knoop++) {
      long samen = 0;
      for (int einde = begin[knoop + 1]; e < einde; e++) {
        samen += Long.bitCount(tak[e] & toegestaan) * aantal[naar[e]];
      }
      aantal[knoop] = samen;
    }
    return aantal;
  }

  /**
   * The options that some profile has.
   *
   * @param toegestaan the options that profiles may have
   * @return those of them that are in at least one
   */
  public long open(long toegestaan) {
    if (isLeeg()) {
      return 0;
    }
    long[] aantal = aantallen(toegestaan);
    boolean[] bereikt = new boolean[aantal.length];
    bereikt[aantal.length - 1] = aantal[aantal.length - 1] > 0;
    long open = 0;
    for (int knoop = aantal.length - 1; knoop > 0; knoop--) {
      if (!bereikt[knoop]) {
        continue;
      }
      for (int e = begin[knoop]; e < begin[knoop + 1]; e++) {
        long opties = tak[e] & toegestaan;
        if (opties != 0 && aantal[naar[e]] > 0) {
          open |= opties;
          bereikt[naar[e]] = true;
        }
      }
    }
    return open;
  }

  /**
   * The fewest changes.
   *
   * @param toegestaan the options that a profile may have
   * @param gratis the options that are no change
   * @return the least number of other options in a profile; {@link #ONMOGELIJK} when there is none
   */
  public int minste(long toegestaan, long gratis) {
    if (isLeeg()) {
      return ONMOGELIJK;
    }
    int[] minste = new int[knopen()];
    for (int knoop = 1; knoop < minste.length; knoop++) {
      int best = ONMOGELIJK;
      for (int e = begin[knoop]; e < begin[knoop + 1]; e++) {
        long opties = tak[e] & toegestaan;
        if (opties != 0) {
          best = Math.min(best, minste[naar[e]] + ((opties & gratis) != 0 ? 0 : 1));
        }
      }
      minste[knoop] = Math.min(best, ONMOGELIJK);
    }
    return minste[minste.length - 1];
  }

  /**
   * The profiles one by one: by the first level first, a lower option before a higher one.
   *
   * @param toegestaan the options they may have
   * @return each profile once
   */
  public Iterator<Long> profielen(long toegestaan) {
    return new Wandeling(toegestaan);
  }

  /** A walk from the root down, one option per level, that never enters a dead end. */
  private final class Wandeling implements Iterator<Long> {

    private final long toegestaan;
    private final long[] aantal;
    private final int[] pad = new int[Long.SIZE + 1];
    private final long[] rest = new long[Long.SIZE + 1];
    private int diepte;
    private long gekozen;

    Wandeling(long toegestaan) {
      this.toegestaan = toegestaan;
      this.aantal = isLeeg() ? new long[1] : aantallen(toegestaan);
      this.diepte = -1;
      if (!isLeeg() && aantal[aantal.length - 1] > 0) {
        betreed(aantal.length - 1);
        daal();
      }
    }

    private void betreed(int knoop) {
      diepte++;
      pad[diepte] = knoop;
      rest[diepte] = 0;
      for (int e = begin[knoop]; e < begin[knoop + 1]; e++) {
        if (aantal[naar[e]] > 0) {
          rest[diepte] |= tak[e] & toegestaan;
        }
      }
    }

    /** Takes the lowest option left, at this level and at each below it. */
    private void daal() {
      while (pad[diepte] != 0) {
        long optie = Long.lowestOneBit(rest[diepte]);
        gekozen |= optie;
        betreed(kind(pad[diepte], optie));
      }
    }

    private int kind(int knoop, long optie) {
      int e = begin[knoop];
      while ((tak[e] & optie) == 0) {
        e++;
      }
      return naar[e];
    }

    @Override
    public boolean hasNext() {
      return diepte >= 0;
    }

    @Override
    public Long next() {
      if (diepte < 0) {
        throw new NoSuchElementException("All profiles have been listed");
      }
      long profiel = gekozen;
      klim();
      return profiel;
    }

    /** Back to the lowest level with another option left, and down from there. */
    private void klim() {
      diepte--;
      while (diepte >= 0) {
        long optie = Long.lowestOneBit(rest[diepte]);
        gekozen &= ~optie;
        rest[diepte] &= ~optie;
        if (rest[diepte] != 0) {
          daal();
          return;
        }
        diepte--;
      }
    }
  }
}
