package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.budget.raming.Keuzegevolg;
import nl.participatie.budget.raming.Keuzegevolgen;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Kengetalsoort;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;

/** The part of the page on what each option that was chosen does in the estimate. */
final class RapportGevolgen {

  private final Rapport rapport;
  private final Kengetallen kengetallen;
  private final Rapportteksten teksten;

  RapportGevolgen(Rapport rapport, Rapportteksten teksten) {
    this.rapport = rapport;
    this.kengetallen = Kengetallen.standaard().met(rapport.gemeente().kengetallen());
    this.teksten = teksten;
  }

  Opmaak deel() {
    Opmaak deel = RapportHtml.sectie(Rapportdeel.GEVOLGEN, teksten);
    Keuzeprofiel keuzes = rapport.toets().profiel();
    List<Keuzegevolg> gevolgen = Keuzegevolgen.van(keuzes);
    if (!gevolgen.isEmpty()) {
      Opmaak lijst = element("dl");
      gevolgen.forEach(gevolg -> lijst.met(gevolg(gevolg)));
      deel.met(lijst);
    }
    String open =
        Arrays.stream(Keuze.values())
            .filter(keuze -> keuzes.optie(keuze).isEmpty())
            .map(keuze -> Integer.toString(keuze.nummer()))
            .collect(Collectors.joining(", "));
    return open.isEmpty() ? deel : deel.met(element("p", teksten.tekst("gevolgen.open", open)));
  }

  private List<Opmaak> gevolg(Keuzegevolg gevolg) {
    List<Opmaak> regels = new ArrayList<>();
    regels.add(
        element(
            "dt",
            teksten.tekst(
                "gevolgen.optie",
                Integer.toString(gevolg.optie().keuze().nummer()),
                teksten.van(gevolg.optie().titel())),
            " ",
            element("span", teksten.van(gevolg.soort().titel())).klasse("gewoon")));
    regels.add(element("dd", teksten.van(gevolg.uitleg())));
    gevolg.aanname().ifPresent(aanname -> regels.add(element("dd", teksten.van(aanname))));
    List<Opmaak> cijfers = new ArrayList<>();
    voegToe(gevolg.aanTeLeveren(), true, cijfers);
    voegToe(gevolg.optioneel(), false, cijfers);
    voegToe(gevolg.bekend(), false, cijfers);
    if (!cijfers.isEmpty()) {
      regels.add(element("dd", element("ul", cijfers)));
    }
    regels.add(element("dd", gevolg.vindplaats().citaat(teksten.taal())).klasse("herkomst"));
    return regels;
  }

  /** The own figures that count, and of those that have to be supplied which are not there. */
  private void voegToe(Collection<String> codes, boolean isNodig, List<Opmaak> regels) {
    for (String code : codes) {
      Uitkomst<Kengetal> kengetal = kengetallen.op(code, rapport.peildatum());
      kengetal
          .optioneel()
          .filter(een -> een.soort() == Kengetalsoort.EIGEN)
          .ifPresent(een -> regels.add(element("li", teksten.opgegeven(een))));
      if (isNodig) {
        kengetal
            .ontbrekend()
            .ifPresent(
                onbepaald -> regels.add(element("li", teksten.van(onbepaald.toelichting()))));
      }
    }
  }
}
