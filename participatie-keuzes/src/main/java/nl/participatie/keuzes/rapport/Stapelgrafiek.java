package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.model.getal.Breuk;

/**
 * Courses stacked on each other over the years, as areas or as bars, with a legend that shows
 * colour and pattern. The first course lies at the bottom.
 */
final class Stapelgrafiek {

  private static final int BREEDTE = 400;
  private static final int LINKS = 62;
  private static final int RECHTS = 390;
  private static final int BOVEN = 28;
  private static final int BODEM = 248;
  private static final int LEGENDA = 284;
  private static final int LEGENDAREGEL = 22;

  private final List<Reeks> reeksen;
  private final List<Integer> jaren;
  private final Weergave weergave;
  private final String voorvoegsel;
  private final Breuk top;
  private final Breuk stap;

  Stapelgrafiek(List<Reeks> reeksen, List<Integer> jaren, Weergave weergave, String voorvoegsel) {
    this.reeksen = reeksen;
    this.jaren = jaren;
    this.weergave = weergave;
    this.voorvoegsel = Voorvoegsel.eis(voorvoegsel);
    Breuk hoogste = Reeks.hoogste(reeksen, jaren);
    this.stap = stap(hoogste);
    this.top = stap.maal(Breuk.of(omhoog(hoogste.gedeeldDoor(stap)), BigInteger.ONE));
  }

  /** Areas: for quantities that flow from year to year. */
  Opmaak vlakken(String titel, String uitleg, String eenheid) {
    List<Opmaak> vlakken = new ArrayList<>();
    for (int nummer = 0; nummer < reeksen.size(); nummer++) {
      vlakken.add(vlak(nummer));
    }
    return kader(titel, uitleg, eenheid, vlakken);
  }

  /** Bars: for amounts of separate years. */
  Opmaak staven(String titel, String uitleg, String eenheid) {
    List<Opmaak> staven = new ArrayList<>();
    for (int nummer = 0; nummer < reeksen.size(); nummer++) {
      for (int jaar : jaren) {
        staven.add(staaf(nummer, jaar));
      }
    }
    return kader(titel, uitleg, eenheid, staven);
  }

  private Opmaak kader(String titel, String uitleg, String eenheid, List<Opmaak> vormen) {
    int hoogte = LEGENDA + LEGENDAREGEL * reeksen.size();
    return element("svg")
        .attribuut("viewBox", "0 0 " + BREEDTE + " " + hoogte)
        .attribuut("role", "img")
        .attribuut("aria-labelledby", voorvoegsel + "-titel " + voorvoegsel + "-uitleg")
        .attribuut("font-family", "system-ui, sans-serif")
        .attribuut("font-size", "13")
        .attribuut("fill", "#1b2733")
        .met(
            element("title", titel).attribuut("id", voorvoegsel + "-titel"),
            element("desc", uitleg).attribuut("id", voorvoegsel + "-uitleg"),
            Patroon.definities(voorvoegsel, reeksen.size()),
            element("text", eenheid).attribuut("x", 4).attribuut("y", 16),
            element("g", hoogtelijnen()),
            element("g", vormen),
            element("g", jaartallen()),
            element("g", legenda()));
  }

  private Opmaak vlak(int nummer) {
    StringBuilder pad = new StringBuilder();
    for (int i = 0; i < jaren.size(); i++) {
      pad.append(i == 0 ? "M" : "L")
          .append(x(i))
          .append(',')
          .append(y(onder(nummer + 1, jaren.get(i))));
    }
    for (int i = jaren.size() - 1; i >= 0; i--) {
      pad.append('L').append(x(i)).append(',').append(y(onder(nummer, jaren.get(i))));
    }
    return element("path")
        .attribuut("d", pad.append('Z').toString())
        .attribuut("fill", Patroon.nummer(nummer).vulling(voorvoegsel))
        .attribuut("stroke", "#ffffff");
  }

  private Opmaak staaf(int nummer, int jaar) {
    int breed = Math.max(2, (RECHTS - LINKS) / jaren.size() - 2);
    int van = y(onder(nummer + 1, jaar));
    int tot = y(onder(nummer, jaar));
    int midden = LINKS + (RECHTS - LINKS) * (2 * jaren.indexOf(jaar) + 1) / (2 * jaren.size());
    return element("rect")
        .attribuut("x", midden - breed / 2)
        .attribuut("y", van)
        .attribuut("width", breed)
        .attribuut("height", tot - van)
        .attribuut("fill", Patroon.nummer(nummer).vulling(voorvoegsel));
  }

  /** The sum of the courses below a place in the pile. */
  private Breuk onder(int nummer, int jaar) {
    Breuk som = Breuk.NUL;
    for (Reeks reeks : reeksen.subList(0, nummer)) {
      som = som.plus(reeks.in(jaar));
    }
    return som;
  }

  private List<Opmaak> hoogtelijnen() {
    List<Opmaak> lijnen = new ArrayList<>();
    for (Breuk hoogte = Breuk.NUL; hoogte.compareTo(top) <= 0; hoogte = hoogte.plus(stap)) {
      lijnen.add(
          element("path")
              .attribuut("d", "M" + LINKS + "," + y(hoogte) + "H" + RECHTS)
              .attribuut("stroke", "#c3cbd2"));
      lijnen.add(
          element("text", weergave.getal(kort(hoogte)))
              .attribuut("x", LINKS - 6)
              .attribuut("y", y(hoogte) + 4L)
              .attribuut("text-anchor", "end"));
    }
    return lijnen;
  }

  private static BigDecimal kort(Breuk hoogte) {
    return hoogte.decimaal();
  }

  private List<Opmaak> jaartallen() {
    List<Opmaak> teksten = new ArrayList<>();
    for (int i = 0; i < jaren.size(); i += 10) {
      teksten.add(
          element("text", Integer.toString(jaren.get(i)))
              .attribuut("x", x(i))
              .attribuut("y", BODEM + 18)
              .attribuut("text-anchor", i + 10 >= jaren.size() ? "end" : "middle"));
    }
    return teksten;
  }

  private List<Opmaak> legenda() {
    List<Opmaak> regels = new ArrayList<>();
    for (int plaats = 0; plaats < reeksen.size(); plaats++) {
      // top of the pile first, as the eye meets it
      int nummer = reeksen.size() - 1 - plaats;
      int y = LEGENDA + LEGENDAREGEL * plaats;
      regels.add(
          element("rect")
              .attribuut("x", 8)
              .attribuut("y", y)
              .attribuut("width", 24)
              .attribuut("height", 14)
              .attribuut("fill", Patroon.nummer(nummer).vulling(voorvoegsel)));
      regels.add(
          element("text", reeksen.get(nummer).naam()).attribuut("x", 40).attribuut("y", y + 12));
    }
    return regels;
  }

  private int x(int plaats) {
    return jaren.size() == 1 ? LINKS : LINKS + (RECHTS - LINKS) * plaats / (jaren.size() - 1);
  }

  private int y(Breuk waarde) {
    Breuk hoogte = waarde.gedeeldDoor(top).maal(Breuk.of(BODEM - BOVEN));
    return BODEM - hoogte.rond().intValueExact();
  }

  /** A round step (1, 2 or 5 times a power of ten) that gives at most six lines. */
  private static Breuk stap(Breuk hoogste) {
    Breuk stap = Breuk.of(1, 1_000_000);
    int[] factoren = {2, 5, 10};
    int beurt = 0;
    Breuk tien = stap;
    while (stap.maal(Breuk.of(6)).compareTo(hoogste) < 0) {
      stap = tien.maal(Breuk.of(factoren[beurt]));
      if (beurt == 2) {
        tien = stap;
      }
      beurt = (beurt + 1) % 3;
    }
    return stap;
  }

  private static BigInteger omhoog(Breuk breuk) {
    return breuk
        .teller()
        .add(breuk.noemer())
        .subtract(BigInteger.ONE)
        .divide(breuk.noemer())
        .max(BigInteger.ONE);
  }
}
