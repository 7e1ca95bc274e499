package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.taal.Taal;

/**
 * The thermometer as a picture: for the whole and for each of the six blocks a tube for
 * decision-making and one for implementation, with the value written beside it. Decision-making is
 * solid, implementation hatched. Pure: one value, one text.
 */
public final class ThermometerSvg {

  private static final int BREEDTE = 420;
  private static final int LINKS = 8;
  private static final int SCHAAL = 300;
  private static final int BUIS = 16;
  private static final int RIJ = 72;
  private static final int GROTE_RIJ = 96;
  private static final int ONDER = 24;

  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final String voorvoegsel;

  private ThermometerSvg(Taal taal, String voorvoegsel) {
    this.teksten = new Rapportteksten(taal);
    this.weergave = new Weergave(taal);
    this.voorvoegsel = voorvoegsel;
  }

  /**
   * Draws the thermometer.
   *
   * @param thermometer the readings
   * @param taal the language
   * @param voorvoegsel the prefix of every id, so that several pictures fit on one page: a letter,
   *     then letters, digits and hyphens
   * @return an SVG document
   * @throws IllegalArgumentException if the prefix has another form
   */
  public static String teken(Thermometer thermometer, Taal taal, String voorvoegsel) {
    return teken(thermometer, taal, Voorvoegsel.eis(voorvoegsel), true).schrijf();
  }

  static Opmaak teken(Thermometer thermometer, Taal taal, String voorvoegsel, boolean alsDocument) {
    Opmaak svg = new ThermometerSvg(taal, voorvoegsel).teken(thermometer);
    return alsDocument ? svg.attribuut("xmlns", "http://www.w3.org/2000/svg") : svg;
  }

  private Opmaak teken(Thermometer thermometer) {
    List<Opmaak> rijen = new ArrayList<>();
    rijen.add(rij(teksten.tekst("thermometer.totaal"), thermometer.totaal(), 0, BUIS + 8));
    int y = GROTE_RIJ;
    for (Blok blok : Blok.values()) {
      rijen.add(rij(teksten.van(blok.titel()), thermometer.van(blok), y, BUIS));
      y += RIJ;
    }
    int hoogte = y + ONDER;
    return element("svg")
        .attribuut("viewBox", "0 0 " + BREEDTE + " " + hoogte)
        .attribuut("role", "img")
        .attribuut("aria-labelledby", voorvoegsel + "-titel " + voorvoegsel + "-uitleg")
        .attribuut("font-family", "system-ui, sans-serif")
        .attribuut("font-size", "14")
        .met(
            element("title", teksten.tekst("thermometer.titel"))
                .attribuut("id", voorvoegsel + "-titel"),
            element("desc", uitleg(thermometer)).attribuut("id", voorvoegsel + "-uitleg"),
            Patroon.definities(voorvoegsel, 2),
            rijen,
            schaalverdeling(y));
  }

  private String uitleg(Thermometer thermometer) {
    StringBuilder uit = new StringBuilder(Samenvatting.van(thermometer, teksten.taal()));
    thermometer
        .perBlok()
        .forEach(
            (blok, meting) ->
                uit.append(' ')
                    .append(
                        teksten.tekst(
                            "thermometer.blok",
                            teksten.van(blok.titel()),
                            getal(meting.besluitvorming()),
                            getal(meting.implementatie()))));
    return uit.toString();
  }

  private Opmaak rij(String titel, Meting meting, int y, int buis) {
    return element(
        "g",
        element("text", titel)
            .attribuut("x", LINKS)
            .attribuut("y", y + 16L)
            .attribuut("font-weight", "600")
            .attribuut("fill", "#1b2733"),
        buis("besluitvorming", meting.besluitvorming(), y + 24, buis, Patroon.VOL),
        buis("implementatie", meting.implementatie(), y + 24 + buis + 4, buis, Patroon.SCHUIN));
  }

  private Opmaak buis(String soort, Breuk waarde, int y, int hoogte, Patroon patroon) {
    int vol = waarde.maal(Breuk.of(SCHAAL, 100)).rond().intValueExact();
    return element(
        "g",
        element("rect")
            .attribuut("x", LINKS)
            .attribuut("y", y)
            .attribuut("width", SCHAAL)
            .attribuut("height", hoogte)
            .attribuut("rx", hoogte / 2)
            .attribuut("fill", "#ffffff")
            .attribuut("stroke", "#5b6874"),
        element("rect")
            .attribuut("x", LINKS)
            .attribuut("y", y)
            .attribuut("width", vol)
            .attribuut("height", hoogte)
            .attribuut("rx", Math.min(hoogte, vol) / 2)
            .attribuut("fill", patroon.vulling(voorvoegsel)),
        element("text", getal(waarde) + " " + teksten.tekst("thermometer." + soort + ".kort"))
            .attribuut("x", LINKS + SCHAAL + 8L)
            .attribuut("y", y + hoogte / 2 + 5L)
            .attribuut("fill", "#1b2733")
            .attribuut("font-size", "13"));
  }

  private Opmaak schaalverdeling(int y) {
    List<Opmaak> merken = new ArrayList<>();
    for (int deel = 0; deel <= 100; deel += 25) {
      String anker = deel == 0 ? "start" : deel == 100 ? "end" : "middle";
      merken.add(
          element("text", Integer.toString(deel))
              .attribuut("x", LINKS + SCHAAL * deel / 100)
              .attribuut("y", y + 14L)
              .attribuut("text-anchor", anker)
              .attribuut("font-size", "12")
              .attribuut("fill", "#3a4652"));
    }
    return element("g", merken).attribuut("aria-hidden", "true");
  }

  private String getal(Breuk waarde) {
    return weergave.getal(Meting.getoond(waarde));
  }
}
