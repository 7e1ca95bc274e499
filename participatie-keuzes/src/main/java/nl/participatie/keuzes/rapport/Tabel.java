package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;

/** A data table with a caption, column headings and a heading on each row. */
final class Tabel {

  private final String bijschrift;
  private final Opmaak koppen = element("tr");
  private final List<Boolean> isGetal = new ArrayList<>();
  private final List<String> namen = new ArrayList<>();
  private final List<Opmaak> rijen = new ArrayList<>();

  Tabel(String bijschrift) {
    this.bijschrift = bijschrift;
  }

  /** A column of text; the first column heads its row. */
  Tabel kolom(String naam) {
    koppen.met(element("th", naam).attribuut("scope", "col"));
    isGetal.add(false);
    namen.add(naam);
    return this;
  }

  /** A column of numbers. */
  Tabel getalkolom(String naam) {
    koppen.met(element("th", naam).attribuut("scope", "col").klasse("getal"));
    isGetal.add(true);
    namen.add(naam);
    return this;
  }

  /**
   * A row: its heading, then a cell for each other column; a cell is text, an element or a list.
   */
  Tabel rij(String klasse, String kop, List<?> cellen) {
    Opmaak rij = element("tr", element("th", kop).attribuut("scope", "row"));
    for (int i = 0; i < cellen.size(); i++) {
      Opmaak cel = element("td", cellen.get(i));
      rij.met(isGetal.get(i + 1) ? cel.klasse("getal") : cel.attribuut("data-kolom", naam(i)));
    }
    rijen.add(klasse.isEmpty() ? rij : rij.klasse(klasse));
    return this;
  }

  /** The name of the column of a cell, for screens so narrow that the columns stand below it. */
  private String naam(int cel) {
    return namen.get(cel + 1);
  }

  /** A row that heads the rows below it. */
  Tabel tussenkop(String tekst) {
    rijen.add(
        element(
                "tr",
                element("th", tekst)
                    .attribuut("scope", "colgroup")
                    .attribuut("colspan", namen.size()))
            .klasse("blok"));
    return this;
  }

  /** The table in a box that scrolls sideways by keyboard too, where the screen is narrow. */
  Opmaak opmaak(String klasse) {
    Opmaak tabel =
        element(
            "table",
            element("caption", element("span", bijschrift)),
            element("thead", koppen),
            element("tbody", rijen));
    return element("div", tabel)
        .klasse(klasse.isEmpty() ? "tabelvak" : "tabelvak " + klasse)
        .attribuut("role", "group")
        .attribuut("aria-label", bijschrift)
        .attribuut("tabindex", 0);
  }
}
