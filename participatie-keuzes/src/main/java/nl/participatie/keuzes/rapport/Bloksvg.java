package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;

/**
 * The small thermometer of a block: two tubes that lie, and below them each choice of the block as
 * two tubes that stand, above the number of the choice.
 */
final class Bloksvg {

  private static final int BUIS = 150;
  private static final int DIK = 11;
  private static final int HOOG = 42;
  private static final int BREED = 12;
  private static final int TUSSEN = 41;
  private static final int VOET = 106;

  private final Thermometer thermometer;
  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final String voorvoegsel;

  Bloksvg(Thermometer thermometer, Rapportteksten teksten, String voorvoegsel) {
    this.thermometer = thermometer;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
    this.voorvoegsel = voorvoegsel;
  }

  /** The reading of a block in a sentence. */
  static String zin(Blok blok, Meting meting, Rapportteksten teksten) {
    Weergave weergave = new Weergave(teksten.taal());
    return teksten.tekst(
        "thermometer.blok",
        teksten.van(blok.titel()),
        weergave.getal(Meting.getoond(meting.besluitvorming())),
        weergave.getal(Meting.getoond(meting.implementatie())));
  }

  /** Draws a block, called by a sentence on it. */
  Opmaak teken(Blok blok, String zin, int x, int y) {
    Meting meting = thermometer.van(blok);
    Vakken randen = new Vakken();
    Vakken besluiten = new Vakken();
    Vakken uitvoering = new Vakken();
    liggend(meting.besluitvorming(), x, y + 22, randen, besluiten);
    liggend(meting.implementatie(), x, y + 38, randen, uitvoering);
    List<Opmaak> nummers = new ArrayList<>();
    for (Keuze keuze : Keuze.values()) {
      if (keuze.blok() == blok) {
        int links = x + nummers.size() * TUSSEN;
        Meting een = thermometer.van(keuze);
        staand(een.besluitvorming(), links, y + VOET, randen, besluiten);
        staand(een.implementatie(), links + BREED + 3, y + VOET, randen, uitvoering);
        String nummer = Integer.toString(keuze.nummer());
        nummers.add(Beeld.midden(links + 13L, y + VOET + 15L, nummer));
      }
    }
    return element(
        "g",
        element("title", zin),
        Beeld.vet(x, y + 14L, teksten.van(blok.titel())).attribuut("font-size", 13),
        besluiten.gevuld(Patroon.VOL.vulling(voorvoegsel)),
        uitvoering.gevuld(Patroon.SCHUIN.vulling(voorvoegsel)),
        randen.omrand("none"),
        waarde(meting.besluitvorming(), x, y + 32),
        waarde(meting.implementatie(), x, y + 48),
        nummers);
  }

  private static void liggend(Breuk waarde, int x, int y, Vakken randen, Vakken vol) {
    randen.vak(x, y, BUIS, DIK);
    vol.vak(x, y, Beeld.lengte(waarde, BUIS), DIK);
  }

  private static void staand(Breuk waarde, int x, int voet, Vakken randen, Vakken vol) {
    int hoog = Beeld.lengte(waarde, HOOG);
    randen.vak(x, voet - HOOG, BREED, HOOG);
    vol.vak(x, voet - hoog, BREED, hoog);
  }

  private Opmaak waarde(Breuk waarde, int x, int y) {
    return Beeld.tekst(x + BUIS + 6L, y, weergave.getal(Meting.getoond(waarde)))
        .attribuut("font-size", "13");
  }
}
