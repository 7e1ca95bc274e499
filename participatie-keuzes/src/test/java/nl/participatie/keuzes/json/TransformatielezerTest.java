package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.transformatie.Afronding;
import nl.participatie.keuzes.transformatie.Padstap;
import nl.participatie.keuzes.transformatie.Stapopgave;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The part transformatie of a municipality file: strictly, all faults at once, as the schema says.
 */
class TransformatielezerTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.GEMEENTE.tekst());

  private static final String ALLES =
      "{\"stappen\": [{\"code\": \"LIQUIDATIEPLAN\", \"naam\": \"Plan L\", \"voorgesteld\":"
          + " \"2018-05-01\", \"gereedVanaf\": \"2018-06-01\", \"gereed\": \"2018-06-30\","
          + " \"verwacht\": \"2018-07-01\", \"duurWeken\": 8, \"beslisser\": \"RAAD\","
          + " \"besluit\": \"R18\"}, {\"code\": \"VRAAG_1\", \"gereedUiterlijk\":"
          + " \"2017-12-31\"}], \"start\": \"2019-01-01\"}";

  private static final Transformatiepad PAD =
      Transformatiepad.van(
          List.of(
              Stapopgave.builder()
                  .stap(Padstap.VRAAG_1)
                  .gereed(Afronding.nietLaterDan(LocalDate.of(2017, 12, 31)))
                  .build(),
              Stapopgave.builder()
                  .stap(Padstap.LIQUIDATIEPLAN)
                  .naam("Plan L")
                  .voorgesteld(LocalDate.of(2018, 5, 1))
                  .gereed(Afronding.tussen(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 6, 30)))
                  .verwacht(LocalDate.of(2018, 7, 1))
                  .duurWeken(8)
                  .beslisser(Beslisser.RAAD)
                  .besluit("R18")
                  .build()),
          Optional.of(LocalDate.of(2019, 1, 1)));

  private static Controleresultaat<Transformatiepad> lees(String deel) {
    return Transformatielezer.lees(bestand(deel).getBytes(StandardCharsets.UTF_8));
  }

  private static String bestand(String deel) {
    return "{\"naam\": \"A\", \"transformatie\": " + deel + "}";
  }

  private static List<String> fouten(String deel) {
    return lees(deel).fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static boolean isGoedVolgensSchema(String deel) throws IOException {
    JsonNode boom = new ObjectMapper().readTree(bestand(deel));
    return SCHEMA.validate(boom).isEmpty();
  }

  @Test
  void elkAttribuutKomtOver() {
    assertThat(lees(ALLES).waarde()).contains(PAD);
  }

  @Test
  void uitHetProfielKomtHetzelfdeAlsUitHetBestand() {
    assertThat(Transformatielezer.lees(metDeel(ALLES)).waarde()).contains(PAD);
    assertThat(Transformatielezer.lees(Gemeenteprofiel.builder().build()).waarde())
        .contains(Transformatiepad.LEEG);
    assertThat(Transformatielezer.lees(metDeel("{\"stappen\": 1}")).fouten())
        .singleElement()
        .satisfies(fout -> assertThat(fout.pad()).isEqualTo("transformatie.stappen"));
  }

  private static Gemeenteprofiel metDeel(String deel) {
    return Gemeenteprofiel.builder().putOngelezen("transformatie", deel).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        ALLES,
        "{\"stappen\": null, \"start\": null}",
        "{\"stappen\": [], \"start\": \"2013-01-01\"}",
        "{\"stappen\": [{\"code\": \"VRAAG_1\"}, {\"code\": null, \"duurWeken\": null}, {}]}",
        "{\"stappen\": [{\"code\": \"START\", \"gereed\": \"2019-01-01\", \"verwacht\": null}]}",
        "{\"stappen\": [{\"code\": \"CONCEPT_BEDRIJF_5\", \"duurWeken\": 0, \"besluit\": \"\"}]}",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"gereed\": null, \"gereedUiterlijk\": \"2017-01-01\"}]}",
      })
  void schemaEnLezerNemenHetzelfdeAan(String deel) throws IOException {
    assertThat(fouten(deel)).isEmpty();
    assertThat(isGoedVolgensSchema(deel)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | transformatie: an object in braces is expected",
        "1 | transformatie: '1': an object in braces is expected",
        "{\"stapen\": []} | transformatie.stapen: is not an attribute; allowed are stappen, start, effect (did you mean: stappen?)",
        "{\"stappen\": {}} | transformatie.stappen: a list in square brackets is expected",
        "{\"stappen\": [3]} | transformatie.stappen[0]: '3': an object in braces is expected",
        "{\"stappen\": [{\"naam\": \"x\"}]} | transformatie.stappen[0].code: is required",
        "{\"stappen\": [{\"code\": 1}]} | transformatie.stappen[0].code: '1': a text in quotes is expected",
        "{\"stappen\": [{\"code\": \"VRAAG_6\"}]} | transformatie.stappen[0].code: 'VRAAG_6': allowed are CONCEPT_GEMEENTE_1",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"naam\": \"\"}]} | transformatie.stappen[0].naam: allowed are 1 to 100",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"duurWeken\": 521}]} | transformatie.stappen[0].duurWeken: '521': allowed is a whole number",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"duurWeken\": -1}]} | transformatie.stappen[0].duurWeken: '-1': allowed is a whole number",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"duurWeken\": 1.5}]} | transformatie.stappen[0].duurWeken: '1.5': a whole number is expected",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"duurWeken\": 1e99}]} | transformatie.stappen[0].duurWeken: '1E+99'",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"gereed\": 2017}]} | transformatie.stappen[0].gereed: '2017': a text in quotes is expected",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"gereed\": \"1-1-2017\"}]} | transformatie.stappen[0].gereed: '1-1-2017': allowed is an existing date",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"gereedVanaf\": \"2017-01-01\"}]} | transformatie.stappen[0].gereedVanaf: '2017-01-01': is allowed only together",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"gereed\": \"2017-01-01\", \"gereedUiterlijk\": \"2017-01-01\"}]} | transformatie.stappen[0].gereedUiterlijk: '2017-01-01': allowed is 'gereed' or",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"voorgesteld\": \"2017-01-01\"}]} | transformatie.stappen[0].voorgesteld: '2017-01-01': is allowed only with",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"beslisser\": \"RAAD\"}]} | transformatie.stappen[0].beslisser: 'RAAD': is allowed only with",
        "{\"stappen\": [{\"code\": \"LIQUIDATIEPLAN\", \"beslisser\": \"KONING\"}]} | transformatie.stappen[0].beslisser: 'KONING': allowed are RAAD",
        "{\"stappen\": [{\"code\": \"START\", \"duurWeken\": 1}]} | transformatie.stappen[0].duurWeken: '1': is not allowed with START",
        "{\"stappen\": [{\"code\": \"START\", \"verwacht\": \"2019-01-01\"}]} | transformatie.stappen[0].verwacht: '2019-01-01': is not allowed with START",
        "{\"stappen\": [{\"code\": \"VRAAG_1\", \"besluit\": \"a\\u202eb\"}]} | transformatie.stappen[0].besluit: 'a\\u202Eb': allowed are at most 2000",
        "{\"start\": \"2019\"} | transformatie.start: '2019': allowed is an existing date",
        "{\"start\": 2019} | transformatie.start: '2019': a text in quotes is expected",
      })
  void watSchemaEnLezerWeigeren(String deel, String verwacht) throws IOException {
    assertThat(fouten(deel)).singleElement().asString().startsWith(verwacht);
    assertThat(isGoedVolgensSchema(deel)).isFalse();
  }

  @Test
  void watAlleenDeLezerKanZien() {
    assertThat(fouten("{\"stappen\": [{}, {\"code\": \"VRAAG_1\"}]}"))
        .containsExactly("transformatie.stappen[0].code: is required");
    assertThat(fouten("{\"stappen\": [{\"code\": \"VRAAG_1\"}, {\"code\": \"VRAAG_1\"}]}"))
        .containsExactly(
            "transformatie.stappen[1].code: 'VRAAG_1': occurs already: each step may occur once");
    assertThat(fouten("{\"start\": \"2012-12-31\"}"))
        .containsExactly(
            "transformatie.start: '2012-12-31': allowed is a date from 2013-01-01 to 2055-12-31");
    assertThat(
            fouten(
                "{\"stappen\": [{\"code\": \"TRANSFORMATIEPLAN\", \"voorgesteld\": \"2017-06-01\","
                    + " \"gereed\": \"2017-05-31\"}]}"))
        .containsExactly(
            "transformatie.stappen[0].gereed: '2017-05-31': no plan is adopted before it is"
                + " proposed; allowed is a date from 2017-06-01 on");
    assertThat(fouten("{\"stappen\": [], \"stappen\": []}"))
        .containsExactly(
            "transformatie.stappen: this attribute occurs twice; each attribute may occur once");
  }

  @Test
  void alleFoutenKomenTegelijkOpVolgordeVanPlaats() {
    assertThat(
            fouten(
                "{\"kleur\": 1, \"stappen\": [{\"code\": \"VRAG_1\", \"duurWeken\": \"x\"}, 7,"
                    + " {\"code\": \"START\", \"gereed\": \"2012-01-01\", \"beslisser\": \"RAAD\","
                    + " \"maat\": 2}], \"start\": \"1999-01-01\"}"))
        .hasSize(8)
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{\"naam\": 1, \"kleur\": 2}", "{\"transformatiex\": {\"x\": 1}}"})
  void watErBuitenHetDeelMisIsZegtDeGemeentelezer(String bestand) {
    assertThat(Transformatielezer.lees(bestand.getBytes(StandardCharsets.UTF_8)).waarde())
        .contains(Transformatiepad.LEEG);
  }

  @Test
  void meerDanDuizendRijenIsTeVeel() {
    String rijen = "{\"code\": \"VRAAG_1\"},".repeat(1001);
    assertThat(fouten("{\"stappen\": [" + rijen.substring(0, rijen.length() - 1) + "]}"))
        .containsExactly("transformatie.stappen: at most 1000 are allowed");
  }

  @Test
  void vijandigeTekstKomtNietRauwInEenMelding() {
    assertThat(
            fouten(
                "{\"stappen\": [{\"code\": \"\\u001b[31m\\u202e<img src=x onerror=alert(1)>"
                    + "x".repeat(10_000)
                    + "\"}]}"))
        .singleElement()
        .satisfies(
            fout ->
                assertThat(fout)
                    .contains("\\u001B[31m\\u202E<img")
                    .doesNotContain("\u001b", "\u202e")
                    .hasSizeLessThan(700));
  }
}
