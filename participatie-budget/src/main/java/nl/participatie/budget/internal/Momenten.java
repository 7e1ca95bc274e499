package nl.participatie.budget.internal;

/**
 * The moments of a calculation: the years 2015 to 2055, and after them the long run. Sets of
 * moments are bits of a {@code long}, so that what is not determined is carried along in one
 * instruction.
 */
public final class Momenten {

  /** The first year. */
  public static final int EERSTE_JAAR = 2015;

  /** How many years there are. */
  public static final int JAREN = 41;

  /** The long run, after the last year. */
  public static final int STRUCTUREEL = JAREN;

  /** How many moments there are. */
  public static final int AANTAL = JAREN + 1;

  /** Every moment. */
  public static final long ALLE = (1L << AANTAL) - 1;

  private Momenten() {}

  /**
   * The moment of a year.
   *
   * @param jaar the year, 2015 to 2055
   * @return its place
   */
  public static int van(int jaar) {
    return jaar - EERSTE_JAAR;
  }

  /**
   * The set of one moment.
   *
   * @param moment the place of the moment
   * @return its bit
   */
  public static long bit(int moment) {
    return 1L << moment;
  }

  /**
   * Whether a moment is in a set.
   *
   * @param moment the place of the moment
   * @param verzameling the set
   * @return whether it is in it
   */
  public static boolean in(int moment, long verzameling) {
    return (verzameling & bit(moment)) != 0;
  }
}
