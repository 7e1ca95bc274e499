package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import nl.participatie.model.getal.Breuk;

/**
 * The root of a picture, with its title and description first, and the words in it. What has no
 * fill of its own has that of the root, ink. Ink reaches more than 4.5:1 on white, the edges of
 * shapes more than 3:1.
 */
final class Beeld {

  static final String INKT = "#1b2733";
  static final String RAND = "#5b6874";

  private final Opmaak wortel;
  private final String voorvoegsel;

  Beeld(String voorvoegsel, int breedte, int hoogte) {
    this.voorvoegsel = voorvoegsel;
    this.wortel =
        element("svg")
            .attribuut("viewBox", "0 0 " + breedte + " " + hoogte)
            .attribuut("role", "img")
            .attribuut("aria-labelledby", voorvoegsel + "-titel " + voorvoegsel + "-uitleg")
            .attribuut("font-family", "system-ui, sans-serif")
            .attribuut("font-size", "14")
            .attribuut("fill", INKT);
  }

  /** The root with what it shows in words, ready for its shapes. */
  Opmaak uitleg(String titel, String uitleg) {
    return wortel.met(
        element("title", titel).attribuut("id", voorvoegsel + "-titel"),
        element("desc", uitleg).attribuut("id", voorvoegsel + "-uitleg"));
  }

  /** A picture as a document of its own. */
  static String document(Opmaak svg) {
    return svg.attribuut("xmlns", "http://www.w3.org/2000/svg").schrijf();
  }

  static Opmaak tekst(long x, long y, String tekst) {
    return element("text", tekst).attribuut("x", x).attribuut("y", y);
  }

  static Opmaak midden(long x, long y, String tekst) {
    return tekst(x, y, tekst).attribuut("text-anchor", "middle");
  }

  static Opmaak vet(long x, long y, String tekst) {
    return tekst(x, y, tekst).attribuut("font-weight", "600");
  }

  /** A text of so many characters at most; what is cut off has to stand elsewhere in full. */
  static String kort(String tekst, int lengte) {
    return tekst.codePointCount(0, tekst.length()) <= lengte
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, lengte - 1)) + "\u2026";
  }

  /** How much of a length a value of 0 to 100 fills, rounded half up. */
  static int lengte(Breuk waarde, int heel) {
    return waarde.maal(Breuk.of(heel, 100)).rond().intValueExact();
  }
}
