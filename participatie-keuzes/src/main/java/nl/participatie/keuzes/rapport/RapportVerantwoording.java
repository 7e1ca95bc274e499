package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
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
  private final Rapportteksten teksten;

  RapportVerantwoording(Raming raming, Rapportteksten teksten) {
    this.raming = raming;
    this.teksten = teksten;
  }

  Opmaak leemten() {
    Opmaak deel = RapportHtml.sectie("leemten", teksten);
    if (raming.leemten().isEmpty()) {
      return deel.met(element("p", teksten.tekst("leemten.geen")));
    }
    ImmutableListMultimap<Onbepaald, Leemte> perOorzaak =
        Multimaps.index(raming.leemten(), Leemte::onbepaald);
    Opmaak lijst = element("dl");
    for (Onbepaald oorzaak : perOorzaak.keySet()) {
      lijst.met(element("dt", teksten.van(oorzaak.toelichting())));
      perOorzaak.get(oorzaak).forEach(leemte -> lijst.met(element("dd", raakt(leemte))));
    }
    return deel.met(element("p", teksten.tekst("leemten.intro")), lijst);
  }

  private String raakt(Leemte leemte) {
    Regelnamen namen = new Regelnamen(teksten);
    String wat = leemte.raakt().stream().map(namen::van).collect(Collectors.joining("; "));
    return teksten.tekst("leemten.raakt", wat, periode(leemte));
  }

  /** The years of a gap, runs of them as first and last, and the structural situation. */
  private String periode(Leemte leemte) {
    List<String> delen = new ArrayList<>();
    int begin = 0;
    int vorige = 0;
    for (int een : leemte.jaren()) {
      if (een != vorige + 1) {
        voegToe(delen, begin, vorige);
        begin = een;
      }
      vorige = een;
    }
    voegToe(delen, begin, vorige);
    if (leemte.structureel()) {
      delen.add(teksten.tekst("leemten.structureel"));
    }
    return String.join(", ", delen);
  }

  private static void voegToe(List<String> delen, int begin, int eind) {
    if (begin > 0) {
      delen.add(begin == eind ? Integer.toString(begin) : begin + "-" + eind);
    }
  }

  Opmaak aannames() {
    Opmaak deel = RapportHtml.sectie("aannames", teksten);
    if (raming.aannames().isEmpty()) {
      return deel.met(element("p", teksten.tekst("aannames.geen")));
    }
    Opmaak lijst = element("dl");
    for (Aanname aanname : raming.aannames()) {
      String waarde = teksten.van(aanname.waarde());
      lijst.met(
          element("dt", teksten.van(aanname.titel()) + (waarde.isEmpty() ? "" : ": " + waarde)),
          element("dd", teksten.van(aanname.toelichting())),
          element("dd", aanname.code() + " · " + aanname.vindplaats().citaat(teksten.taal()))
              .klasse("herkomst"));
    }
    return deel.met(element("p", teksten.tekst("aannames.intro")), lijst);
  }

  Opmaak strijdigheden() {
    Opmaak deel = RapportHtml.sectie("strijdigheden", teksten);
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
