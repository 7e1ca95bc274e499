package nl.participatie.budget.loonkosten;

import nl.participatie.model.getal.Bedrag;

/**
 * The employer's side of a wage subsidy in a month (rekenmodel, loonkostensubsidie).
 *
 * @param loonkosten what the employee costs: wage, holiday allowance and employer's charges
 * @param subsidie subsidy and compensation received
 */
public record Werkgeverskosten(Bedrag loonkosten, Bedrag subsidie) {

  /**
   * The employer's side of a subsidy.
   *
   * @param loonkosten what the employee costs in the month
   * @param maand the subsidy of the month
   * @return the costs
   */
  public static Werkgeverskosten van(Bedrag loonkosten, Maandsubsidie maand) {
    return new Werkgeverskosten(loonkosten, maand.bedrag().totaal());
  }

  /**
   * What remains for the employer.
   *
   * @return wage cost minus subsidy; below zero where the subsidy is more
   */
  public Bedrag netto() {
    return loonkosten.min(subsidie);
  }
}
