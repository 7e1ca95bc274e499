package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * What holds for an age on a day, with the reasons that are the same for every question.
 *
 * @param wml the minimum wage
 * @param grondslag the base B
 * @param bijslag the holiday allowance in percent
 * @param regels the percentages by the readings that this library takes
 * @param isGat whether the percentage for employer's charges is not known on that day
 * @param vast the reasons of the base
 * @param plafond the reason of the cap
 * @param forfait the reason of the fixed part
 * @param vergoeding the reason of the compensation
 */
record Stelsel(
    Minimumloon wml,
    Bedrag grondslag,
    Breuk bijslag,
    Subsidieregels regels,
    boolean isGat,
    ImmutableList<Reden> vast,
    Reden plafond,
    Reden forfait,
    Reden vergoeding) {

  /** The percentages as a caller reads the law. */
  Subsidieregels regels(Rechtskeuzes keuzes) {
    Breuk lasten = isGat ? keuzes.werkgeverslastenInGat() : regels.werkgeverslasten();
    boolean isGewoon =
        keuzes.plafond() == regels.plafond() && lasten.equals(regels.werkgeverslasten());
    return isGewoon
        ? regels
        : new Subsidieregels(regels.maximum(), regels.forfait(), lasten, keuzes.plafond());
  }

  /** The reason of the compensation at a percentage. */
  Reden vergoeding(Breuk lasten) {
    return lasten.equals(regels.werkgeverslasten())
        ? vergoeding
        : Subsidieredenen.opgegevenVergoeding(lasten);
  }
}
