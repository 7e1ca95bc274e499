package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.taal.Taal;

/**
 * The thermometer as a picture: a large one for the whole, with the counts beside it, and a small
 * one for each of the six blocks with its choices in it. Decision-making is solid, implementation
 * hatched, and every value is written out. Pure: one value, one text.
 */
public final class ThermometerSvg {

  static final int BREEDTE = 448;
  private static final int HOOGTE = 686;
  private static final int KOLOM = 222;
  private static final int RIJ = 142;
  private static final int BLOKKEN = 246;
  private static final int LINKS = 8;
  private static final int CIJFERS = 216;

  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final String voorvoegsel;
  private final Thermometer thermometer;

  private ThermometerSvg(Thermometer thermometer, Rapportteksten teksten, String voorvoegsel) {
    this.thermometer = thermometer;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
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
    Rapportteksten teksten = new Rapportteksten(taal);
    return Beeld.document(opmaak(thermometer, teksten, Voorvoegsel.eis(voorvoegsel)));
  }

  /** The picture as a part of a page. */
  static Opmaak opmaak(Thermometer thermometer, Rapportteksten teksten, String voorvoegsel) {
    return new ThermometerSvg(thermometer, teksten, voorvoegsel).teken();
  }

  private Opmaak teken() {
    String samenvatting = Samenvatting.van(thermometer, teksten.taal());
    StringBuilder uitleg = new StringBuilder(samenvatting);
    List<Opmaak> blokken = new ArrayList<>();
    for (Blok blok : Blok.values()) {
      int plaats = blokken.size();
      String zin = Bloksvg.zin(blok, thermometer.van(blok), teksten);
      uitleg.append(' ').append(zin);
      int x = LINKS + plaats % 2 * KOLOM;
      int y = BLOKKEN + plaats / 2 * RIJ;
      blokken.add(new Bloksvg(thermometer, teksten, voorvoegsel).teken(blok, zin, x, y));
    }
    return new Beeld(voorvoegsel, BREEDTE, HOOGTE)
        .uitleg(teksten.tekst("thermometer.titel"), uitleg.toString())
        .met(Patroon.definities(voorvoegsel, 2), geheel(samenvatting), blokken, leeswijzer());
  }

  private Opmaak geheel(String samenvatting) {
    Meting totaal = thermometer.totaal();
    return element(
        "g",
        element("title", samenvatting),
        Beeld.vet(LINKS, 18, teksten.tekst("thermometer.totaal")),
        buis(22, totaal.besluitvorming(), Patroon.VOL),
        buis(116, totaal.implementatie(), Patroon.SCHUIN),
        schaal(),
        Beeld.midden(40, 232, teksten.tekst("thermometer.besluitvorming.kort")),
        Beeld.midden(134, 232, teksten.tekst("thermometer.implementatie.kort")),
        cijfer(58, totaal.besluitvorming(), "besluitvorming"),
        cijfer(114, totaal.implementatie(), "implementatie"),
        aantallen());
  }

  /** A tube with a bulb: 36 wide, from 0 at height 168 to 100 at height 38. */
  private List<Opmaak> buis(int x, Breuk waarde, Patroon patroon) {
    int top = 168 - Beeld.lengte(waarde, 130);
    int midden = x + 18;
    String bol = "M" + (x + 8) + ",176 A22,22 0 1 0 " + (x + 28) + ",176";
    return List.of(
        element("path")
            .attribuut("d", bol + "V" + top + "H" + (x + 8) + "Z")
            .attribuut("fill", patroon.vulling(voorvoegsel)),
        element("path")
            .attribuut("d", bol + "V42 A10,10 0 0 0 " + (midden - 10) + ",42Z")
            .attribuut("fill", "none")
            .attribuut("stroke", Beeld.RAND)
            .attribuut("stroke-width", "1.5"));
  }

  /** The marks between both tubes, at every quarter. */
  private List<Opmaak> schaal() {
    List<Opmaak> delen = new ArrayList<>();
    StringBuilder merken = new StringBuilder();
    for (int deel = 0; deel <= 100; deel += 25) {
      int y = 168 - deel * 130 / 100;
      merken.append("M54,").append(y).append("h8M112,").append(y).append("h8");
      delen.add(Beeld.midden(87, y + 5, Integer.toString(deel)));
    }
    delen.add(element("path").attribuut("d", merken.toString()).attribuut("stroke", Beeld.RAND));
    return delen;
  }

  private List<Opmaak> cijfer(int y, Breuk waarde, String soort) {
    return List.of(
        Beeld.vet(CIJFERS, y, getal(waarde)).attribuut("font-size", "32"),
        Beeld.tekst(CIJFERS, y + 18L, teksten.tekst("thermometer." + soort + ".van")));
  }

  private List<Opmaak> aantallen() {
    return List.of(
        aantal(166, "vastgesteld", thermometer.aantal(Besluitvorming.VASTGESTELD)),
        aantal(188, "voorlopig", thermometer.aantal(Besluitvorming.VOORLOPIG)),
        aantal(210, "inUitvoering", thermometer.aantalInUitvoering()),
        aantal(232, "open", thermometer.aantal(Besluitvorming.NIET_GEAGENDEERD)));
  }

  private Opmaak aantal(int y, String sleutel, int aantal) {
    String woorden = teksten.tekst("thermometer.aantal." + sleutel, Integer.toString(aantal));
    return Beeld.tekst(CIJFERS, y, woorden);
  }

  private List<Opmaak> leeswijzer() {
    return List.of(
        Beeld.tekst(LINKS, HOOGTE - 6L, teksten.tekst("thermometer.beeld.leeswijzer"))
            .attribuut("font-size", "12"));
  }

  private String getal(Breuk waarde) {
    return weergave.getal(Meting.getoond(waarde));
  }
}
