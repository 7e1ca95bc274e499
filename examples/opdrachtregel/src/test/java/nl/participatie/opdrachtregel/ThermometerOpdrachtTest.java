package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The thermometer on the command line. */
class ThermometerOpdrachtTest {

  /** A joint body that decides on choice 12, a choice of execution. */
  private static final String GEZAMENLIJK =
      "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-01-01\", \"keuze\": 12, \"optie\":"
          + " \"PLAFONDS\", \"besluitvorming\": \"VASTGESTELD\", \"beslisser\": \"BESTUUR_GR\"}]}";

  private static Aanroep tilburg(String dag, String... rest) {
    String[] args =
        List.of("thermometer", Aanroep.gemeente("tilburg-2015.json"), "--peildatum", dag)
            .toArray(new String[4 + rest.length]);
    System.arraycopy(rest, 0, args, 4, rest.length);
    return Aanroep.van(args);
  }

  @Test
  void tilburgStandsAtFiveOfNineteen() throws IOException {
    JsonNode json = tilburg("2017-01-01").json();
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Jsonschema.THERMOMETER.tekst())
                .validate(json))
        .isEmpty();
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "besluitvorming",
            "implementatie",
            "blokken",
            "keuzes",
            "samenvatting",
            "aantallen",
            "bevindingen");
    // 5 of 19 adopted: 500/19 = 26.31...; two thirds of that carried out: 17.54...
    assertThat(json.get("besluitvorming").decimalValue()).isEqualTo(new BigDecimal("26.3"));
    assertThat(json.get("implementatie").decimalValue()).isEqualTo(new BigDecimal("17.5"));
    assertThat(json.get("blokken").findValuesAsText("blok"))
        .containsExactly(
            "VISIE",
            "BELEID",
            "FINANCIELE_STURING",
            "DOELGROEPSTURING",
            "PROCESSTURING",
            "ORGANISATIE_EN_EFFICIENCY");
    assertThat(json.get("keuzes")).hasSize(19);
    assertThat(json.at("/keuzes/11/optie").asText()).isEqualTo("12.PLAFONDS");
    assertThat(json.at("/keuzes/0/optie").isNull()).isTrue();
    assertThat(json.at("/aantallen/vastgesteld").asInt()).isEqualTo(5);
    assertThat(json.at("/aantallen/open").asInt()).isEqualTo(14);
    assertThat(json.get("samenvatting").asText()).startsWith("Op 1 januari 2017: 5 van de 19");
  }

  @Test
  void theFindingsAreThoseOfTheRulesAndOfTheSteps() throws IOException {
    JsonNode toets =
        Aanroep.van("toets", Aanroep.gemeente("tilburg-2015.json"), "--peildatum", "2017-01-01")
            .json();
    List<String> regels = toets.get("bevindingen").findValuesAsText("regel");
    assertThat(regels).contains("R-02");
    List<String> alle = tilburg("2017-01-01").json().get("bevindingen").findValuesAsText("regel");
    // the file does not say who took its five decisions
    assertThat(alle).hasSize(regels.size() + 5);
    assertThat(alle.subList(0, regels.size())).isEqualTo(regels);
    assertThat(alle.subList(regels.size(), alle.size())).containsOnly("D-03");
    assertThat(tilburg("2015-04-13").json().get("bevindingen")).isEmpty();
  }

  @Test
  void textsFollowTheLanguageAndNumbersDoNot() throws IOException {
    JsonNode en = tilburg("2015-04-14", "--taal", "en").json();
    JsonNode nl = tilburg("2015-04-14", "--taal", "nl").json();
    assertThat(en.get("samenvatting").asText()).startsWith("On 14 April 2015: 5 of the 19");
    JsonNode laatste = en.get("bevindingen").get(en.get("bevindingen").size() - 1);
    assertThat(laatste.get("toelichting").asText()).contains("(event 5)", "by whom");
    for (String naam : List.of("besluitvorming", "implementatie", "blokken", "keuzes")) {
      assertThat(en.get(naam)).isEqualTo(nl.get(naam));
    }
  }

  @Test
  void thePictureIsWrittenBesideTheResult(@TempDir Path map) throws IOException {
    Path svg = map.resolve("nieuw").resolve("plaatje.svg");
    JsonNode json = tilburg("2015-04-14", "--svg", svg.toString(), "--taal", "en").json();
    assertThat(json.get("keuzes")).hasSize(19);
    assertThat(Files.readString(svg))
        .startsWith("<svg ")
        .contains(json.get("samenvatting").asText());
    try (var bestanden = Files.list(svg.getParent())) {
      assertThat(bestanden).containsExactly(svg);
    }
  }

  @Test
  void withoutAHistoryItStandsAtZeroAndSaysSo() {
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"keuzes\": {\"12\": \"PLAFONDS\"}}",
            "thermometer",
            "-",
            "--peildatum",
            "2015-04-14");
    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.fout()).contains("geen dossier");
    assertThat(aanroep.uit()).startsWith("{\n  \"besluitvorming\" : 0.0,");
  }

  @Test
  void aJointBodyDecidesOnWhatWasHandedOver() throws IOException {
    String[] args = {"thermometer", "-", "--peildatum", "2015-01-01"};
    assertThat(
            Aanroep.metInvoer(GEZAMENLIJK, args)
                .json()
                .get("bevindingen")
                .findValuesAsText("regel"))
        .contains("D-02");
    String[] overgedragen = {
      "thermometer", "-", "--peildatum", "2015-01-01", "--overgedragen", "8,12"
    };
    assertThat(
            Aanroep.metInvoer(GEZAMENLIJK, overgedragen)
                .json()
                .get("bevindingen")
                .findValuesAsText("regel"))
        .doesNotContain("D-02");
  }

  @Test
  void theReportKnowsWhatWasHandedOverAsWell(@TempDir Path map) throws IOException {
    String[] standaard = {"rapport", "-", "--uit", map.toString()};
    assertThat(regelsVan(map, Aanroep.metInvoer(GEZAMENLIJK, standaard))).contains("D-02");
    String[] overgedragen = {"rapport", "-", "--uit", map.toString(), "--overgedragen", "8,12"};
    assertThat(regelsVan(map, Aanroep.metInvoer(GEZAMENLIJK, overgedragen))).doesNotContain("D-02");
    Aanroep fout =
        Aanroep.metInvoer(
            GEZAMENLIJK, "rapport", "-", "--uit", map.toString(), "--overgedragen", "3");
    assertThat(fout.code()).isEqualTo(2);
    assertThat(fout.fout()).startsWith("--overgedragen: '3': toegestaan zijn keuzes over geld");
  }

  private static List<String> regelsVan(Path map, Aanroep aanroep) throws IOException {
    assertThat(aanroep.code()).as(aanroep.fout()).isZero();
    return new ObjectMapper()
        .readTree(Files.readString(map.resolve("rapport.json")))
        .get("thermometer")
        .get("bevindingen")
        .findValuesAsText("regel");
  }

  @Test
  void everyFaultComesAtOnceAndNothingIsWritten(@TempDir Path map) throws IOException {
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"dossier\": [{\"volgnummer\": 0, \"datum\": \"2015-02-30\", \"keuze\": 20}]}",
            "thermometer",
            "-",
            "--peildatum",
            "gisteren",
            "--svg",
            map.toString(),
            "--overgedragen",
            "3,20,12");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout().lines())
        .hasSize(7)
        .anyMatch(regel -> regel.startsWith("--peildatum: 'gisteren'"))
        .anyMatch(regel -> regel.startsWith("--svg: '" + map))
        .anyMatch(
            regel -> regel.startsWith("--overgedragen: '3': toegestaan zijn keuzes over geld"))
        .anyMatch(regel -> regel.startsWith("--overgedragen: '20': toegestaan zijn nummers"))
        .anyMatch(regel -> regel.startsWith("dossier[0].volgnummer: '0'"))
        .anyMatch(regel -> regel.startsWith("dossier[0].datum: '2015-02-30'"))
        .anyMatch(regel -> regel.startsWith("dossier[0].keuze: '20'"));
    try (var bestanden = Files.list(map)) {
      assertThat(bestanden).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "a\u0000b", "/", "."})
  void whatNamesNoFileIsRefused(String svg) {
    Aanroep aanroep = tilburg("2015-04-14", "--svg", svg);
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout()).startsWith("--svg").contains("de naam van een bestand");
  }

  @Test
  void theMunicipalityFileIsNeverWrittenOver(@TempDir Path map) throws IOException {
    Path gemeente = Files.writeString(map.resolve("g.json"), GEZAMENLIJK);
    Aanroep aanroep =
        Aanroep.van(
            "thermometer",
            gemeente.toString(),
            "--peildatum",
            "2015-04-14",
            "--svg",
            map.resolve("x").resolve("..").resolve("g.json").toString());
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains("--svg", "niet het gemeentebestand zelf");
    assertThat(Files.readString(gemeente)).isEqualTo(GEZAMENLIJK);
  }

  @Test
  void aPictureThatCannotBeWrittenLeavesNothingBehind(@TempDir Path map) throws IOException {
    Path bezet = Files.writeString(map.resolve("bezet"), "ik");
    Aanroep aanroep = tilburg("2015-04-14", "--svg", bezet.resolve("t.svg").toString());
    assertThat(aanroep.code()).isEqualTo(1);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout()).contains(bezet.toString(), "er is niets veranderd");
    assertThat(Files.readString(bezet)).isEqualTo("ik");
  }
}
