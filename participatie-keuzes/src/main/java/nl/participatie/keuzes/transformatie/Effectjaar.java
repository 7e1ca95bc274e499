package nl.participatie.keuzes.transformatie;

import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;

/**
 * A year of two ways of organising the Wsw side by side.
 *
 * @param jaar the calendar year
 * @param mensen the people in the Wsw, the same in both
 * @param huidig what the present way of organising comes to
 * @param nieuw what the new one comes to
 * @param cumulatief the effects up to and including this year: euro
 */
public record Effectjaar(
    int jaar, Personen mensen, Wswresultaat huidig, Wswresultaat nieuw, Bedrag cumulatief) {

  /**
   * The effect: the balance of the new way of organising less that of the present one.
   *
   * @return euro; above zero the change brings money in
   */
  public Bedrag effect() {
    return nieuw.saldo().min(huidig.saldo());
  }

  /**
   * How the effect came about.
   *
   * @return the effect as a tree, down to the figures of the user and of the rekenmodel
   */
  public Herleiding herleiding() {
    return Effectboom.verschil(
        Effectteksten.tekst("boom.effect", Effectteksten.getal(jaar)),
        nieuw.herleiding(),
        huidig.herleiding());
  }
}
