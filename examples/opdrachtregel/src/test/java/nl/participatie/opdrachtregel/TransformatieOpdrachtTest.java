package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.json.Jsonschema;
import nl.participatie.keuzes.json.Transformatielezer;
import nl.participatie.keuzes.transformatie.Padstand;
import nl.participatie.keuzes.transformatie.Transformatievoorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The transformation of a sheltered-employment company on the command line. */
class TransformatieOpdrachtTest {

  private static final String DE_RONDE_VENEN = "de-ronde-venen.json";

  private static final LocalDate NAJAAR = LocalDate.of(2018, 9, 1);

  /** A plan of ten weeks under way, and a start that comes too soon for the plans after it. */
  private static final String ONDERWEG =
      "{\"transformatie\": {\"start\": \"2018-06-01\", \"stappen\": ["
          + "{\"code\": \"VRAAG_1\", \"gereed\": \"2017-10-01\"},"
          + "{\"code\": \"VRAAG_2\", \"gereed\": \"2017-10-01\"},"
          + "{\"code\": \"VRAAG_3\", \"gereed\": \"2017-10-01\"},"
          + "{\"code\": \"VRAAG_4\", \"gereed\": \"2017-10-01\"},"
          + "{\"code\": \"VRAAG_5\", \"naam\": \"Vakkennis\", \"gereed\": \"2018-02-01\","
          + " \"verwacht\": \"2018-02-15\"},"
          + "{\"code\": \"TRANSFORMATIEPLAN\", \"duurWeken\": 10},"
          + "{\"code\": \"INRICHTINGSPLANNEN\", \"duurWeken\": 8},"
          + "{\"code\": \"LIQUIDATIEPLAN\", \"duurWeken\": 4},"
          + "{\"code\": \"INRICHTINGSPLANNEN_VASTGESTELD\", \"duurWeken\": 0}]}}";

  private static Aanroep transformatie(String invoer, String... verder) {
    List<String> args = new ArrayList<>(List.of("transformatie", "-"));
    args.addAll(List.of(verder));
    return Aanroep.metInvoer(invoer, args.toArray(String[]::new));
  }

  private static String deRondeVenen() throws IOException {
    return Files.readString(Aanroep.GEMEENTEN.resolve(DE_RONDE_VENEN));
  }

  private static void eisGeldig(Jsonschema schema, JsonNode json) {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema.tekst())
                .validate(json))
        .isEmpty();
  }

  @Test
  void theStateIsPrintedAndThePartIsNoLongerCalledUnused() throws IOException {
    // json() also asks that nothing is said on standard error
    JsonNode json = transformatie(ONDERWEG, "--peildatum", "2018-01-01").json();
    eisGeldig(Jsonschema.TRANSFORMATIE, json);
    assertThat(json.fieldNames())
        .toIterable()
        .startsWith("stappen", "vroegsteStart", "bevindingen", "effect");
    assertThat(json.get("stappen").findValuesAsText("status"))
        .containsExactly(
            "GEREED",
            "GEREED",
            "GEREED",
            "GEREED",
            "TE_DOEN",
            "GEBLOKKEERD",
            "GEBLOKKEERD",
            "GEBLOKKEERD",
            "GEBLOKKEERD",
            "GEBLOKKEERD");
    assertThat(json.at("/stappen/5/code").asText()).isEqualTo("TRANSFORMATIEPLAN");
    assertThat(json.at("/stappen/5/geblokkeerdDoor/0").asText()).isEqualTo("VRAAG_5");
    assertThat(json.at("/stappen/5/geblokkeerdDoor")).hasSize(1);
    // what is told of 1 February is not known on 1 January; then 10 + 8 + 4 weeks after 15 February
    assertThat(json.at("/stappen/4/gereed").isNull()).isTrue();
    assertThat(json.get("vroegsteStart").asText())
        .isEqualTo(LocalDate.of(2018, 2, 15).plusDays(7 * 22).toString());
    assertThat(json.get("bevindingen").findValuesAsText("code")).containsExactly("T-01", "T-05");
    assertThat(json.get("effect").isNull()).isTrue();
    assertThat(json.get("reden").isNull()).isTrue();
  }

  @Test
  void theShippedFileIsTheReferenceCase() throws IOException {
    Padstand uitBestand =
        Transformatielezer.lees(deRondeVenen().getBytes(StandardCharsets.UTF_8))
            .ofFout()
            .op(NAJAAR);
    Padstand uitVoorbeeld = Transformatievoorbeelden.DE_RONDE_VENEN.pad().op(NAJAAR);
    assertThat(List.copyOf(uitBestand.stappen())).isEqualTo(List.copyOf(uitVoorbeeld.stappen()));
    assertThat(uitBestand.pad().start()).isEqualTo(uitVoorbeeld.pad().start());
    eisGeldig(Jsonschema.GEMEENTE, new ObjectMapper().readTree(deRondeVenen()));
    JsonNode json = transformatie(deRondeVenen(), "--peildatum", "2018-09-01").json();
    eisGeldig(Jsonschema.TRANSFORMATIE, json);
    assertThat(json.get("vroegsteStart").asText()).isEqualTo("2018-06-30");
    assertThat(json.get("start").asText()).isEqualTo("2019-01-01");
    assertThat(json.get("bevindingen")).isEmpty();
  }

  @Test
  void textsFollowTheLanguageAndCodesDoNot() throws IOException {
    JsonNode nl = transformatie(ONDERWEG, "--peildatum", "2018-01-01").json();
    JsonNode en = transformatie(ONDERWEG, "--peildatum", "2018-01-01", "--taal", "en").json();
    assertThat(nl.at("/bevindingen/1/toelichting").asText())
        .contains("Vraag 5: deskundigheid (Vakkennis)");
    assertThat(en.at("/bevindingen/1/toelichting").asText())
        .contains("Question 5: expertise (Vakkennis)");
    assertThat(en.get("stappen").findValuesAsText("code"))
        .isEqualTo(nl.get("stappen").findValuesAsText("code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"transformatie\": null}", "{\"transformatie\": {}}"})
  void withoutThePartEverythingIsStillToBeDone(String invoer) throws IOException {
    JsonNode json = transformatie(invoer, "--peildatum", "2018-01-01").json();
    eisGeldig(Jsonschema.TRANSFORMATIE, json);
    assertThat(json.get("stappen").findValuesAsText("status"))
        .hasSize(10)
        .containsOnly("TE_DOEN", "GEBLOKKEERD");
    assertThat(json.get("vroegsteStart").isNull()).isTrue();
    assertThat(json.get("reden").asText()).startsWith("Van deze stappen is geen duur");
    assertThat(json.get("ontbreekt")).hasSize(9);
    assertThat(json.get("bevindingen")).isEmpty();
  }

  @Test
  void everyFaultOfTheFileAndTheCallComesAtOnce() {
    Aanroep aanroep =
        transformatie(
            "{\"keuzes\": {\"3\": \"BREED\"}, \"transformatie\": {\"start\": \"2012-12-31\","
                + " \"stappen\": [{\"code\": \"LIQUIDATIEPLAN\", \"voorgesteld\": \"2018-06-01\","
                + " \"gereed\": \"2018-05-31\"}, {\"code\": \"LIQUIDATIEPLAN\"}, {\"code\":"
                + " \"\\u001b[31m\", \"duurWeken\": 521}], \"kleur\": 1}}",
            "--peildatum",
            "vandaag",
            "--taal",
            "fr");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout().lines())
        .hasSize(9)
        .anyMatch(regel -> regel.startsWith("--peildatum: 'vandaag'"))
        .anyMatch(regel -> regel.startsWith("--taal: 'fr'"))
        .anyMatch(regel -> regel.startsWith("keuzes.3: 'BREED'"))
        .anyMatch(regel -> regel.startsWith("transformatie.kleur: is geen attribuut"))
        .anyMatch(regel -> regel.startsWith("transformatie.start: '2012-12-31': toegestaan is"))
        .anyMatch(regel -> regel.startsWith("transformatie.stappen[0].gereed: '2018-05-31': een"))
        .anyMatch(regel -> regel.startsWith("transformatie.stappen[1].code: 'LIQUIDATIEPLAN'"))
        .anyMatch(regel -> regel.startsWith("transformatie.stappen[2].code: '\\u001B[31m'"))
        .anyMatch(regel -> regel.startsWith("transformatie.stappen[2].duurWeken: '521'"));
    assertThat(aanroep.fout()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({"2000-12-31", "2056-01-01"})
  void aReferenceDateOutsideTheTimeOfTheSourcesIsRefused(String peildatum) {
    assertThat(transformatie("{}", "--peildatum", peildatum).fout().strip())
        .isEqualTo(
            "--peildatum: '"
                + peildatum
                + "': toegestaan is een datum van 2001-01-01 tot en met 2055-12-31");
  }

  @Test
  void otherCommandsCheckThePartAsWell() {
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"transformatie\": {\"stappen\": [{\"code\": \"VRAAG_9\"}]}}",
            "toets",
            "-",
            "--peildatum",
            "2015-04-14");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout().lines())
        .singleElement()
        .asString()
        .startsWith("transformatie.stappen[0].code: 'VRAAG_9'");
    assertThat(transformatie("{\"transformatie\": 1}", "--peildatum", "2018-01-01").fout().lines())
        .singleElement()
        .asString()
        .startsWith("transformatie: '1': verwacht wordt een object");
  }

  @Test
  void theTemplateShowsThePartAndIsAValidFileForIt() throws IOException {
    Aanroep sjabloon = Aanroep.van("sjabloon");
    JsonNode deel = sjabloon.json().get("transformatie");
    assertThat(deel.fieldNames()).toIterable().containsExactly("stappen", "start", "effect");
    assertThat(deel.at("/stappen/0").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Transformatielezer.ATTRIBUTEN_STAP);
    assertThat(transformatie(sjabloon.uit(), "--peildatum", "2018-01-01").json().get("stappen"))
        .hasSize(10);
  }
}
