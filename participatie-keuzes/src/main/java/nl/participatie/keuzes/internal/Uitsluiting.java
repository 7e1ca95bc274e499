package nl.participatie.keuzes.internal;

import java.util.Arrays;

/**
 * Options that no profile has together, because of a set of rules. Both are as small as the
 * derivation made them.
 */
public final class Uitsluiting {

  private final long opties;
  private final long anderen;
  private final long[] regels;

  private Uitsluiting(long opties, long anderen, long[] regels) {
    this.opties = opties;
    this.anderen = anderen;
    this.regels = regels;
  }

  /** What one rule excludes. */
  static Uitsluiting van(Indeling indeling, long opties, int regel, int woorden) {
    long[] regels = new long[woorden];
    regels[regel / Long.SIZE] = 1L << regel;
    return new Uitsluiting(opties, indeling.anderen(opties), regels);
  }

  /** What is excluded without any rule: nothing, where joining starts, or by a decision itself. */
  static Uitsluiting zonderRegel(long opties, int woorden) {
    return new Uitsluiting(opties, 0, new long[woorden]);
  }

  /**
   * The options.
   *
   * @return their mask; 0 when the rules allow no profile at all
   */
  public long opties() {
    return opties;
  }

  /**
   * Whether a rule is among those that exclude.
   *
   * @param regel its place among the hard rules, from 0
   * @return whether it is needed
   */
  public boolean heeftRegel(int regel) {
    return (regels[regel / Long.SIZE] & (1L << regel)) != 0;
  }

  /** Whether a profile can have the options of both, as far as the layout goes. */
  boolean past(Uitsluiting ander, long zonder) {
    return (anderen & ander.opties & ~zonder) == 0;
  }

  /** This one and another one, without some options of the other. */
  Uitsluiting met(Uitsluiting ander, long zonder, Indeling indeling) {
    long[] samen = regels.clone();
    for (int w = 0; w < samen.length; w++) {
      samen[w] |= ander.regels[w];
    }
    long nieuw = opties | (ander.opties & ~zonder);
    return new Uitsluiting(nieuw, indeling.anderen(nieuw), samen);
  }

  /** This one for a question in which some options are given. */
  Uitsluiting zonder(long gegeven) {
    return (opties & gegeven) == 0 ? this : new Uitsluiting(opties & ~gegeven, anderen, regels);
  }

  /** Whether it says at least as much with no more options and no more rules. */
  boolean omvat(Uitsluiting ander) {
    if ((opties & ~ander.opties) != 0) {
      return false;
    }
    for (int w = 0; w < regels.length; w++) {
      if ((regels[w] & ~ander.regels[w]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Fewer options first, then lower ones, then fewer rules, then lower ones. */
  static int vergelijk(Uitsluiting een, Uitsluiting ander) {
    int opAantal = Integer.compare(Long.bitCount(een.opties), Long.bitCount(ander.opties));
    int opOpties = opAantal != 0 ? opAantal : laagsteEerst(een.opties, ander.opties);
    if (opOpties != 0) {
      return opOpties;
    }
    int opRegels = Integer.compare(een.aantalRegels(), ander.aantalRegels());
    for (int w = 0; opRegels == 0 && w < een.regels.length; w++) {
      opRegels = laagsteEerst(een.regels[w], ander.regels[w]);
    }
    return opRegels;
  }

  private int aantalRegels() {
    return Arrays.stream(regels).mapToInt(Long::bitCount).sum();
  }

  /** The mask that has the lowest bit in which two differ comes first. */
  static int laagsteEerst(long een, long ander) {
    return Long.compareUnsigned(Long.reverse(ander), Long.reverse(een));
  }
}
