package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Stapbevinding;
import nl.participatie.keuzes.thermometer.Thermometer;

/** The part of the page on how the thermometer rose, and on the steps in the decision history. */
final class RapportVerloop {

  private final Rapport rapport;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  private RapportVerloop(Rapport rapport, Rapportteksten teksten) {
    this.rapport = rapport;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  /** The part; empty when nothing had happened by the reference date. */
  static Optional<Opmaak> deel(Rapport rapport, Rapportteksten teksten) {
    return rapport.verloop().metingen().isEmpty()
        ? Optional.empty()
        : Optional.of(new RapportVerloop(rapport, teksten).deel());
  }

  private Opmaak deel() {
    Opmaak beeld = VerloopSvg.opmaak(rapport.verloop(), teksten, "verloop-beeld");
    return RapportHtml.sectie(Rapportdeel.VERLOOP, teksten)
        .met(
            element("p", teksten.tekst("verloop.leeswijzer")),
            RapportHtml.metTabel(List.of(beeld), List.of(tabel())),
            element("h3", teksten.tekst("stappen.kop")),
            stappen());
  }

  private Opmaak tabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("verloop.bijschrift"))
            .kolom(teksten.tekst("verloop.kolom.datum"))
            .getalkolom(teksten.tekst("kolom.besluit"))
            .getalkolom(teksten.tekst("kolom.uitvoering"));
    for (Thermometer thermometer : rapport.verloop().metingen()) {
      Meting totaal = thermometer.totaal();
      tabel.rij(
          "",
          weergave.datum(thermometer.peildatum()),
          List.of(
              weergave.getal(Meting.getoond(totaal.besluitvorming())),
              weergave.getal(Meting.getoond(totaal.implementatie()))));
    }
    String kop = teksten.tekst("verloop.tabel");
    return element("details", element("summary", kop), tabel.opmaak("smal"));
  }

  private List<Opmaak> stappen() {
    List<Stapbevinding> stappen = rapport.stappen();
    if (stappen.isEmpty()) {
      return List.of(element("p", teksten.tekst("stappen.geen")));
    }
    Bevindingopmaak opmaak = new Bevindingopmaak(teksten);
    return stappen.stream().map(stap -> opmaak.artikel(stap.bevinding())).toList();
  }
}
