package nl.participatie.budget.loonkosten;

import nl.participatie.model.getal.Bedrag;

/**
 * A wage subsidy in euros: each part rounded to the cent, half up, once, after part time.
 *
 * @param voltijd the subsidy before part time
 * @param subsidie the subsidy
 * @param vergoeding the compensation for employer's charges
 */
public record Subsidiebedrag(Bedrag voltijd, Bedrag subsidie, Bedrag vergoeding) {

  /** Nothing. */
  public static final Subsidiebedrag NUL = new Subsidiebedrag(Bedrag.NUL, Bedrag.NUL, Bedrag.NUL);

  /**
   * Subsidy and compensation: the sum of the rounded parts.
   *
   * @return the total
   */
  public Bedrag totaal() {
    return subsidie.plus(vergoeding);
  }
}
