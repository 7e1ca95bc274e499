package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.List;
import nl.participatie.budget.raming.Keuzegevolgen;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;

/** The key figures that the municipality gave, beside what would hold without them. */
final class RapportEigen {

  private final Rapport rapport;
  private final Rapportteksten teksten;

  RapportEigen(Rapport rapport, Rapportteksten teksten) {
    this.rapport = rapport;
    this.teksten = teksten;
  }

  /** The table; nothing when no figure was given. */
  List<Opmaak> deel() {
    if (rapport.gemeente().kengetallen().isEmpty()) {
      return List.of();
    }
    Tabel tabel =
        new Tabel(teksten.tekst("eigen.bijschrift"))
            .kolom(teksten.tekst("eigen.kolom.kengetal"))
            .getalkolom(teksten.tekst("eigen.kolom.waarde"))
            .kolom(teksten.tekst("eigen.kolom.eenheid"))
            .getalkolom(teksten.tekst("eigen.kolom.standaard"));
    Kengetallen eigen = Kengetallen.standaard().met(rapport.gemeente().kengetallen());
    for (String code : rapport.gemeente().kengetallen().keySet()) {
      Kengetal kengetal = eigen.alle(code).get(0);
      tabel.rij("", naam(kengetal), cellen(kengetal));
    }
    return List.of(tabel.opmaak(""));
  }

  /** What it is; a figure that the estimate does not use says so. */
  private String naam(Kengetal kengetal) {
    String naam = teksten.tekst("eigen.naam", teksten.van(kengetal.titel()), kengetal.code());
    return isGebruikt(kengetal.code()) ? naam : teksten.tekst("eigen.ongebruikt", naam);
  }

  private boolean isGebruikt(String code) {
    return rapport.raming().kengetallen().contains(code)
        || rapport.raming().gevolgen().stream()
            .anyMatch(gevolg -> gevolg.kengetallen().contains(code));
  }

  /** What holds without the figure: some effects do without it. */
  private String zonder(String code) {
    boolean isOptioneel =
        Keuzegevolgen.alle().stream().anyMatch(gevolg -> gevolg.optioneel().contains(code));
    return teksten.tekst(isOptioneel ? "eigen.optioneel" : "eigen.geen");
  }

  private List<Object> cellen(Kengetal kengetal) {
    return List.of(
        teksten.getal(kengetal),
        teksten.van(kengetal.eenheidstekst()),
        Kengetallen.standaard()
            .op(kengetal.code(), rapport.peildatum())
            .optioneel()
            .<Object>map(teksten::getal)
            .orElseGet(() -> element("span", zonder(kengetal.code())).klasse("open")));
  }
}
