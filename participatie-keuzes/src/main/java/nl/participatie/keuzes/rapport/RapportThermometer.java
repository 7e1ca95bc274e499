package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.List;
import nl.participatie.keuzes.thermometer.Meting;

/** The part of the page with the thermometer and its table. */
final class RapportThermometer {

  private final Rapport rapport;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  RapportThermometer(Rapport rapport, Rapportteksten teksten) {
    this.rapport = rapport;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  Opmaak deel() {
    Opmaak beeld =
        element(
            "figure", ThermometerSvg.opmaak(rapport.thermometer(), teksten, "thermometer-beeld"));
    Opmaak tekst = element("div");
    if (rapport.gemeente().dossier().gebeurtenissen().isEmpty()) {
      tekst.met(element("p", teksten.tekst("thermometer.zonderDossier")));
    }
    tekst.met(element("p", teksten.tekst("thermometer.leeswijzer")), blokkentabel());
    return RapportHtml.sectie(Rapportdeel.THERMOMETER, teksten)
        .met(RapportHtml.naast(beeld, tekst));
  }

  private Opmaak blokkentabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("blokken.bijschrift"))
            .kolom(teksten.tekst("kolom.blok"))
            .getalkolom(teksten.tekst("kolom.besluit"))
            .getalkolom(teksten.tekst("kolom.uitvoering"));
    rapport
        .thermometer()
        .perBlok()
        .forEach((blok, meting) -> tabel.rij("", teksten.van(blok.titel()), metingen(meting)));
    tabel.rij(
        "structureel",
        teksten.tekst("thermometer.totaal"),
        metingen(rapport.thermometer().totaal()));
    return tabel.opmaak("");
  }

  private List<String> metingen(Meting meting) {
    return List.of(
        weergave.getal(Meting.getoond(meting.besluitvorming())),
        weergave.getal(Meting.getoond(meting.implementatie())));
  }
}
