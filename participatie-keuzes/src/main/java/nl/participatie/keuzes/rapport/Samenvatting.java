package nl.participatie.keuzes.rapport;

import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;

/** The thermometer in one sentence. */
public final class Samenvatting {

  private Samenvatting() {}

  /**
   * One sentence on how far decisions and implementation are.
   *
   * @param thermometer the readings
   * @param taal the language
   * @return the sentence
   */
  public static String van(Thermometer thermometer, Taal taal) {
    Rapportteksten teksten = new Rapportteksten(taal);
    Weergave weergave = new Weergave(taal);
    Meting totaal = thermometer.totaal();
    return teksten.tekst(
        "samenvatting",
        weergave.datum(thermometer.peildatum()),
        Integer.toString(thermometer.aantal(Besluitvorming.VASTGESTELD)),
        Integer.toString(Keuze.values().length),
        Integer.toString(thermometer.aantal(Besluitvorming.VOORLOPIG)),
        Integer.toString(thermometer.aantalInUitvoering()),
        weergave.getal(Meting.getoond(totaal.besluitvorming())),
        weergave.getal(Meting.getoond(totaal.implementatie())));
  }
}
