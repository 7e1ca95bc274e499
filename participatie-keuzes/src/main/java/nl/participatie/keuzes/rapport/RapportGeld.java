package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Saldopost;

/** The part of the page on money: per stream what comes in, what goes out and what is left. */
final class RapportGeld {

  /** From so many columns of amounts on a table is set in smaller print. */
  private static final int VEEL = 5;

  private final Raming raming;
  private final int jaar;
  private final Keuzeprofiel keuzes;
  private final Rapportteksten teksten;
  private final Cellen cellen;
  private final Geldstroom.Lezer lezer;

  RapportGeld(Rapport rapport, Rapportteksten teksten) {
    this.raming = rapport.raming();
    this.jaar = rapport.jaar();
    this.keuzes = rapport.toets().profiel();
    this.teksten = teksten;
    this.cellen = new Cellen(teksten);
    this.lezer = new Geldstroom.Lezer(raming, teksten);
  }

  Opmaak deel() {
    List<Geldstroom> stromen = new ArrayList<>();
    List<Opmaak> delen = new ArrayList<>();
    List<String> niets = new ArrayList<>();
    for (Saldopost post : Saldopost.values()) {
      Geldstroom stroom = lezer.van(post);
      stromen.add(stroom);
      if (stroom.isNiets()) {
        niets.add(stroom.naam());
      } else {
        delen.add(stroom(post, stroom));
      }
    }
    Opmaak deel =
        RapportHtml.sectie(Rapportdeel.GELD, teksten)
            .met(element("p", teksten.tekst("geld.leeswijzer")))
            .met(totaal(stromen), delen);
    if (!niets.isEmpty()) {
      deel.met(element("p", teksten.tekst("geld.niets", String.join(", ", niets))));
    }
    return deel.met(
        new RapportGroepen(raming, keuzes, jaar, teksten).deel(),
        element("p", teksten.tekst("geld.voetnoot")).klasse("herkomst"),
        structureel());
  }

  /** All streams together, each stream a line of it. */
  private Opmaak totaal(List<Geldstroom> stromen) {
    List<Geldstroom> getoond = stromen.stream().filter(stroom -> !stroom.isNiets()).toList();
    Collection<Integer> jaren = raming.jaren().keySet();
    String naam = teksten.tekst("geld.totaal");
    Geldstroom totaal =
        new Geldstroom(
            getoond.stream().map(Geldstroom::totaalIn).toList(),
            getoond.stream().map(Geldstroom::totaalUit).toList(),
            Geldlijn.som(naam, jaren, stromen.stream().map(Geldstroom::saldo).toList()));
    Opmaak kop = element("h3", naam).attribuut("id", "geld-totaal");
    if (totaal.isZonderBedrag()) {
      return element("div", kop, element("p", teksten.tekst("grafiek.geen"))).klasse("stroom");
    }
    Stroomgrafiek.Stapel in = Stroomgrafiek.Stapel.van(totaal.in(), 0);
    Stroomgrafiek.Stapel uit = Stroomgrafiek.Stapel.van(totaal.uit(), 0);
    List<Opmaak> beeld =
        beeld(new Stroomgrafiek(in, uit, totaal.saldo(), teksten, "geld-beeld"), totaal);
    return element(
            "div",
            kop,
            element("p", kern(totaal)),
            RapportHtml.metTabel(beeld, tabellen(totaal.naam(), this::totaaltabel, totaal)))
        .klasse("stroom");
  }

  private Opmaak stroom(Saldopost post, Geldstroom stroom) {
    String naam = "geld-" + post.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Opmaak kop = element("h3", stroom.naam()).attribuut("id", naam);
    Opmaak uitleg = element("p", teksten.van(post.uitleg()));
    if (stroom.isZonderBedrag()) {
      return element("div", kop, uitleg, onbepaald(stroom)).klasse("stroom");
    }
    Stroomgrafiek.Stapel in = Stroomgrafiek.Stapel.van(stroom.in(), 0);
    Stroomgrafiek.Stapel uit = Stroomgrafiek.Stapel.van(stroom.uit(), stroom.in().size());
    Stroomgrafiek grafiek = new Stroomgrafiek(in, uit, stroom.saldo(), teksten, voorvoegsel(post));
    return element(
            "div",
            kop,
            uitleg,
            RapportHtml.metTabel(
                beeld(grafiek, stroom), tabellen(stroom.naam(), this::stroomtabel, stroom)))
        .klasse("stroom");
  }

  private static String voorvoegsel(Saldopost post) {
    return "geld-" + List.of(Saldopost.values()).indexOf(post) + "-beeld";
  }

  private List<Opmaak> beeld(Stroomgrafiek grafiek, Geldstroom stroom) {
    int eerste = raming.jaren().firstKey();
    int laatste = raming.jaren().lastKey();
    return grafiek.teken(
        teksten.tekst("geld.titel", stroom.naam()),
        teksten.tekst("geld.uitleg", jaarzin(stroom, eerste), jaarzin(stroom, laatste)));
  }

  /** What matters in one sentence, of the year of the reference date. */
  private String kern(Geldstroom stroom) {
    return jaarzin(stroom, jaar);
  }

  private String jaarzin(Geldstroom stroom, int welk) {
    return teksten.tekst(
        "geld.jaar",
        Integer.toString(welk),
        cellen.zin(Geldstroom.som(stroom.in(), welk)),
        cellen.zin(Geldstroom.som(stroom.uit(), welk)),
        cellen.zin(stroom.saldo().in(welk)));
  }

  /** What keeps every amount of a stream open. */
  private List<Opmaak> onbepaald(Geldstroom stroom) {
    List<Opmaak> redenen =
        Stream.of(stroom.in(), stroom.uit(), List.of(stroom.saldo()))
            .flatMap(List::stream)
            .flatMap(lijn -> lijn.jaren().values().stream())
            .flatMap(som -> som.ontbreekt().stream())
            .map(Onbepaald::toelichting)
            .distinct()
            .map(reden -> element("li", teksten.van(reden)))
            .toList();
    return List.of(element("p", teksten.tekst("geld.onbepaald")), element("ul", redenen));
  }

  /** Makes a table of a stream for some years. */
  private interface Tabelmaker {
    Opmaak maak(Geldstroom stroom, String bijschrift, Collection<Integer> jaren);
  }

  private List<Opmaak> tabellen(String naam, Tabelmaker maker, Geldstroom stroom) {
    Collection<Integer> alle = raming.jaren().keySet();
    String bijschrift = teksten.tekst("geld.bijschrift", naam);
    List<Opmaak> tabellen =
        new ArrayList<>(
            Jaarkeuze.metVouw(
                Jaarkeuze.nabij(alle),
                alle,
                teksten,
                jaren -> maker.maak(stroom, bijschrift, jaren)));
    boolean isVolledig =
        Stream.of(stroom.in(), stroom.uit(), List.of(stroom.saldo()))
            .flatMap(List::stream)
            .allMatch(Geldlijn::isVolledig);
    if (!isVolledig) {
      tabellen.add(1, element("p", teksten.tekst("geld.ster")).klasse("herkomst"));
    }
    return tabellen;
  }

  private Opmaak totaaltabel(Geldstroom totaal, String bijschrift, Collection<Integer> jaren) {
    Tabel tabel =
        new Tabel(bijschrift)
            .kolom(teksten.tekst("kolom.jaar"))
            .getalkolom(teksten.tekst("geld.kolom.in"))
            .getalkolom(teksten.tekst("geld.kolom.uit"))
            .getalkolom(teksten.tekst("geld.kolom.saldo"));
    Geldlijn in = totaal.totaalIn();
    Geldlijn uit = totaal.totaalUit();
    for (int welk : jaren) {
      tabel.rij(
          "",
          Integer.toString(welk),
          List.of(
              cellen.van(in.in(welk)),
              cellen.van(uit.in(welk)),
              cellen.van(totaal.saldo().in(welk))));
    }
    return tabel.opmaak("geldtabel");
  }

  private Opmaak stroomtabel(Geldstroom stroom, String bijschrift, Collection<Integer> jaren) {
    Tabel tabel = new Tabel(bijschrift).kolom(teksten.tekst("kolom.jaar"));
    List<Geldlijn> kolommen = new ArrayList<>();
    for (Geldlijn lijn : stroom.in()) {
      tabel.getalkolom(teksten.tekst("geld.legenda.in", lijn.naam()));
      kolommen.add(lijn);
    }
    for (Geldlijn lijn : stroom.uit()) {
      tabel.getalkolom(teksten.tekst("geld.legenda.uit", lijn.naam()));
      kolommen.add(lijn);
    }
    tabel.getalkolom(teksten.tekst("geld.kolom.saldo"));
    kolommen.add(stroom.saldo());
    for (int welk : jaren) {
      List<List<Object>> rij =
          kolommen.stream().map(lijn -> lijn.in(welk)).map(cellen::van).toList();
      tabel.rij("", Integer.toString(welk), rij);
    }
    return tabel.opmaak(kolommen.size() < VEEL ? "geldtabel" : "geldtabel veel");
  }

  /** The long run has money received only. */
  private Opmaak structureel() {
    Tabel tabel =
        new Tabel(teksten.tekst("geld.structureel"))
            .kolom(teksten.tekst("kolom.stroom"))
            .getalkolom(teksten.tekst("geld.kolom.in"));
    List<Deelsom> alles = new ArrayList<>();
    Arrays.stream(Batenpost.values())
        .forEach(
            post -> {
              Deelsom bedrag = Deelsom.van(raming.structureel().van(post));
              alles.add(bedrag);
              if (!bedrag.equals(Deelsom.NUL)) {
                tabel.rij("", teksten.van(post.titel()), List.of(cellen.van(bedrag)));
              }
            });
    return tabel
        .rij("structureel", teksten.tekst("geld.totaal"), List.of(cellen.van(Deelsom.van(alles))))
        .opmaak("geldtabel smal");
  }
}
