package nl.participatie.pagina.inhoud;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.RapportHtml;
import nl.participatie.keuzes.rapport.Rapportdeel;
import nl.participatie.model.taal.Taal;

/** The parts of the page below each other: those of the report and our own. */
final class Delen {

  /** What stands on top: how far decisions and implementation are. */
  static final List<Rapportdeel> STAND = List.of(Rapportdeel.THERMOMETER);

  /** What changes with the choices that are tried. */
  static final List<Deel> UITKOMST =
      List.of(
          rapport(Rapportdeel.BEVINDINGEN, Proef::geprobeerd),
          Ruimtebeeld::deel,
          rapport(Rapportdeel.AGENDA, Proef::geprobeerd),
          rapport(Rapportdeel.VARIANT, Proef::naast));

  /** What stays as it is, whatever is tried. */
  static final List<Rapportdeel> BASIS =
      List.of(
          Rapportdeel.VERLOOP,
          Rapportdeel.KEUZES,
          Rapportdeel.SPIEGEL,
          Rapportdeel.CONGRUENTIE,
          Rapportdeel.REGIE,
          Rapportdeel.TRANSFORMATIE,
          Rapportdeel.GEVOLGEN,
          Rapportdeel.VOLUMES,
          Rapportdeel.GELD,
          Rapportdeel.POTTEN,
          Rapportdeel.LEEMTEN,
          Rapportdeel.AANNAMES,
          Rapportdeel.STRIJDIGHEDEN);

  private Delen() {}

  /** A part: a section element with its heading, or empty when there is nothing to show. */
  @FunctionalInterface
  interface Deel {
    Optional<String> html(Proef proef);
  }

  private static Deel rapport(Rapportdeel deel, Function<Proef, Rapport> welk) {
    return proef -> RapportHtml.deel(welk.apply(proef), deel, proef.vraag().taal());
  }

  /** What changes, one part after another. */
  static String uitkomst(Proef proef) {
    return UITKOMST.stream()
        .flatMap(deel -> deel.html(proef).stream())
        .collect(Collectors.joining());
  }

  /** Parts of a report one after another, those that it has. */
  static String html(List<Rapportdeel> delen, Rapport rapport, Taal taal) {
    return delen.stream()
        .flatMap(deel -> RapportHtml.deel(rapport, deel, taal).stream())
        .collect(Collectors.joining());
  }
}
