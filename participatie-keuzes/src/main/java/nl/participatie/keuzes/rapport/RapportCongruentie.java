package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.congruentie.Arbeidsverplichting;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentieoordeel;
import nl.participatie.keuzes.congruentie.Dienstverlening;
import nl.participatie.keuzes.congruentie.Keuzecongruentie;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Niveauspanning;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Optie;

/** The part of the page on whether policy, management and execution go together. */
final class RapportCongruentie {

  private final Congruentiebeeld beeld;
  private final Rapportteksten teksten;

  private RapportCongruentie(Congruentiebeeld beeld, Rapportteksten teksten) {
    this.beeld = beeld;
    this.teksten = teksten;
  }

  /** The part; empty when the report has no picture of congruence. */
  static Optional<Opmaak> deel(Rapport rapport, Rapportteksten teksten) {
    return rapport.congruentie().map(beeld -> new RapportCongruentie(beeld, teksten).deel());
  }

  private Opmaak deel() {
    Opmaak figuur = element("figure", CongruentieSvg.opmaak(beeld, teksten, "congruentie-beeld"));
    Opmaak woorden = element("div", element("p", aandeel()), uitleg());
    return RapportHtml.sectie(Rapportdeel.CONGRUENTIE, teksten)
        .met(
            element("p", teksten.tekst("congruentie.leeswijzer")),
            RapportHtml.naast(figuur, woorden),
            spanningen(),
            tabel(),
            handhaving(),
            bevindingen());
  }

  private String aandeel() {
    int congruent = beeld.aantal(Congruentieoordeel.CONGRUENT);
    int bekend = congruent + beeld.aantal(Congruentieoordeel.INCONGRUENT);
    return beeld
        .aandeelCongruent()
        .ontbrekend()
        .map(reden -> teksten.van(reden.toelichting()))
        .orElseGet(
            () ->
                teksten.tekst(
                    "congruentie.aandeel", Integer.toString(congruent), Integer.toString(bekend)));
  }

  private Opmaak uitleg() {
    return element("p", teksten.tekst("congruentie.tekens"));
  }

  private List<Opmaak> spanningen() {
    if (beeld.spanningen().isEmpty()) {
      return List.of();
    }
    Bevindingopmaak opmaak = new Bevindingopmaak(teksten);
    List<Opmaak> delen = new ArrayList<>();
    delen.add(element("h3", teksten.tekst("congruentie.spanningen")));
    for (Niveauspanning spanning : beeld.spanningen()) {
      delen.add(opmaak.artikel(spanning.bevinding()));
    }
    return delen;
  }

  /** What each finding says in full; which ones there are can be seen in picture and table. */
  private List<Opmaak> bevindingen() {
    if (beeld.bevindingen().isEmpty()) {
      return List.of();
    }
    Bevindingopmaak opmaak = new Bevindingopmaak(teksten);
    String aantal = Integer.toString(beeld.bevindingen().size());
    return List.of(
        element(
            "details",
            element("summary", teksten.tekst("congruentie.bevindingen", aantal)),
            beeld.bevindingen().stream().map(opmaak::artikel).toList()));
  }

  private Opmaak tabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("congruentie.bijschrift")).kolom(teksten.tekst("kolom.keuze"));
    for (Niveau niveau : Niveau.values()) {
      tabel.kolom(teksten.van(niveau.titel()));
    }
    tabel
        .kolom(teksten.tekst("congruentie.kolom.oordeel"))
        .kolom(teksten.tekst("congruentie.kolom.dienstverlening"));
    for (Blok blok : Blok.values()) {
      tabel.tussenkop(teksten.van(blok.titel()));
      for (Keuzecongruentie keuze : beeld.keuzes().values()) {
        if (keuze.keuze().blok() == blok) {
          String naam = keuze.keuze().nummer() + ". " + teksten.van(keuze.keuze().titel());
          tabel.rij("", naam, cellen(keuze));
        }
      }
    }
    return tabel.opmaak("keuzetabel");
  }

  private List<Object> cellen(Keuzecongruentie keuze) {
    List<Object> cellen = new ArrayList<>();
    for (Niveau niveau : Niveau.values()) {
      cellen.add(keuze.optie(niveau).<Object>map(this::optie).orElseGet(this::onbekend));
    }
    cellen.add(teksten.van(keuze.oordeel().titel()));
    cellen.add(
        keuze
            .dienstverlening()
            .map(Dienstverlening::titel)
            .<Object>map(teksten::van)
            .orElseGet(this::onbekend));
    return cellen;
  }

  private String optie(Optie optie) {
    return CongruentieSvg.letter(optie) + ". " + teksten.van(optie.titel());
  }

  private Opmaak onbekend() {
    return element("span", teksten.tekst("congruentie.onbekend")).klasse("open");
  }

  private List<Opmaak> handhaving() {
    if (beeld.handhaving().isEmpty()) {
      return List.of();
    }
    Tabel tabel =
        new Tabel(teksten.tekst("handhaving.bijschrift"))
            .kolom(teksten.tekst("groepen.kolom.groep"))
            .kolom(teksten.tekst("handhaving.kolom.beleid"))
            .kolom(teksten.tekst("handhaving.kolom.praktijk"))
            .kolom(teksten.tekst("congruentie.kolom.oordeel"));
    beeld
        .handhaving()
        .forEach(
            (groep, handhaving) ->
                tabel.rij(
                    "",
                    teksten.van(groep.titel()),
                    List.of(
                        verplichting(handhaving.beleid()),
                        verplichting(handhaving.praktijk()),
                        teksten.van(handhaving.oordeel().titel()))));
    return List.of(element("h3", teksten.tekst("handhaving.kop")), tabel.opmaak("keuzetabel"));
  }

  private Object verplichting(Optional<Arbeidsverplichting> verplichting) {
    return verplichting
        .map(Arbeidsverplichting::titel)
        .<Object>map(teksten::van)
        .orElseGet(this::onbekend);
  }
}
