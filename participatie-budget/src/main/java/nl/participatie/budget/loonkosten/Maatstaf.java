package nl.participatie.budget.loonkosten;

import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/** By what a wage subsidy is measured. */
public sealed interface Maatstaf {

  /** The lowest wage value, in percent. */
  int LAAGSTE_LOONWAARDE = 0;

  /** The highest wage value, in percent. */
  int HOOGSTE_LOONWAARDE = 100;

  /**
   * A wage value of the minimum wage (from 2017): {@code B - w B}.
   *
   * @param procent the wage value in whole percent, 0 to 100
   */
  record LoonwaardeVanMinimumloon(int procent) implements Maatstaf {

    /**
     * Creates a wage value.
     *
     * @param procent the wage value
     * @throws IllegalArgumentException if it lies outside 0 to 100
     */
    public LoonwaardeVanMinimumloon {
      eis(procent);
    }
  }

  /**
   * A wage value of the wage that applies (2015 and 2016): {@code B - w F (1 + holiday allowance)},
   * not below zero.
   *
   * @param procent the wage value in whole percent, 0 to 100
   * @param loon the full-time wage F a month, without holiday allowance
   * @param bijslag the holiday allowance in percent
   */
  record LoonwaardeVanLoon(int procent, Bedrag loon, Breuk bijslag) implements Maatstaf {

    /**
     * Creates a wage value.
     *
     * @param procent the wage value
     * @param loon the wage
     * @param bijslag the holiday allowance in percent
     * @throws IllegalArgumentException if the wage value lies outside 0 to 100
     */
    public LoonwaardeVanLoon {
      eis(procent);
    }
  }

  /** A fixed part for who is planned to be hired, without a measured wage value. */
  record Forfait() implements Maatstaf {}

  private static void eis(int procent) {
    if (procent < LAAGSTE_LOONWAARDE || procent > HOOGSTE_LOONWAARDE) {
      throw new IllegalArgumentException("Wage value " + procent + ", allowed: 0 to 100 percent");
    }
  }
}
