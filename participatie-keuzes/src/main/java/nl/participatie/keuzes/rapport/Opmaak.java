package nl.participatie.keuzes.rapport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A small safe builder of HTML and SVG: an element with attributes and content. All text and every
 * attribute value is escaped; there is no way to put in markup as a string. Names of elements and
 * attributes come from this package only.
 */
final class Opmaak {

  /** Room for the attributes of most elements. */
  private static final int ATTRIBUTEN = 64;

  /** Room for the markup of most pictures. */
  private static final int BEELD = 1 << 14;

  private static final boolean[] GEWOON = gewoon();

  private final String naam;
  private final StringBuilder attributen = new StringBuilder(ATTRIBUTEN);
  private final List<Object> inhoud = new ArrayList<>();

  private Opmaak(String naam) {
    this.naam = naam;
  }

  /** An element with text and elements in it; strings are text. */
  static Opmaak element(String naam, Object... inhoud) {
    return new Opmaak(naam).met(inhoud);
  }

  /**
   * The style sheet of this module. A style element holds raw text in HTML, so it is written as it
   * is; it never comes from outside and may not close its own element.
   */
  static Opmaak stijl(String regels) {
    if (regels.contains("</")) {
      throw new IllegalArgumentException("A style sheet cannot contain '</'");
    }
    return element("style", new Ruw(regels));
  }

  /** Raw text of this module itself. */
  private record Ruw(String tekst) {}

  /** This element with an attribute more. */
  Opmaak attribuut(String attribuut, String waarde) {
    attributen.append(' ').append(attribuut).append("=\"");
    escape(waarde, attributen);
    attributen.append('"');
    return this;
  }

  /** This element with a whole-number attribute more. */
  Opmaak attribuut(String attribuut, long waarde) {
    attributen.append(' ').append(attribuut).append("=\"").append(waarde).append('"');
    return this;
  }

  /** This element with a class. */
  Opmaak klasse(String klasse) {
    return attribuut("class", klasse);
  }

  /** This element with more content: elements, lists of elements, or text. */
  Opmaak met(Object... meer) {
    for (Object deel : meer) {
      if (deel instanceof Iterable<?> delen) {
        delen.forEach(inhoud::add);
      } else {
        inhoud.add(deel);
      }
    }
    return this;
  }

  /** The markup. */
  String schrijf() {
    StringBuilder uit = new StringBuilder(BEELD);
    schrijf(uit);
    return uit.toString();
  }

  private void schrijf(StringBuilder uit) {
    uit.append('<').append(naam).append(attributen).append('>');
    if (isZonderInhoud()) {
      return;
    }
    for (Object deel : inhoud) {
      if (deel instanceof Opmaak element) {
        element.schrijf(uit);
      } else if (deel instanceof Ruw ruw) {
        uit.append(ruw.tekst());
      } else {
        escape(deel.toString(), uit);
      }
    }
    uit.append("</").append(naam).append('>');
    if (isBlok()) {
      uit.append('\n');
    }
  }

  private boolean isZonderInhoud() {
    return switch (naam) {
      case "meta", "link", "br", "col", "hr", "img" -> true;
      default -> false;
    };
  }

  /** Ends a line after larger elements, so that the page can be read and compared as text. */
  private boolean isBlok() {
    return switch (naam) {
      case "section",
          "article",
          "tr",
          "figure",
          "p",
          "h1",
          "h2",
          "h3",
          "li",
          "svg",
          "g",
          "style",
          "head",
          "title",
          "table",
          "caption",
          "div",
          "dd" ->
          true;
      default -> false;
    };
  }

  /**
   * Text that is safe in content and in quoted attributes; what XML does not allow is replaced.
   * Most text needs nothing, so that runs of it are copied as they are.
   */
  private static void escape(String tekst, StringBuilder uit) {
    int begin = 0;
    for (int plaats = 0; plaats < tekst.length(); plaats++) {
      char teken = tekst.charAt(plaats);
      if (isGewoon(teken)) {
        continue;
      }
      uit.append(tekst, begin, plaats);
      begin = plaats + 1;
      if (Character.isHighSurrogate(teken) && isPaar(tekst, plaats)) {
        uit.append(teken).append(tekst.charAt(++plaats));
        begin = plaats + 1;
      } else {
        vervang(teken, uit);
      }
    }
    uit.append(tekst.substring(begin));
  }

  /** Printable, within the basic plane, and without meaning in markup. */
  private static boolean isGewoon(char teken) {
    return teken < GEWOON.length
        ? GEWOON[teken]
        : teken >= 0xA0 && teken < 0xFFFE && !Character.isSurrogate(teken);
  }

  /** The same for the first characters, which are nearly all there are: looked up. */
  private static boolean[] gewoon() {
    boolean[] gewoon = new boolean[0x7F];
    Arrays.fill(gewoon, ' ', gewoon.length, true);
    for (char teken : "&<>\"'".toCharArray()) {
      gewoon[teken] = false;
    }
    gewoon['\n'] = true;
    gewoon['\t'] = true;
    return gewoon;
  }

  private static boolean isPaar(String tekst, int plaats) {
    return plaats + 1 < tekst.length() && Character.isLowSurrogate(tekst.charAt(plaats + 1));
  }

  private static void vervang(char teken, StringBuilder uit) {
    switch (teken) {
      case '&' -> uit.append("&amp;");
      case '<' -> uit.append("&lt;");
      case '>' -> uit.append("&gt;");
      case '"' -> uit.append("&quot;");
      case '\'' -> uit.append("&#39;");
      default -> uit.append('\uFFFD');
    }
  }
}
