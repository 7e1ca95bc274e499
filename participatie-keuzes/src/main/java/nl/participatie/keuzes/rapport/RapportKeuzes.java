package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/** The parts of the page on choices: the table of the 19 and what the rules find. */
final class RapportKeuzes {

  /** From what asks for a decision to good news. */
  static final List<Toetsuitkomst> VOLGORDE =
      List.of(
          Toetsuitkomst.SCHENDING,
          Toetsuitkomst.SPANNING,
          Toetsuitkomst.GRENS,
          Toetsuitkomst.ONBEPAALD,
          Toetsuitkomst.VERSTERKING);

  private final Rapport rapport;
  private final Rapportteksten teksten;

  RapportKeuzes(Rapport rapport, Rapportteksten teksten) {
    this.rapport = rapport;
    this.teksten = teksten;
  }

  Opmaak tabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("keuzes.bijschrift"))
            .kolom(teksten.tekst("kolom.keuze"))
            .kolom(teksten.tekst("kolom.optie"))
            .kolom(teksten.tekst("kolom.besluit"))
            .kolom(teksten.tekst("kolom.uitvoering"))
            .kolom(teksten.tekst("kolom.vindplaats"));
    for (Blok blok : Blok.values()) {
      tabel.tussenkop(teksten.van(blok.titel()));
      for (Keuze keuze : Keuze.values()) {
        if (keuze.blok() == blok) {
          tabel.rij("", keuze.nummer() + ". " + teksten.van(keuze.titel()), cellen(keuze));
        }
      }
    }
    return RapportHtml.sectie(Rapportdeel.KEUZES, teksten).met(tabel.opmaak("keuzetabel"));
  }

  private List<Object> cellen(Keuze keuze) {
    Keuzestand stand =
        Optional.ofNullable(rapport.thermometer().standen().get(keuze)).orElse(Keuzestand.BEGIN);
    Object gekozen =
        rapport
            .toets()
            .profiel()
            .optie(keuze)
            .<Object>map(optie -> element("strong", teksten.van(optie.titel())))
            .orElseGet(() -> element("span", teksten.tekst("keuzes.open")).klasse("open"));
    return List.of(
        gekozen,
        teksten.van(stand.besluitvorming().titel()),
        teksten.van(stand.implementatie().titel()),
        teksten.vindplaats(keuze.vindplaats()));
  }

  Opmaak bevindingen() {
    Opmaak deel = RapportHtml.sectie(Rapportdeel.BEVINDINGEN, teksten);
    if (rapport.toets().bevindingen().isEmpty()) {
      return deel.met(element("p", teksten.tekst("bevindingen.geen")));
    }
    List<Opmaak> artikelen = new ArrayList<>();
    for (Toetsuitkomst uitkomst : VOLGORDE) {
      for (Regelbevinding bevinding : rapport.toets().met(uitkomst)) {
        artikelen.add(artikel(bevinding));
      }
    }
    return deel.met(element("p", teksten.tekst("bevindingen.intro")), artikelen);
  }

  private Opmaak artikel(Regelbevinding bevinding) {
    Regel regel = bevinding.regel();
    String opties =
        bevinding.opties().stream().map(this::omschrijving).collect(Collectors.joining(" + "));
    return element(
            "article",
            element(
                "h3",
                element("span", teksten.tekst("uitkomst." + bevinding.uitkomst())).klasse("merk"),
                ": " + opties),
            element("p", teksten.van(regel.toelichting())),
            element("p", herkomst(regel)).klasse("herkomst"))
        .klasse("bevinding " + bevinding.uitkomst());
  }

  private String omschrijving(Optie optie) {
    return teksten.tekst(
        "bevinding.optie", Integer.toString(optie.keuze().nummer()), teksten.van(optie.titel()));
  }

  private String herkomst(Regel regel) {
    return regel.code()
        + " · "
        + teksten.tekst(
            "bevinding.bron." + regel.grondslag(), teksten.vindplaats(regel.vindplaats()))
        + " · "
        + teksten.tekst("sterkte." + regel.sterkte());
  }
}
