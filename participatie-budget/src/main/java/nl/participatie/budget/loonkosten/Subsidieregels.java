package nl.participatie.budget.loonkosten;

import nl.participatie.model.getal.Breuk;

/**
 * The percentages of a wage subsidy (Participatiewet art. 10d).
 *
 * @param maximum the cap, in percent of the base
 * @param forfait the fixed part, in percent of the base
 * @param werkgeverslasten the compensation for employer's charges, in percent of the subsidy
 * @param plafond what the cap is on
 */
public record Subsidieregels(
    Breuk maximum, Breuk forfait, Breuk werkgeverslasten, Plafondlezing plafond) {

  private static final Breuk HONDERD = Breuk.of(100);

  /**
   * Creates rules.
   *
   * @param maximum the cap
   * @param forfait the fixed part
   * @param werkgeverslasten the compensation
   * @param plafond what the cap is on
   * @throws IllegalArgumentException if a percentage lies outside 0 to 100
   */
  public Subsidieregels {
    eis("maximum", maximum);
    eis("forfait", forfait);
    eis("werkgeverslasten", werkgeverslasten);
  }

  private static void eis(String naam, Breuk procent) {
    if (procent.signum() < 0 || procent.compareTo(HONDERD) > 0) {
      throw new IllegalArgumentException(naam + " is " + procent + ", allowed: 0 to 100 percent");
    }
  }
}
