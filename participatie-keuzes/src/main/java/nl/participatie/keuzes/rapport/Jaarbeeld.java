package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.participatie.model.getal.Breuk;

/**
 * The frame that pictures over the years share: what it shows in words first, a scale with its
 * lines, the years below and values written out. The legend is text of the page below it, so that
 * it is as large as other text on any screen. The style sheet sets the words in the picture larger
 * where the screen is narrow; the frame leaves room for that.
 */
final class Jaarbeeld {

  static final int LINKS = 104;
  static final int RECHTS = 700;
  static final String INKT = "#1b2733";
  private static final int BREEDTE = 720;
  static final int BOVEN = 40;
  static final int BODEM = 360;
  private static final int ONDER_JAREN = 418;
  private static final int REGEL = 32;
  private static final int JAARTAL_ELKE = 10;

  private static final int STAAL_BREED = 36;
  private static final int STAAL_HOOG = 20;

  /** A line of the legend: a sample within 36 by 20, and its name. */
  record Uitleg(Opmaak staal, String naam) {}

  private final String voorvoegsel;
  private final List<Integer> jaren;
  private final Schaal schaal;
  private final List<Opmaak> lijnen = new ArrayList<>();
  private final List<Opmaak> vormen = new ArrayList<>();
  private final List<Opmaak> onder = new ArrayList<>();
  private final List<Opmaak> legenda = new ArrayList<>();
  private Opmaak definities = element("defs");
  private int hoogte = ONDER_JAREN;

  Jaarbeeld(String voorvoegsel, List<Integer> jaren, Schaal schaal) {
    this.voorvoegsel = Voorvoegsel.eis(voorvoegsel);
    this.jaren = List.copyOf(jaren);
    this.schaal = schaal;
    jaartallen();
  }

  String voorvoegsel() {
    return voorvoegsel;
  }

  List<Integer> jaren() {
    return jaren;
  }

  /** Where a year stands when the first lies at the left side and the last at the right. */
  int x(int plaats) {
    return jaren.size() == 1 ? LINKS : LINKS + (RECHTS - LINKS) * plaats / (jaren.size() - 1);
  }

  /** Where the middle of a year stands when every year is as wide. */
  int midden(int plaats) {
    return LINKS + (RECHTS - LINKS) * (2 * plaats + 1) / (2 * jaren.size());
  }

  /** How wide a year is, with some white beside it. */
  int breed() {
    return Math.max(2, (RECHTS - LINKS) / jaren.size() - 2);
  }

  int y(Breuk waarde) {
    Breuk hoogte = schaal.deel(waarde).maal(Breuk.of(BODEM - BOVEN));
    return BODEM - hoogte.rond().intValueExact();
  }

  /** The lines of the scale with their numbers; that of zero is darker. */
  Jaarbeeld hoogtelijnen(Function<Breuk, String> getal) {
    for (Breuk lijn : schaal.lijnen()) {
      lijnen.add(
          element("path")
              .attribuut("d", "M" + LINKS + "," + y(lijn) + "H" + RECHTS)
              .attribuut("stroke", lijn.signum() == 0 ? INKT : "#c3cbd2"));
      lijnen.add(
          element("text", getal.apply(lijn))
              .attribuut("x", LINKS - 8)
              .attribuut("y", y(lijn) + 5L)
              .attribuut("text-anchor", "end"));
    }
    return this;
  }

  /** Shapes between the lines and the words. */
  Jaarbeeld vormen(List<Opmaak> meer) {
    vormen.addAll(meer);
    return this;
  }

  /** The fills that the shapes refer to. */
  Jaarbeeld definities(Opmaak vullingen) {
    definities = vullingen;
    return this;
  }

  /** A value written below each year that has its number there, under a heading. */
  Jaarbeeld waarden(String kop, IntFunction<String> waarde) {
    onder.add(element("text", kop).attribuut("x", 4).attribuut("y", hoogte));
    for (int plaats = 0; plaats < jaren.size(); plaats += JAARTAL_ELKE) {
      onder.add(
          bijJaar(waarde.apply(jaren.get(plaats)), plaats, hoogte + REGEL)
              .attribuut("font-weight", "600"));
    }
    hoogte += 2 * REGEL + 8;
    return this;
  }

  /** Lines of the legend, below each other. */
  Jaarbeeld legenda(List<Uitleg> regels) {
    for (Uitleg regel : regels) {
      Opmaak staal =
          element("svg", regel.staal())
              .attribuut("viewBox", "0 0 " + STAAL_BREED + " " + STAAL_HOOG)
              .attribuut("aria-hidden", "true");
      legenda.add(element("li", staal, element("span", regel.naam())));
    }
    return this;
  }

  /** The picture, and below it the legend. */
  List<Opmaak> beeld(String titel, String uitleg, String eenheid) {
    Opmaak svg =
        svg(voorvoegsel, BREEDTE, hoogte - REGEL + 12, titel, uitleg)
            .met(
                definities,
                element("text", eenheid).attribuut("x", 4).attribuut("y", 20),
                element("g", lijnen),
                element("g", vormen),
                element("g", onder));
    return List.of(svg, element("ul", legenda).klasse("legenda"));
  }

  /** A picture that says what it shows; its shapes come after. */
  static Opmaak svg(String voorvoegsel, int breedte, int hoogte, String titel, String uitleg) {
    return element("svg")
        .attribuut("viewBox", "0 0 " + breedte + " " + hoogte)
        .attribuut("role", "img")
        .attribuut("aria-labelledby", voorvoegsel + "-titel " + voorvoegsel + "-uitleg")
        .attribuut("font-family", "system-ui, sans-serif")
        .attribuut("font-size", "16")
        .klasse("beeld")
        .attribuut("fill", INKT)
        .met(
            element("title", titel).attribuut("id", voorvoegsel + "-titel"),
            element("desc", uitleg).attribuut("id", voorvoegsel + "-uitleg"));
  }

  /** A sample of a fill for the legend. */
  static Opmaak vlak(String vulling) {
    return element("rect")
        .attribuut("x", 1)
        .attribuut("y", 1)
        .attribuut("width", STAAL_BREED - 2)
        .attribuut("height", STAAL_HOOG - 2)
        .attribuut("fill", vulling)
        .attribuut("stroke", "#4d5b66");
  }

  private void jaartallen() {
    for (int plaats = 0; plaats < jaren.size(); plaats += JAARTAL_ELKE) {
      onder.add(bijJaar(Integer.toString(jaren.get(plaats)), plaats, BODEM + 24));
    }
  }

  private Opmaak bijJaar(String tekst, int plaats, int y) {
    return element("text", tekst)
        .attribuut("x", x(plaats))
        .attribuut("y", y)
        .attribuut("text-anchor", plaats + JAARTAL_ELKE >= jaren.size() ? "end" : "middle");
  }
}
