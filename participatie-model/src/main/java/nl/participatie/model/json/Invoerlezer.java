package nl.participatie.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Gebeurtenisinvoer;
import nl.participatie.model.controle.Gemeenteinvoer;
import nl.participatie.model.controle.Volumesinvoer;

/** Turns a tree into the input of the border, attribute by attribute. */
final class Invoerlezer {

  static final List<String> ONGELEZEN = ImmutableList.of("congruentie", "regie", "transformatie");

  private static final Pattern ONGEPAARD = Pattern.compile("\\p{Cs}");

  static final List<String> GEMEENTE =
      ImmutableList.of(
          "schemaVersie",
          "code",
          "naam",
          "arbeidsmarktregio",
          "keuzes",
          "volumes",
          "baten",
          "kengetallen",
          "dossier",
          "congruentie",
          "regie",
          "transformatie");

  static final List<String> VOLUMES =
      ImmutableList.of("peildatum", "WWB", "WSW", "aandeelWajong", "paden");

  static final List<String> GEBEURTENIS =
      ImmutableList.of(
          "volgnummer",
          "datum",
          "keuze",
          "besluitvorming",
          "implementatie",
          "optie",
          "beslisser",
          "bron",
          "toelichting");

  private Invoerlezer() {}

  /**
   * Reads the attributes of a municipality file.
   *
   * @param boom the tree
   * @param fouten where faults of form are added
   * @return the input, with nothing where a fault was found
   */
  static Gemeenteinvoer lees(JsonNode boom, List<Fout> fouten) {
    Vormlezer gemeente = Vormlezer.van(boom, "", fouten, GEMEENTE);
    return new Gemeenteinvoer(
        gemeente.geheel("schemaVersie"),
        gemeente.tekst("code"),
        gemeente.tekst("naam"),
        gemeente.tekst("arbeidsmarktregio"),
        Optional.ofNullable(gemeente.object("keuzes", List.of()))
            .filter(keuzes -> !keuzes.isBlanco())
            .map(Vormlezer::teksten)
            .orElse(null),
        Optional.ofNullable(gemeente.object("volumes", VOLUMES))
            .map(Invoerlezer::volumes)
            .orElse(null),
        Optional.ofNullable(gemeente.object("baten", List.of()))
            .map(Vormlezer::objectenVanGetallen)
            .orElse(ImmutableMap.of()),
        Optional.ofNullable(gemeente.object("kengetallen", List.of()))
            .map(Vormlezer::getallen)
            .orElse(ImmutableMap.of()),
        dossier(gemeente.objecten("dossier", GEBEURTENIS)),
        ongelezen(boom, gemeente));
  }

  private static Volumesinvoer volumes(Vormlezer volumes) {
    return new Volumesinvoer(
        volumes.tekst("peildatum"),
        volumes.getal("WWB"),
        volumes.getal("WSW"),
        volumes.getal("aandeelWajong"),
        Optional.ofNullable(volumes.object("paden", List.of()))
            .map(Vormlezer::objectenVanGetallen)
            .orElse(ImmutableMap.of()));
  }

  /** Blank rows at the end are left out: the template ends with one to be filled in. */
  private static List<Gebeurtenisinvoer> dossier(List<Vormlezer> rijen) {
    int aantal = rijen.size();
    while (aantal > 0 && rijen.get(aantal - 1).isLeeg()) {
      aantal--;
    }
    return rijen.subList(0, aantal).stream().map(Invoerlezer::gebeurtenis).toList();
  }

  private static Gebeurtenisinvoer gebeurtenis(Vormlezer gebeurtenis) {
    return new Gebeurtenisinvoer(
        gebeurtenis.geheel("volgnummer"),
        gebeurtenis.tekst("datum"),
        gebeurtenis.geheel("keuze"),
        gebeurtenis.tekst("besluitvorming"),
        gebeurtenis.tekst("implementatie"),
        gebeurtenis.tekst("optie"),
        gebeurtenis.tekst("beslisser"),
        gebeurtenis.tekst("bron"),
        gebeurtenis.tekst("toelichting"));
  }

  /** Parts of later versions: any object is kept as it is, anything else is a fault. */
  private static Map<String, String> ongelezen(JsonNode boom, Vormlezer gemeente) {
    ImmutableMap.Builder<String, String> delen = ImmutableMap.builder();
    for (String naam : ONGELEZEN) {
      if (gemeente.isObject(naam)) {
        delen.put(naam, schrijfbaar(boom.get(naam).toString()));
      }
    }
    return delen.buildOrThrow();
  }

  /** An unpaired surrogate is written as the escape it came from: UTF-8 has no bytes for it. */
  private static String schrijfbaar(String json) {
    return ONGEPAARD
        .matcher(json)
        .replaceAll(m -> String.format(Locale.ROOT, "\\\\u%04X", (int) m.group().charAt(0)));
  }
}
