package nl.participatie.budget.verrekening;

import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Saldopost;

/**
 * A transfer (overdracht): money that goes from a surplus to a shortage (report 5.1).
 *
 * @param van the balance that gives, one with a surplus
 * @param naar the balance that gets, one with a shortage
 * @param bedrag what goes over in euro, more than nothing
 */
public record Overdracht(Saldopost van, Saldopost naar, Bedrag bedrag) {

  /**
   * Creates a transfer.
   *
   * @param van the balance that gives
   * @param naar the balance that gets
   * @param bedrag what goes over
   * @throws IllegalArgumentException if giver and receiver are the same, or the amount is not more
   *     than nothing
   */
  public Overdracht {
    if (van == naar || bedrag.compareTo(Bedrag.NUL) <= 0) {
      throw new IllegalArgumentException(
          "Transfer of "
              + bedrag
              + " from "
              + van
              + " to "
              + naar
              + ": needs two balances and an amount above 0.00");
    }
  }
}
