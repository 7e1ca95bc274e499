package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.bron.Bewering;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Strijdigheid;

/** The parts of the page on what is missing, what is assumed and where the sources disagree. */
final class RapportVerantwoording {

  private final Raming raming;
  private final Optional<Raming> variant;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  RapportVerantwoording(Raming raming, Optional<Raming> variant, Rapportteksten teksten) {
    this.raming = raming;
    this.variant = variant;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  Opmaak leemten() {
    Opmaak deel = RapportHtml.sectie(Rapportdeel.LEEMTEN, teksten);
    List<Leemte> meer = alleenInVariant();
    if (raming.leemten().isEmpty() && meer.isEmpty()) {
      return deel.met(element("p", teksten.tekst("leemten.geen")));
    }
    deel.met(element("p", teksten.tekst("leemten.intro")));
    if (variant.isPresent()) {
      deel.met(element("h3", teksten.tekst("leemten.basis")));
    }
    deel.met(
        raming.leemten().isEmpty()
            ? element("p", teksten.tekst("leemten.basis.geen"))
            : lijst(raming.leemten()));
    return meer.isEmpty()
        ? deel
        : deel.met(element("h3", teksten.tekst("variant.ontbreekt")), lijst(meer));
  }

  /** What the variant lacks and the base case does not. */
  private List<Leemte> alleenInVariant() {
    Set<Onbepaald> bekend =
        raming.leemten().stream().map(Leemte::onbepaald).collect(Collectors.toSet());
    return variant.stream()
        .flatMap(ander -> ander.leemten().stream())
        .filter(leemte -> !bekend.contains(leemte.onbepaald()))
        .toList();
  }

  private Opmaak lijst(List<Leemte> leemten) {
    Opmaak lijst = element("dl");
    Perioden.perOorzaak(leemten)
        .asMap()
        .forEach(
            (oorzaak, samen) -> {
              lijst.met(element("dt", teksten.van(oorzaak.toelichting())));
              samen.forEach(leemte -> lijst.met(element("dd", raakt(leemte))));
            });
    return lijst;
  }

  private String raakt(Leemte leemte) {
    Regelnamen namen = new Regelnamen(teksten);
    String wat = leemte.raakt().stream().map(namen::van).collect(Collectors.joining("; "));
    return teksten.tekst("leemten.raakt", wat, new Perioden(teksten).van(List.of(leemte)));
  }

  Opmaak aannames() {
    Opmaak deel = RapportHtml.sectie(Rapportdeel.AANNAMES, teksten);
    if (raming.aannames().isEmpty()) {
      return deel.met(element("p", teksten.tekst("aannames.geen")));
    }
    Opmaak lijst = element("dl");
    for (Aanname aanname : raming.aannames()) {
      String waarde = weergave.metDuizendtallen(teksten.van(aanname.waarde()));
      lijst.met(
          element("dt", teksten.van(aanname.titel()) + (waarde.isEmpty() ? "" : ": " + waarde)),
          element("dd", teksten.van(aanname.toelichting())),
          element("dd", aanname.code() + " · " + aanname.vindplaats().citaat(teksten.taal()))
              .klasse("herkomst"));
    }
    return deel.met(element("p", teksten.tekst("aannames.intro")), lijst);
  }

  Opmaak strijdigheden() {
    Opmaak deel = RapportHtml.sectie(Rapportdeel.STRIJDIGHEDEN, teksten);
    if (raming.strijdigheden().isEmpty()) {
      return deel.met(element("p", teksten.tekst("strijdigheden.geen")));
    }
    return deel.met(
        element("p", teksten.tekst("strijdigheden.intro")),
        raming.strijdigheden().stream().map(this::strijdigheid).toList());
  }

  private Opmaak strijdigheid(Strijdigheid een) {
    Opmaak beweringen = element("ul");
    een.beweringen().forEach(bewering -> beweringen.met(element("li", bewering(bewering))));
    return element(
            "article",
            element("h3", teksten.van(een.titel())),
            element("p", teksten.van(een.toelichting())),
            beweringen,
            element("p", teksten.tekst("strijdigheden.gedrag", teksten.van(een.standaardgedrag()))),
            element("p", een.code()).klasse("herkomst"))
        .klasse("strijdigheid");
  }

  private String bewering(Bewering bewering) {
    return teksten.tekst(
        bewering.isGevolgd() ? "strijdigheden.gevolgd" : "strijdigheden.bewering",
        teksten.van(bewering.tekst()),
        bewering.vindplaats().citaat(teksten.taal()));
  }
}
