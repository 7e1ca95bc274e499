package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that reason over the space of profiles. */
class RuimteOpdrachtenTest {

  private static final String LEEG = "{\"keuzes\": {}}";
  private static final String OPEN_EINDE = "{\"keuzes\": {\"12\": \"OPEN_EINDE\"}}";
  private static final String BOTST =
      "{\"keuzes\": {\"1\": \"NIET_INVESTEREN\", \"12\": \"OPEN_EINDE\"}}";

  private static JsonNode json(Jsonschema schema, Aanroep aanroep) throws IOException {
    assertThat(aanroep.code()).isZero();
    JsonNode boom = new ObjectMapper().readTree(aanroep.uit());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema.tekst())
                .validate(boom))
        .isEmpty();
    return boom;
  }

  private static Aanroep ruimte(String invoer, String drempel, String... meer) {
    String[] args = {"ruimte", "-", "--peildatum", "2015-04-14", "--streng", drempel};
    return Aanroep.metInvoer(
        invoer, Stream.of(args, meer).flatMap(Arrays::stream).toArray(String[]::new));
  }

  @Test
  void theEmptyProfileLeavesTheWholeSpaceThatTheRulesAllow() throws IOException {
    JsonNode ruimte = json(Jsonschema.RUIMTE, ruimte(LEEG, "DWINGEND"));
    // R-01 forbids one of the four pairs of choices 1 and 12
    assertThat(ruimte.get("aantalProfielen").asLong()).isEqualTo(11_796_480L / 4 * 3);
    assertThat(ruimte.get("keuzes")).hasSize(19);
    assertThat(ruimte.get("verklaringen")).isEmpty();
  }

  @Test
  void anOpenEndImpliesInvesting() throws IOException {
    JsonNode ruimte = json(Jsonschema.RUIMTE, ruimte(OPEN_EINDE, "DWINGEND"));
    JsonNode eerste = ruimte.get("keuzes").get(0);
    assertThat(eerste.toString())
        .isEqualTo(
            "{\"nummer\":1,\"open\":[\"1.INVESTEREN\"],"
                + "\"uitgesloten\":[\"1.NIET_INVESTEREN\"],\"afgeleid\":\"1.INVESTEREN\"}");
    JsonNode verklaringen = ruimte.get("verklaringen");
    assertThat(verklaringen.findValuesAsText("optie"))
        .containsExactly("1.NIET_INVESTEREN", "12.PLAFONDS");
    assertThat(verklaringen.get(0).get("redenen").toString())
        .isEqualTo("[{\"beslissingen\":[\"12.OPEN_EINDE\"],\"regels\":[\"R-01\"]}]");
  }

  @Test
  void oneOptionIsExplainedWhenAskedFor() throws IOException {
    JsonNode ruimte =
        json(
            Jsonschema.RUIMTE,
            ruimte(
                "{\"keuzes\": {\"11\": \"TIME_TO_MARKET\"}}",
                "AANDACHT",
                "--waarom",
                "5.DIENSTBETREKKING",
                "--taal",
                "en"));
    assertThat(ruimte.get("verklaringen")).hasSize(1);
    JsonNode verklaring = ruimte.get("verklaringen").get(0);
    assertThat(verklaring.get("redenen").toString())
        .isEqualTo("[{\"beslissingen\":[\"11.TIME_TO_MARKET\"],\"regels\":[\"R-05\"]}]");
    assertThat(verklaring.get("tekst").get(0).asText()).endsWith("is no longer possible:");
  }

  @Test
  void decisionsThatConflictLeaveNothingAndPointTheWay() throws IOException {
    Aanroep aanroep = ruimte(BOTST, "DWINGEND");
    JsonNode ruimte = json(Jsonschema.RUIMTE, aanroep);
    assertThat(ruimte.get("aantalProfielen").asLong()).isZero();
    ruimte.get("keuzes").forEach(keuze -> assertThat(keuze.get("open")).isEmpty());
    assertThat(ruimte.get("verklaringen")).hasSize(47);
    assertThat(aanroep.fout()).contains("conflicten");
  }

  @Test
  void aConflictComesWithItsRulesAndNearestRepairs() throws IOException {
    JsonNode conflicten =
        json(
            Jsonschema.CONFLICTEN,
            Aanroep.metInvoer(
                BOTST, "conflicten", "-", "--peildatum", "2015-04-14", "--streng", "DWINGEND"));
    assertThat(conflicten.toString())
        .isEqualTo(
            "{\"conflicten\":[{\"beslissingen\":[\"1.NIET_INVESTEREN\",\"12.OPEN_EINDE\"],"
                + "\"regels\":[\"R-01\"]}],\"herstel\":["
                + "{\"wijzigingen\":[{\"keuze\":1,\"van\":\"1.NIET_INVESTEREN\","
                + "\"naar\":\"1.INVESTEREN\"}]},"
                + "{\"wijzigingen\":[{\"keuze\":12,\"van\":\"12.OPEN_EINDE\","
                + "\"naar\":\"12.PLAFONDS\"}]}]}");
  }

  @Test
  void aRepairKeepsWhatIsFixed() throws IOException {
    JsonNode conflicten =
        json(
            Jsonschema.CONFLICTEN,
            Aanroep.metInvoer(
                BOTST,
                "conflicten",
                "-",
                "--peildatum",
                "2015-04-14",
                "--streng",
                "DWINGEND",
                "--vast",
                "1,3"));
    assertThat(conflicten.get("herstel").findValuesAsText("keuze")).containsExactly("12");
  }

  @Test
  void theBestProfilesAreListedUpToAHundred() throws IOException {
    JsonNode beste =
        json(Jsonschema.BESTE, Aanroep.metInvoer(LEEG, "beste", "-", "--peildatum", "2015-04-14"));
    assertThat(beste.get("profielen")).hasSize(beste.get("aantal").asInt());
    JsonNode geen =
        json(Jsonschema.BESTE, Aanroep.metInvoer(BOTST, "beste", "-", "--peildatum", "2015-04-14"));
    assertThat(geen.toString()).isEqualTo("{\"score\":null,\"aantal\":0,\"profielen\":[]}");
  }

  @Test
  void theProofIsForAllPeriodsOrForOneDay() throws IOException {
    JsonNode alle = json(Jsonschema.BEWIJS, Aanroep.van("regels", "--bewijs"));
    assertThat(alle.get("perioden")).hasSize(5);
    JsonNode dag =
        json(
            Jsonschema.BEWIJS,
            Aanroep.van("regels", "--bewijs", "--streng", "DWINGEND", "--peildatum", "2017-01-01"));
    assertThat(dag.get("perioden")).hasSize(1);
    assertThat(dag.get("perioden").get(0).get("dood").findValuesAsText("optie"))
        .containsExactly("5.REGULIERE_WERKGEVER", "5.INKOMENSVOORZIENING");
  }

  @Test
  void rulesOfOnesOwnTakeThePlaceOfTheStandardOnes(@TempDir Path map) throws IOException {
    String csv =
        Aanroep.van("regels", "--vorm", "csv").uit().replace("R-01;VEREIST;", "E-01;VEREIST;");
    Path bestand = Files.writeString(map.resolve("eigen.csv"), csv);
    JsonNode conflicten =
        json(
            Jsonschema.CONFLICTEN,
            Aanroep.metInvoer(
                BOTST,
                "conflicten",
                "-",
                "--peildatum",
                "2015-04-14",
                "--streng",
                "DWINGEND",
                "--regels",
                bestand.toString()));
    assertThat(conflicten.get("conflicten").get(0).get("regels").get(0).asText()).isEqualTo("E-01");
    Path json = map.resolve("eigen.json");
    Files.writeString(json, Aanroep.van("regels", "--regels", bestand.toString()).uit());
    assertThat(Aanroep.van("regels", "--regels", json.toString(), "--vorm", "csv").uit())
        .isEqualTo(csv);
  }

  @Test
  void whatIsWrongInRulesOfOnesOwnIsNamedWithFileLineAndCell(@TempDir Path map) throws IOException {
    String csv =
        Aanroep.van("regels", "--vorm", "csv")
            .uit()
            .replace("12.OPEN_EINDE;1.INVESTEREN;", "12.OPEN_EIND;1.INVESTEREN;")
            .replace("R-54;", "R-53;");
    Path bestand = Files.writeString(map.resolve("eigen.csv"), csv);
    Aanroep aanroep = Aanroep.van("regels", "--bewijs", "--regels", bestand.toString());
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout())
        .contains("eigen.csv:2:als", "12.OPEN_EIND", "12.OPEN_EINDE", "eigen.csv:55:code");
  }

  @Test
  void everyFaultInAFileOfRulesNamesTheFile(@TempDir Path map) throws IOException {
    Path csv = Files.writeString(map.resolve("kort.csv"), "code;soort\nR-01;VEREIST\n");
    Path json = Files.writeString(map.resolve("fout.JSON"), "[{\"code\": \"R-01\"}]");
    for (Path bestand : List.of(csv, json)) {
      Aanroep aanroep = Aanroep.van("regels", "--regels", bestand.toString());
      assertThat(aanroep.code()).isEqualTo(2);
      assertThat(aanroep.fout().lines()).isNotEmpty().allMatch(r -> r.startsWith(map + "/"));
    }
  }

  @Test
  void rulesThatAllowNothingAreNamed(@TempDir Path map) throws IOException {
    String kop = Aanroep.van("regels", "--vorm", "csv").uit().lines().findFirst().orElseThrow();
    Path bestand =
        Files.writeString(
            map.resolve("niets.csv"),
            kop
                + "\nN-01;SLUIT_UIT;12.PLAFONDS;;DWINGEND;;;RAPPORT;6.2;a"
                + "\nN-02;SLUIT_UIT;12.OPEN_EINDE;;DWINGEND;;;RAPPORT;6.2;b\n");
    Aanroep leeg = ruimte(LEEG, "DWINGEND", "--regels", bestand.toString());
    assertThat(json(Jsonschema.RUIMTE, leeg).get("aantalProfielen").asLong()).isZero();
    assertThat(leeg.fout()).contains("deze regels laten geen enkel profiel toe");
    JsonNode bewijs =
        json(Jsonschema.BEWIJS, Aanroep.van("regels", "--bewijs", "--regels", bestand.toString()));
    assertThat(bewijs.get("perioden").get(0).get("tegenstrijdig").toString())
        .isEqualTo("[[\"N-01\",\"N-02\"]]");
  }

  @Test
  void theSpaceIsPrintedForOtherTools() {
    String[] dag = {"--peildatum", "2015-04-14", "--streng", "DWINGEND"};
    assertThat(Aanroep.van("regels", "--vorm", "uvl", dag[0], dag[1], dag[2], dag[3]).uit())
        .contains("K12_OPEN_EINDE => K1_INVESTEREN");
    assertThat(Aanroep.van("regels", "--vorm", "dmn", dag[0], dag[1], dag[2], dag[3]).uit())
        .startsWith("<?xml")
        .contains("R-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ruimte - --peildatum 2015-04-14 --streng STREK | --streng: 'STREK'",
        "ruimte - --peildatum 2015-04-14 --streng STERK --waarom 5.DIENST | --waarom: '5.DIENST'",
        "ruimte - --peildatum 2015-02-30 --streng STERK | --peildatum: '2015-02-30'",
        "conflicten - --peildatum 2015-04-14 --streng STERK --vast 20,x | --vast: '20'",
        "conflicten - --peildatum 2015-04-14 --streng STERK --vast 20,x | --vast: 'x'",
        "beste - --peildatum 14-04-2015 | --peildatum: '14-04-2015'",
        "regels --bewijs --streng sterk | --streng: 'sterk'",
        "regels --streng STERK | --streng: 'STERK'",
        "regels --bewijs --vorm csv | --vorm: 'csv'",
        "regels --vorm uvl | --peildatum: verplicht",
        "ruimte - --peildatum 2015-04-14 --streng STERK --regels - | --regels: '-'"
      })
  void whatIsWrongIsNamedWithItsPlaceAndValue(String geval) {
    String[] delen = geval.split(" \\| ", -1);
    Aanroep aanroep = Aanroep.metInvoer(LEEG, delen[0].split(" ", -1));
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout()).contains(delen[1]);
  }
}
