package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.math.BigDecimal;
import java.util.List;
import nl.participatie.keuzes.regie.Contractdoorrekening;
import nl.participatie.keuzes.regie.Contractrisico;
import nl.participatie.keuzes.regie.Contractvergelijking;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/** Contracts side by side over one course of placements, below who has direction. */
final class RapportContracten {

  private final Rapportteksten teksten;
  private final Weergave weergave;

  RapportContracten(Rapportteksten teksten) {
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  /** The heading with the table; nothing when there are no contracts. */
  List<Opmaak> deel(Contractvergelijking vergelijking) {
    if (vergelijking.contracten().isEmpty()) {
      return List.of();
    }
    Tabel tabel =
        new Tabel(teksten.tekst("contracten.bijschrift"))
            .kolom(teksten.tekst("contracten.kolom.contract"))
            .getalkolom(teksten.tekst("contracten.kolom.kosten"))
            .getalkolom(teksten.tekst("contracten.kolom.geplaatst"))
            .getalkolom(teksten.tekst("contracten.kolom.nietGeplaatst"))
            .getalkolom(teksten.tekst("contracten.kolom.perPlaatsing"))
            .getalkolom(teksten.tekst("contracten.kolom.onbenut"))
            .getalkolom(teksten.tekst("contracten.kolom.resultaten"))
            .getalkolom(teksten.tekst("contracten.kolom.perResultaat"))
            .kolom(teksten.tekst("contracten.kolom.volumerisico"))
            .kolom(teksten.tekst("contracten.kolom.resultaatrisico"));
    List<Contractdoorrekening> goedkoopste = vergelijking.goedkoopste();
    for (Contractdoorrekening contract : vergelijking.contracten()) {
      tabel.rij("", naam(contract, goedkoopste.contains(contract)), cellen(contract));
    }
    return List.of(
        element("h3", teksten.tekst("contracten.kop")),
        element("p", teksten.tekst("contracten.leeswijzer")),
        tabel.opmaak("geldtabel veel"),
        omslagpunten(vergelijking.omslagpunten()),
        element(
            "div",
            vergelijking.aannames().isEmpty()
                ? List.of()
                : List.of(RapportEffect.aannames(vergelijking.aannames(), teksten))));
  }

  private Opmaak omslagpunten(List<Contractvergelijking.Omslagpunt> punten) {
    return element(
        "div",
        punten.stream()
            .map(
                punt ->
                    teksten.tekst(
                        "contracten.omslagpunt",
                        punt.perPlaatsing(),
                        punt.vast(),
                        opTiende(punt.plaatsingen())))
            .map(zin -> element("p", zin))
            .toList());
  }

  private String naam(Contractdoorrekening contract, boolean isGoedkoopste) {
    String vorm = teksten.van(contract.contract().vorm().titel());
    String naam = contract.contract().code() + " (" + vorm + ")";
    return isGoedkoopste ? naam + " " + teksten.tekst("contracten.goedkoopste") : naam;
  }

  private List<Object> cellen(Contractdoorrekening contract) {
    Contractrisico risico = Contractrisico.van(contract.contract());
    return List.of(
        weergave.bedrag(contract.kosten()),
        Long.toString(contract.geplaatst()),
        Long.toString(contract.nietGeplaatst()),
        bedrag(contract.kostenPerPlaatsing()),
        bedrag(contract.betaaldZonderPlaatsing()),
        Long.toString(contract.resultaten()),
        bedrag(contract.kostenPerResultaat()),
        teksten.van(risico.volume().drager().titel()),
        teksten.van(risico.resultaat().drager().titel()));
  }

  /** To one decimal, half up. */
  private String opTiende(Breuk aantal) {
    return weergave.getal(new BigDecimal(aantal.maal(Breuk.of(10)).rond(), 1));
  }

  /** To the cent, half up; a dash where it is not determined. */
  private String bedrag(Uitkomst<Breuk> euro) {
    return euro.map(Bedrag::afgerond).optioneel().map(weergave::bedrag).orElse("\u2013");
  }
}
