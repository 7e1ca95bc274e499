package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide to provisions on the command line. */
class WegwijzerOpdrachtTest {

  private static final String KANDIDAAT = Path.of("kandidaten", "schoolverlater.json").toString();

  private static Aanroep tilburg(String kandidaat, String dag) {
    return Aanroep.metInvoer(
        kandidaat,
        "wegwijzer",
        "-",
        "--gemeente",
        Aanroep.gemeente("tilburg-2015.json"),
        "--peildatum",
        dag);
  }

  private static Map<String, String> statussen(JsonNode json) {
    Map<String, String> statussen = new TreeMap<>();
    for (JsonNode voorziening : json.get("voorzieningen")) {
      statussen.put(voorziening.get("code").asText(), voorziening.get("status").asText());
    }
    return statussen;
  }

  @Test
  void aSchoolLeaverInTilburg() throws IOException {
    JsonNode json =
        Aanroep.van(
                "wegwijzer",
                KANDIDAAT,
                "--gemeente",
                Aanroep.gemeente("tilburg-2015.json"),
                "--peildatum",
                "2015-04-14")
            .json();

    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Jsonschema.WEGWIJZER.tekst())
                .validate(json))
        .isEmpty();
    // 11.TIME_TO_MARKET: 18 months is beyond the term of 12 (report 6.3)
    assertThat(json.get("doelgroep").asText()).isEqualTo("ZORG_EN_WELZIJN");
    assertThat(json.get("labels"))
        .extracting(JsonNode::asText)
        .containsExactly("NUG", "SCHOOLVERLATER");
    assertThat(json.get("redenen").findValuesAsText("code"))
        .containsExactly("INDELING_OPEN", "KEUZE", "BUITEN_TERMIJN");
    assertThat(statussen(json))
        .containsEntry("STANDAARDDIENSTVERLENING", "OPEN")
        .containsEntry("TRAJECT", "GESLOTEN")
        // the law sets the group: a wage value below 100 and a school leaver
        .containsEntry("LOONKOSTENSUBSIDIE", "OPEN")
        .containsEntry("BEGELEIDING", "OPEN")
        .containsEntry("BESCHUT_WERK", "GESLOTEN")
        // 15.SELECTIEF
        .containsEntry("DIAGNOSE", "GESLOTEN")
        // choices 6, 7, 14 and 19 are not reported
        .containsEntry("DAGBESTEDING", "ONBEPAALD")
        .containsEntry("BEMIDDELING_NUG", "ONBEPAALD")
        .containsEntry("ZOEKTERMIJN", "ONBEPAALD")
        .containsEntry("GROEPSPROGRAMMA", "ONBEPAALD");
    assertThat(json.get("ontbrekend").findValuesAsText("code"))
        .containsExactly("19", "6", "14", "7");
    assertThat(json.get("ontbrekend").findValuesAsText("soort")).containsOnly("KEUZE");
  }

  @ParameterizedTest
  @CsvSource({"2016-12-31, GESLOTEN, 0", "2017-01-01, OPEN, 1"})
  void theLawOpensShelteredWorkThatTheMunicipalityDoesNotOffer(
      String dag, String status, int bevindingen) throws IOException {
    JsonNode json = tilburg("{\"adviesBeschut\": \"JA\", \"loonwaarde\": 35}", dag).json();
    assertThat(statussen(json)).containsEntry("BESCHUT_WERK", status);
    assertThat(json.get("bevindingen").findValuesAsText("regel"))
        .filteredOn(regel -> regel.equals("R-02"))
        .hasSize(bevindingen);
  }

  @Test
  void theDossierCountsFromTheDayOfItsDecisions() throws IOException {
    JsonNode voor = tilburg("{\"adviesBeschut\": \"JA\"}", "2015-04-13").json();
    JsonNode na = tilburg("{\"adviesBeschut\": \"JA\"}", "2015-04-14").json();
    assertThat(statussen(voor)).containsEntry("BESCHUT_WERK", "ONBEPAALD");
    assertThat(statussen(na)).containsEntry("BESCHUT_WERK", "GESLOTEN");
  }

  @Test
  void textsFollowTheLanguageAndCodesDoNot() throws IOException {
    String[] args = {
      "wegwijzer",
      KANDIDAAT,
      "--gemeente",
      Aanroep.gemeente("tilburg-2015.json"),
      "--peildatum",
      "2015-04-14",
      "--taal",
      "en"
    };
    JsonNode en = Aanroep.van(args).json();
    args[args.length - 1] = "nl";
    JsonNode nl = Aanroep.van(args).json();
    assertThat(en.at("/voorzieningen/0/reden").asText()).isEqualTo("Everybody gets this service.");
    assertThat(nl.at("/voorzieningen/0/reden").asText())
        .isEqualTo("Iedereen krijgt deze dienstverlening.");
    assertThat(statussen(en)).isEqualTo(statussen(nl));
  }

  @Test
  void everyFaultOfDateCandidateAndMunicipalityComesAtOnce(@TempDir Path map) throws IOException {
    Path gemeente = Files.writeString(map.resolve("g.json"), "{\"keuzes\": {\"5\": \"GEEN\"}}");
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"loonwaarde\": 101, \"leeftijd\": 14, \"naam\": \"Jan\", \"uitkering\": \"WW\"}",
            "wegwijzer",
            "-",
            "--gemeente",
            gemeente.toString(),
            "--peildatum",
            "2014-12-31");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout().lines())
        .hasSize(6)
        .anyMatch(regel -> regel.startsWith("--peildatum: '2014-12-31': toegestaan is"))
        .anyMatch(regel -> regel.startsWith("loonwaarde: '101': toegestaan is een heel percentage"))
        .anyMatch(regel -> regel.startsWith("leeftijd: '14': toegestaan is"))
        .anyMatch(regel -> regel.startsWith("naam: is geen attribuut"))
        .anyMatch(regel -> regel.startsWith("uitkering: 'WW': toegestaan zijn WWB, GEEN"))
        .anyMatch(regel -> regel.startsWith(gemeente + ":keuzes.5: 'GEEN'"));
    assertThat(aanroep.fout()).doesNotContain("Jan", "Exception");
  }

  @Test
  void badJsonIsToldWithFileLineAndColumn() {
    assertThat(tilburg("{\n\"leeftijd\": }", "2015-04-14").fout()).startsWith("-:2:");
    assertThat(tilburg("", "2015-04-14").fout()).startsWith("-: is leeg");
    assertThat(
            Aanroep.van("wegwijzer", "weg.json", "--gemeente", "ook.json", "--peildatum", "x")
                .fout()
                .lines())
        .hasSize(3)
        .anyMatch(regel -> regel.startsWith("weg.json: bestaat niet"))
        .anyMatch(regel -> regel.startsWith("ook.json: bestaat niet"))
        .anyMatch(regel -> regel.startsWith("--peildatum: 'x'"));
  }

  @Test
  void standardInputCanBeOneOfTheTwo() {
    Aanroep beide =
        Aanroep.metInvoer("{}", "wegwijzer", "-", "--gemeente", "-", "--peildatum", "2015-04-14");
    assertThat(beide.code()).isEqualTo(2);
    assertThat(beide.fout()).startsWith("--gemeente: '-'");
    Aanroep gemeente =
        Aanroep.metInvoer(
            "{\"keuzes\": {\"19\": \"GROEPSGEWIJS\"}}",
            "wegwijzer",
            KANDIDAAT,
            "--gemeente",
            "-",
            "--peildatum",
            "2015-04-14");
    assertThat(gemeente.code()).as(gemeente.fout()).isZero();
  }
}
