package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Congruence between levels on the command line. */
class CongruentieOpdrachtTest {

  private static final String BESTAND =
      "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2016-01-01\", \"keuze\": 5,"
          + " \"besluitvorming\": \"VASTGESTELD\", \"optie\": \"DIENSTBETREKKING\"}],"
          + " \"congruentie\": {\"posities\": [{\"keuze\": 11, \"management\": \"TIME_TO_MARKET\","
          + " \"uitvoering\": \"TIME_TO_MARKET\"}, {\"keuze\": 4, \"beleid\": \"SMAL\","
          + " \"uitvoering\": \"BREED\"}], \"handhaving\": [{\"doelgroep\": \"REGULIER\","
          + " \"beleid\": \"OPGELEGD\", \"praktijk\": \"ONTHEVEN\"}]}}";

  private static Aanroep congruentie(String invoer, String... verder) {
    List<String> args = new ArrayList<>(List.of("congruentie", "-"));
    args.addAll(List.of(verder));
    return Aanroep.metInvoer(invoer, args.toArray(String[]::new));
  }

  private static void eisGeldig(JsonNode json) {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Jsonschema.CONGRUENTIE.tekst())
                .validate(json))
        .isEmpty();
  }

  @Test
  void thePictureIsPrintedAndThePartIsNoLongerCalledUnused() throws IOException {
    // json() also asks that nothing is said on standard error
    JsonNode json = congruentie(BESTAND, "--peildatum", "2017-01-01").json();
    eisGeldig(json);
    // 11 agrees at two levels, 4 does not; of the other choices one level is known or none
    assertThat(json.at("/congruent/aantal").asInt()).isEqualTo(1);
    assertThat(json.at("/congruent/bekend").asInt()).isEqualTo(2);
    assertThat(json.at("/congruent/aandeel").decimalValue()).isEqualByComparingTo("0.5");
    assertThat(json.at("/congruent/exact").asText()).isEqualTo("0.5");
    assertThat(json.at("/keuzes/4/beleid").asText()).isEqualTo("5.DIENSTBETREKKING");
    assertThat(json.at("/keuzes/4/herkomstBeleid").asText()).isEqualTo("DOSSIER");
    assertThat(json.get("spanningen").findValuesAsText("regel")).containsExactly("R-05", "R-06");
    assertThat(json.get("bevindingen").findValuesAsText("code")).containsExactly("C-01", "C-03");
  }

  @Test
  void theReferenceDateIsTheNewestInTheFileUnlessGiven() throws IOException {
    assertThat(congruentie(BESTAND).json().get("peildatum").asText()).isEqualTo("2016-01-01");
    assertThat(congruentie("{}").json().get("peildatum").asText()).isEqualTo("2015-04-14");
    JsonNode ervoor = congruentie(BESTAND, "--peildatum", "2015-12-31").json();
    assertThat(ervoor.at("/keuzes/4/beleid").isNull()).isTrue();
    assertThat(ervoor.get("spanningen").findValuesAsText("regel")).containsExactly("R-06");
  }

  @Test
  void textsFollowTheLanguageAndCodesDoNot() throws IOException {
    JsonNode nl = congruentie(BESTAND).json();
    JsonNode en = congruentie(BESTAND, "--taal", "en").json();
    assertThat(nl.at("/bevindingen/0/toelichting").asText()).contains("twee niveaus verschillen");
    assertThat(en.at("/bevindingen/0/toelichting").asText()).contains("two levels differ");
    assertThat(en.get("keuzes")).isEqualTo(nl.get("keuzes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"congruentie\": null}", "{\"congruentie\": {}}"})
  void withoutThePartEverythingIsUnknownAndThatIsSaid(String invoer) throws IOException {
    JsonNode json = congruentie(invoer).json();
    eisGeldig(json);
    assertThat(json.at("/congruent/aandeel").isNull()).isTrue();
    assertThat(json.at("/congruent/reden").asText()).startsWith("Van geen enkele keuze");
    assertThat(json.get("keuzes").findValuesAsText("oordeel")).hasSize(19).containsOnly("ONBEKEND");
  }

  @Test
  void ownRulesTakeThePlaceOfTheStandardOnes(@TempDir Path map) throws IOException {
    String zonder =
        Aanroep.van("regels", "--vorm", "csv")
            .uit()
            .lines()
            .filter(regel -> !regel.startsWith("R-05;"))
            .collect(Collectors.joining("\n"));
    Path regels = Files.writeString(map.resolve("regels.csv"), zonder);
    JsonNode json = congruentie(BESTAND, "--regels", regels.toString()).json();
    assertThat(json.get("spanningen").findValuesAsText("regel")).containsExactly("R-06");
  }

  @Test
  void everyFaultOfTheFileAndTheCallComesAtOnce() {
    Aanroep aanroep =
        congruentie(
            "{\"keuzes\": {\"3\": \"BREED\"}, \"congruentie\": {\"posities\": [{\"keuze\": 3,"
                + " \"beleid\": \"BREED\"}, {\"keuze\": 3, \"keuze\": 3}], \"handhaving\":"
                + " [{\"doelgroep\": \"\\u001b[31m\"}], \"kleur\": 1}}",
            "--peildatum",
            "vandaag",
            "--taal",
            "fr");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout().lines())
        .hasSize(7)
        .anyMatch(regel -> regel.startsWith("--peildatum: 'vandaag'"))
        .anyMatch(regel -> regel.startsWith("--taal: 'fr'"))
        .anyMatch(regel -> regel.startsWith("keuzes.3: 'BREED'"))
        .anyMatch(regel -> regel.startsWith("congruentie.kleur: is geen attribuut"))
        .anyMatch(regel -> regel.startsWith("congruentie.posities[0].beleid: 'BREED'"))
        .anyMatch(regel -> regel.startsWith("congruentie.posities[1].keuze: dit attribuut staat"))
        .anyMatch(regel -> regel.startsWith("congruentie.handhaving[0].doelgroep: '\\u001B[31m'"));
    assertThat(aanroep.fout()).doesNotContain("\u001b");
  }

  @Test
  void otherCommandsCheckThePartAsWell() {
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"congruentie\": {\"posities\": [{\"keuze\": 99}]}}",
            "toets",
            "-",
            "--peildatum",
            "2015-04-14");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout().lines())
        .singleElement()
        .asString()
        .startsWith("congruentie.posities[0].keuze: '99'");
    assertThat(congruentie("{\"congruentie\": 1}").fout().lines())
        .singleElement()
        .asString()
        .startsWith("congruentie: '1': verwacht wordt een object");
  }

  @Test
  void theTemplateShowsThePartAndIsAValidFileForIt() throws IOException {
    Aanroep sjabloon = Aanroep.van("sjabloon");
    JsonNode deel = sjabloon.json().get("congruentie");
    assertThat(deel.at("/posities/0").fieldNames())
        .toIterable()
        .containsExactly(
            "keuze", "beleid", "management", "uitvoering", "dienstverlening", "bronnen");
    assertThat(deel.at("/handhaving/0")).hasSize(3);
    assertThat(deel.at("/gelijkeGroepen")).isEmpty();
    assertThat(congruentie(sjabloon.uit()).json().at("/congruent/bekend").asInt()).isZero();
  }
}
