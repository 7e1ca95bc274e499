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
  static final List<Deel> STAND = List.of(rapport(Rapportdeel.THERMOMETER, Proef::basis));

  /** What changes with the choices that are tried. */
  static final List<Deel> UITKOMST =
      List.of(
          rapport(Rapportdeel.BEVINDINGEN, Proef::geprobeerd),
          Ruimtebeeld::deel,
          rapport(Rapportdeel.AGENDA, Proef::geprobeerd),
          rapport(Rapportdeel.VARIANT, Proef::naast));

  /** What stays as it is, whatever is tried. */
  static final List<Deel> BASIS =
      List.of(
          rapport(Rapportdeel.KEUZES, Proef::basis),
          rapport(Rapportdeel.GEVOLGEN, Proef::basis),
          rapport(Rapportdeel.VOLUMES, Proef::basis),
          rapport(Rapportdeel.GELD, Proef::basis),
          rapport(Rapportdeel.POTTEN, Proef::basis),
          rapport(Rapportdeel.LEEMTEN, Proef::basis),
          rapport(Rapportdeel.AANNAMES, Proef::basis),
          rapport(Rapportdeel.STRIJDIGHEDEN, Proef::basis));

  private Delen() {}

  /** A part: a section element with its heading, or empty when there is nothing to show. */
  @FunctionalInterface
  interface Deel {
    Optional<String> html(Proef proef, Taal taal);
  }

  private static Deel rapport(Rapportdeel deel, Function<Proef, Rapport> welk) {
    return (proef, taal) -> RapportHtml.deel(welk.apply(proef), deel, taal);
  }

  /** Parts one after another. */
  static String html(List<Deel> delen, Proef proef) {
    Taal taal = proef.vraag().taal();
    return delen.stream()
        .flatMap(deel -> deel.html(proef, taal).stream())
        .collect(Collectors.joining());
  }
}
