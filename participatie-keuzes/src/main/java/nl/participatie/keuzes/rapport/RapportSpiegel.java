package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.spiegel.Afscherming;
import nl.participatie.keuzes.spiegel.Buur;
import nl.participatie.keuzes.spiegel.Cel;
import nl.participatie.keuzes.spiegel.Groepskeuze;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.keuze.Optie;

/** The part of the page that holds the municipality beside a group. */
final class RapportSpiegel {

  private final Spiegel spiegel;
  private final Rapportteksten teksten;

  private RapportSpiegel(Spiegel spiegel, Rapportteksten teksten) {
    this.spiegel = spiegel;
    this.teksten = teksten;
  }

  /** The part; empty when the report has no mirror. */
  static Optional<Opmaak> deel(Rapport rapport, Rapportteksten teksten) {
    return rapport.spiegel().map(spiegel -> new RapportSpiegel(spiegel, teksten).deel());
  }

  private Opmaak deel() {
    String omvang = Integer.toString(spiegel.groep().omvang());
    Opmaak deel =
        RapportHtml.sectie(Rapportdeel.SPIEGEL, teksten)
            .met(element("p", teksten.tekst("spiegel.leeswijzer", omvang)));
    Optional<Afscherming> afscherming = spiegel.groep().afscherming();
    afscherming.ifPresent(reden -> deel.met(element("p", teksten.van(reden.tekst()))));
    if (afscherming.equals(Optional.of(Afscherming.GROEP_TE_KLEIN))) {
      return deel;
    }
    Opmaak figuur = element("figure", SpiegelSvg.opmaak(spiegel, teksten, "spiegel-beeld"));
    return deel.met(RapportHtml.naast(figuur, element("div", buren())), tabel());
  }

  private List<Opmaak> buren() {
    Opmaak kop = element("h3", teksten.tekst("spiegel.buren"));
    if (spiegel.buren().isEmpty()) {
      return List.of(kop, element("p", teksten.tekst("spiegel.buren.geen")));
    }
    Tabel tabel =
        new Tabel(teksten.tekst("spiegel.buren.bijschrift"))
            .kolom(teksten.tekst("spiegel.kolom.gemeente"))
            .getalkolom(teksten.tekst("spiegel.kolom.gelijk"));
    for (Buur buur : spiegel.buren()) {
      tabel.rij(
          "",
          naam(buur),
          List.of(
              teksten.tekst(
                  "spiegel.gelijk",
                  Integer.toString(buur.gelijk()),
                  Integer.toString(buur.gemeenschappelijk()))));
    }
    return List.of(kop, tabel.opmaak(""));
  }

  private String naam(Buur buur) {
    return buur.naam()
        .or(() -> buur.code().map(Gemeentecode::code))
        .orElseGet(() -> teksten.tekst("pagina.onbenoemd"));
  }

  private Opmaak tabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("spiegel.bijschrift"))
            .kolom(teksten.tekst("kolom.keuze"))
            .kolom(teksten.tekst("spiegel.kolom.eigen"))
            .kolom(teksten.tekst("spiegel.kolom.groep"))
            .kolom(teksten.tekst("kolom.besluit"))
            .kolom(teksten.tekst("kolom.uitvoering"));
    for (Groepskeuze keuze : spiegel.groep().keuzes()) {
      tabel.rij(
          "",
          keuze.keuze().nummer() + ". " + teksten.van(keuze.keuze().titel()),
          List.of(
              voluit(spiegel.eigen().gekozen(keuze.keuze())),
              verdeling(keuze.opties()),
              verdeling(keuze.besluitvorming()),
              verdeling(keuze.implementatie())));
    }
    String kop = teksten.tekst("spiegel.tabel");
    return element("details", element("summary", kop), tabel.opmaak("keuzetabel"))
        .klasse("gedrukt");
  }

  private List<Object> verdeling(List<Cel> cellen) {
    List<Object> regels = new ArrayList<>();
    for (Cel cel : cellen) {
      String aantal =
          cel.aantal()
              .map(getal -> Integer.toString(getal))
              .orElseGet(() -> teksten.tekst("spiegel.verborgen"));
      regels.add(element("li", voluit(cel.begrip()) + ": " + aantal));
    }
    return List.of(element("ul", regels).klasse("verdeling"));
  }

  private String voluit(Begrip begrip) {
    String titel = teksten.van(begrip.titel());
    return begrip instanceof Optie optie ? CongruentieSvg.letter(optie) + ". " + titel : titel;
  }
}
