package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.participatie.keuzes.json.Jsonschema;
import nl.participatie.keuzes.json.Regielezer;
import nl.participatie.keuzes.regie.Regievoorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Direction over execution on the command line. */
class RegieOpdrachtTest {

  private static final String PARTIJEN =
      "\"partijen\": [{\"code\": \"RAAD\", \"naam\": \"Raad\", \"soort\": \"RAAD\", \"rollen\":"
          + " [\"BELEIDSREGIE\"]}, {\"code\": \"SW\", \"naam\": \"Werk & Co\", \"soort\":"
          + " \"SW_BEDRIJF\", \"rollen\": [\"UITVOERINGSREGIE\"]}]";

  private static final String BESTAND =
      "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2016-01-01\", \"keuze\": 18,"
          + " \"besluitvorming\": \"VASTGESTELD\", \"optie\": \"ZELF\"}], \"regie\": {"
          + PARTIJEN
          + ", \"opdrachten\": [{\"van\": \"RAAD\", \"aan\": \"SW\", \"soort\":"
          + " \"UITVOERINGSREGIE\", \"groepen\": [\"BESCHUT\"], \"resultaatverantwoordelijk\":"
          + " \"JA\", \"bevoegd\": \"JA\", \"zeggenschap\": \"NEE\"}]}}";

  private static Aanroep regie(String invoer, String... verder) {
    List<String> args = new ArrayList<>(List.of("regie", "-"));
    args.addAll(List.of(verder));
    return Aanroep.metInvoer(invoer, args.toArray(String[]::new));
  }

  private static void eisGeldig(Jsonschema schema, JsonNode json) {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema.tekst())
                .validate(json))
        .isEmpty();
  }

  @Test
  void thePictureIsPrinted() throws IOException {
    // json() also asks that nothing is said on standard error
    JsonNode json = regie(BESTAND).json();
    eisGeldig(Jsonschema.REGIE, json);
    assertThat(json.fieldNames())
        .toIterable()
        .startsWith("partijen", "opdrachten", "bevindingen", "regisseurs");
    assertThat(json.at("/partijen/1/naam").asText()).isEqualTo("Werk & Co");
    assertThat(json.at("/opdrachten/0/zeggenschap").asText()).isEqualTo("NEE");
    assertThat(json.get("bevindingen").findValuesAsText("code"))
        .containsExactly("G-02", "G-04", "G-17", "G-21");
    assertThat(json.get("regisseurs")).hasSize(30);
    assertThat(
            StreamSupport.stream(json.get("regisseurs").spliterator(), false)
                .filter(rij -> !rij.get("partij").isNull()))
        .hasSize(6)
        .allMatch(rij -> rij.get("groep").asText().equals("BESCHUT"))
        .allMatch(rij -> rij.get("partij").asText().equals("SW"));
    assertThat(json.at("/ketens/12/voorbeelden/0/partijen").toString())
        .isEqualTo("[\"RAAD\",\"SW\"]");
    assertThat(json.get("gevolgen").findValuesAsText("code")).containsExactly("ZELF_UITVOEREN");
  }

  /** The choices count that hold on the reference date. */
  @Test
  void theReferenceDateIsTheNewestInTheFileUnlessGiven() throws IOException {
    JsonNode ervoor = regie(BESTAND, "--peildatum", "2015-12-31").json();
    assertThat(ervoor.get("bevindingen").findValuesAsText("code"))
        .containsExactly("G-02", "G-04", "G-17");
    assertThat(ervoor.get("gevolgen")).isEmpty();
  }

  @Test
  void textsFollowTheLanguageAndCodesDoNot() throws IOException {
    JsonNode nl = regie(BESTAND).json();
    JsonNode en = regie(BESTAND, "--taal", "en").json();
    assertThat(nl.at("/bevindingen/1/toelichting").asText())
        .startsWith("Werk & Co (SW) heeft van Raad (RAAD) de uitvoeringsregie gekregen");
    assertThat(en.at("/bevindingen/1/toelichting").asText())
        .startsWith("Werk & Co (SW) was given execution direction by Raad (RAAD)");
    assertThat(en.get("regisseurs")).isEqualTo(nl.get("regisseurs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"regie\": null}", "{\"regie\": {}}"})
  void withoutThePartNobodyHasDirectionAndThereIsNothingToSay(String invoer) throws IOException {
    JsonNode json = regie(invoer).json();
    eisGeldig(Jsonschema.REGIE, json);
    assertThat(json.get("partijen")).isEmpty();
    assertThat(json.get("bevindingen")).isEmpty();
    assertThat(json.get("regisseurs")).hasSize(30).allMatch(rij -> rij.get("partij").isNull());
  }

  @Test
  void theShippedFileIsTheExample() throws IOException {
    String bestand = Files.readString(Aanroep.GEMEENTEN.resolve("regio-z.json"));
    assertThat(Regielezer.lees(bestand.getBytes(StandardCharsets.UTF_8)).ofFout())
        .isEqualTo(Regievoorbeeld.REGIO_Z.netwerk());
    eisGeldig(Jsonschema.GEMEENTE, new ObjectMapper().readTree(bestand));
    JsonNode json = regie(bestand).json();
    assertThat(json.get("bevindingen").findValuesAsText("code")).containsExactly("G-02");
  }

  @Test
  void everyFaultOfTheFileAndTheCallComesAtOnce() {
    Aanroep aanroep =
        regie(
            "{\"keuzes\": {\"3\": \"BREED\"}, \"regie\": {"
                + PARTIJEN
                + ", \"opdrachten\": [{\"van\": \"RAAD\", \"aan\": \"\\u001b[31m\", \"soort\":"
                + " \"DEELOPDRACHT\"}, {\"van\": \"SW\", \"aan\": \"SW\", \"soort\": 1,"
                + " \"capaciteit\": -1}], \"kleur\": 1}}",
            "--peildatum",
            "vandaag",
            "--taal",
            "fr");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout().lines())
        .hasSize(8)
        .anyMatch(regel -> regel.startsWith("--peildatum: 'vandaag'"))
        .anyMatch(regel -> regel.startsWith("--taal: 'fr'"))
        .anyMatch(regel -> regel.startsWith("keuzes.3: 'BREED'"))
        .anyMatch(regel -> regel.startsWith("regie.kleur: is geen attribuut"))
        .anyMatch(regel -> regel.startsWith("regie.opdrachten[0].aan: '\\u001B[31m'"))
        .anyMatch(regel -> regel.startsWith("regie.opdrachten[1].aan: 'SW': toegestaan is een"))
        .anyMatch(regel -> regel.startsWith("regie.opdrachten[1].capaciteit: '-1'"))
        .anyMatch(regel -> regel.startsWith("regie.opdrachten[1].soort: '1'"));
    assertThat(aanroep.fout()).doesNotContain("\u001b");
  }

  @Test
  void otherCommandsCheckThePartAsWell() {
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"regie\": {\"partijen\": [{\"code\": \"A\", \"naam\": \"n\", \"soort\": \"X\"}]}}",
            "toets",
            "-",
            "--peildatum",
            "2015-04-14");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout().lines())
        .singleElement()
        .asString()
        .startsWith("regie.partijen[0].soort: 'X'");
  }

  @Test
  void theTemplateShowsThePartAndIsAValidFileForIt() throws IOException {
    Aanroep sjabloon = Aanroep.van("sjabloon");
    JsonNode deel = sjabloon.json().get("regie");
    assertThat(deel.at("/partijen/0").fieldNames())
        .toIterable()
        .containsExactly("code", "naam", "soort", "rollen");
    assertThat(deel.at("/opdrachten/0")).hasSize(15);
    assertThat(regie(sjabloon.uit()).json().get("partijen")).isEmpty();
  }
}
