package nl.participatie.keuzes.spiegel;

import java.util.Arrays;

/**
 * Decides which cells of a distribution are hidden, so that nobody learns a number below the limit.
 *
 * <p>What a reader has: the size of the group, every shown cell, the own position, the knowledge
 * that a choice that is not on the agenda or in preparation is an open one, and as a rule the other
 * way round, and this rule. So:
 *
 * <ol>
 *   <li>A distribution that has two sides, open and decided, is treated as two when both sides
 *       reach the limit: the options and the states of decision-making then share the sizes of
 *       these sides, whatever else is hidden. Otherwise it is treated as one.
 *   <li>Of each, every cell below the limit is hidden, zero included: a zero tells of everybody
 *       what they did not choose.
 *   <li>When something is hidden, the first cell in order that reaches the limit is hidden as well.
 *       When the hidden ones then add up to less than the limit and two, there would be one way
 *       left to fill them in for somebody who stands in one of them; then the next cell is hidden
 *       too. Their sum can be worked out, and so reaches the limit.
 * </ol>
 *
 * <p>The cell that is added follows from the order and not from its size: had it been the smallest,
 * then its place beside the shown cells could give the hidden ones away to somebody who knows the
 * rule. What this guarantees stands in {@link Spiegelgroep}. At least two cells have to be hidden,
 * or one could be worked out; this hides no third one where two will do, but for a small cell that
 * another small cell would have covered: then the sum of the two could tell too much.
 *
 * @param vanaf the limit: the smallest number that is shown, at least 3
 */
record Onthullingsgrens(int vanaf) {

  /**
   * The cells to hide.
   *
   * @param aantallen the numbers in the order of the cells
   * @param knip where the second side begins; 0 for a distribution without sides
   * @return for each cell whether it is hidden
   */
  boolean[] verborgen(int[] aantallen, int knip) {
    boolean[] verborgen = new boolean[aantallen.length];
    if (som(aantallen, 0, knip) >= vanaf && som(aantallen, knip, aantallen.length) >= vanaf) {
      verberg(aantallen, 0, knip, verborgen);
      verberg(aantallen, knip, aantallen.length, verborgen);
    } else {
      verberg(aantallen, 0, aantallen.length, verborgen);
    }
    return verborgen;
  }

  private static int som(int[] aantallen, int van, int tot) {
    return Arrays.stream(aantallen, van, tot).sum();
  }

  private void verberg(int[] aantallen, int van, int tot, boolean[] verborgen) {
    int samen = 0;
    boolean isIetsKlein = false;
    for (int plaats = van; plaats < tot; plaats++) {
      if (aantallen[plaats] < vanaf) {
        verborgen[plaats] = true;
        isIetsKlein = true;
        samen += aantallen[plaats];
      }
    }
    boolean isGedekt = !isIetsKlein;
    for (int plaats = van; plaats < tot && !isGedekt; plaats++) {
      if (!verborgen[plaats]) {
        verborgen[plaats] = true;
        samen += aantallen[plaats];
        isGedekt = samen >= vanaf + 2;
      }
    }
  }
}
