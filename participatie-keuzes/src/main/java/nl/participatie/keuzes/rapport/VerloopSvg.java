package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.keuzes.thermometer.Verloop;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;

/**
 * The thermometer over time as a picture: decision-making drawn through with squares,
 * implementation dashed with circles, so that they stay apart without colour. Pure: one value, one
 * text.
 */
public final class VerloopSvg {

  private static final int BREEDTE = 720;
  private static final int HOOGTE = 420;
  private static final int LINKS = 60;
  private static final int RECHTS = 690;
  private static final int BOVEN = 64;
  private static final int BODEM = 364;
  private static final String BESLUIT = "#1f4e79";
  private static final String UITVOERING = "#b4540a";

  /** From so many readings on a mark at each would hide the line. */
  private static final int MEESTE_MERKEN = 24;

  private final List<Thermometer> metingen;
  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final String voorvoegsel;

  private VerloopSvg(Verloop verloop, Rapportteksten teksten, String voorvoegsel) {
    if (verloop.metingen().isEmpty()) {
      throw new IllegalArgumentException("A development has at least one reading to be drawn");
    }
    this.metingen = verloop.metingen();
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
    this.voorvoegsel = voorvoegsel;
  }

  /**
   * Draws the development.
   *
   * @param verloop the readings, at least one
   * @param taal the language
   * @param voorvoegsel the prefix of every id, so that several pictures fit on one page: a letter,
   *     then letters, digits and hyphens
   * @return an SVG document
   * @throws IllegalArgumentException if there is no reading, or the prefix has another form
   */
  public static String teken(Verloop verloop, Taal taal, String voorvoegsel) {
    Rapportteksten teksten = new Rapportteksten(taal);
    return Beeld.document(opmaak(verloop, teksten, Voorvoegsel.eis(voorvoegsel)));
  }

  /** The picture as a part of a page. */
  static Opmaak opmaak(Verloop verloop, Rapportteksten teksten, String voorvoegsel) {
    return new VerloopSvg(verloop, teksten, voorvoegsel).teken();
  }

  private Opmaak teken() {
    return new Beeld(voorvoegsel, BREEDTE, HOOGTE)
        .uitleg(teksten.tekst("verloop.titel"), uitleg())
        .klasse("beeld")
        .met(
            hoogtelijnen(),
            datums(),
            lijn("implementatie", UITVOERING, false, Meting::implementatie),
            lijn("besluitvorming", BESLUIT, true, Meting::besluitvorming));
  }

  private String uitleg() {
    Thermometer eerste = metingen.get(0);
    Thermometer laatste = metingen.get(metingen.size() - 1);
    return teksten.tekst("verloop.uitleg", zin(eerste), zin(laatste));
  }

  private String zin(Thermometer thermometer) {
    Meting totaal = thermometer.totaal();
    return teksten.tekst(
        "verloop.zin",
        weergave.datum(thermometer.peildatum()),
        weergave.getal(Meting.getoond(totaal.besluitvorming())),
        weergave.getal(Meting.getoond(totaal.implementatie())));
  }

  private List<Opmaak> hoogtelijnen() {
    List<Opmaak> lijnen = new ArrayList<>();
    for (int deel = 0; deel <= 100; deel += 25) {
      int y = y(Breuk.of(deel));
      lijnen.add(
          element("path")
              .attribuut("d", "M" + LINKS + "," + y + "H" + RECHTS)
              .attribuut("stroke", deel == 0 ? Beeld.INKT : "#c3cbd2"));
      lijnen.add(
          Beeld.tekst(LINKS - 8L, y + 5L, Integer.toString(deel)).attribuut("text-anchor", "end"));
    }
    return lijnen;
  }

  /** The first and the last date, and when they lie far apart the one in the middle. */
  private List<Opmaak> datums() {
    List<Opmaak> datums = new ArrayList<>();
    datums.add(datum(0, "start"));
    if (metingen.size() > 1) {
      datums.add(datum(metingen.size() - 1, "end"));
    }
    return datums;
  }

  private Opmaak datum(int plaats, String anker) {
    LocalDate dag = metingen.get(plaats).peildatum();
    return Beeld.tekst(x(dag), BODEM + 34L, weergave.datum(dag)).attribuut("text-anchor", anker);
  }

  /** One track, with its name above the picture beside a sample of the line. */
  private Opmaak lijn(String soort, String kleur, boolean isEerste, Function<Meting, Breuk> spoor) {
    StringBuilder pad = new StringBuilder();
    List<Opmaak> merken = new ArrayList<>();
    int elke = 1 + metingen.size() / MEESTE_MERKEN;
    for (int plaats = 0; plaats < metingen.size(); plaats++) {
      Thermometer meting = metingen.get(plaats);
      int x = x(meting.peildatum());
      int y = y(spoor.apply(meting.totaal()));
      pad.append(plaats == 0 ? 'M' : 'L').append(x).append(',').append(y);
      if (plaats % elke == 0 || plaats == metingen.size() - 1) {
        merken.add(Lijnvorm.merk(x, y, kleur, kleur, isEerste));
      }
    }
    int links = isEerste ? LINKS : BREEDTE / 2;
    String naam = teksten.tekst("kaart." + soort);
    return element(
        "g",
        element("title", naam),
        Lijnvorm.streep(pad.toString(), kleur, isEerste),
        merken,
        Lijnvorm.streep("M" + links + ",24h48", kleur, isEerste),
        Lijnvorm.merk(links + 24, 24, kleur, kleur, isEerste),
        Beeld.tekst(links + 58L, 30, naam));
  }

  private int x(LocalDate dag) {
    LocalDate eerste = metingen.get(0).peildatum();
    long alles = ChronoUnit.DAYS.between(eerste, metingen.get(metingen.size() - 1).peildatum());
    if (alles == 0) {
      return LINKS;
    }
    return Math.toIntExact(LINKS + (RECHTS - LINKS) * ChronoUnit.DAYS.between(eerste, dag) / alles);
  }

  private static int y(Breuk waarde) {
    return BODEM - Beeld.lengte(waarde, BODEM - BOVEN);
  }
}
