package nl.participatie.keuzes.internal;

import java.util.Arrays;

/**
 * How options are spread over choices: the options of a choice are neighbouring bits, the choices
 * follow each other from bit 0.
 */
public final class Indeling {

  private static final int MEESTE_OPTIES = Long.SIZE;

  private final long[] keuzes;
  private final long[] anderen;
  private final int[] keuzeVan;
  private final long alle;

  private Indeling(int[] groottes) {
    int opties = 0;
    for (int grootte : groottes) {
      opties += grootte;
    }
    keuzes = new long[groottes.length];
    anderen = new long[opties];
    keuzeVan = new int[opties];
    int eerste = 0;
    long samen = 0;
    for (int keuze = 0; keuze < groottes.length; keuze++) {
      keuzes[keuze] = eersteBits(groottes[keuze]) << eerste;
      for (int optie = eerste; optie < eerste + groottes[keuze]; optie++) {
        keuzeVan[optie] = keuze;
        anderen[optie] = keuzes[keuze] & ~(1L << optie);
      }
      eerste += groottes[keuze];
      samen |= keuzes[keuze];
    }
    alle = samen;
  }

  private static long eersteBits(int aantal) {
    return aantal == Long.SIZE ? -1L : (1L << aantal) - 1;
  }

  /**
   * A layout.
   *
   * @param groottes how many options each choice has, one or more
   * @return the layout
   * @throws IllegalArgumentException if a choice has no option, or there are more than 64 together
   */
  public static Indeling van(int... groottes) {
    if (!past(groottes)) {
      throw new IllegalArgumentException(
          "Choices of "
              + Arrays.toString(groottes)
              + " options: each needs one or more, together at most "
              + MEESTE_OPTIES);
    }
    return new Indeling(groottes);
  }

  private static boolean past(int[] groottes) {
    long samen = 0;
    for (int grootte : groottes) {
      if (grootte < 1) {
        return false;
      }
      samen += grootte;
    }
    return samen <= MEESTE_OPTIES;
  }

  /**
   * The number of choices.
   *
   * @return how many
   */
  public int aantalKeuzes() {
    return keuzes.length;
  }

  /**
   * The number of options.
   *
   * @return how many
   */
  public int aantalOpties() {
    return keuzeVan.length;
  }

  /**
   * The options of a choice.
   *
   * @param keuze the choice, from 0
   * @return their mask
   */
  public long keuze(int keuze) {
    return keuzes[keuze];
  }

  /**
   * The choice of an option.
   *
   * @param optie the bit of the option, from 0
   * @return the choice, from 0
   */
  public int keuzeVan(int optie) {
    return keuzeVan[optie];
  }

  /**
   * All options.
   *
   * @return their mask
   */
  public long alle() {
    return alle;
  }

  /**
   * The other options of the choices of some options.
   *
   * @param opties the options
   * @return their mask
   */
  public long anderen(long opties) {
    long uit = 0;
    for (long rest = opties; rest != 0; rest &= rest - 1) {
      uit |= anderen[Long.numberOfTrailingZeros(rest)];
    }
    return uit;
  }

  /**
   * What decisions leave: of a choice that is decided the options decided, of another one all.
   *
   * @param besloten the decisions
   * @return the mask of what is left
   */
  public long toegestaan(long besloten) {
    return alle & ~(anderen(besloten) & ~besloten);
  }

  /**
   * Whether no choice has two of the options.
   *
   * @param opties the options
   * @return whether a profile can have them all
   */
  public boolean isProfiel(long opties) {
    return (anderen(opties) & opties) == 0;
  }
}
