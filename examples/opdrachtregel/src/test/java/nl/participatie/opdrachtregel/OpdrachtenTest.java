package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.keuzes.json.Jsonschema;
import nl.participatie.keuzes.praktijk.Positie;
import nl.participatie.keuzes.praktijk.Positiesoort;
import nl.participatie.keuzes.praktijk.Praktijkcase;
import nl.participatie.keuzes.praktijk.Praktijkcases;
import nl.participatie.model.bron.Kengetallen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The acceptance contract of the command line. */
class OpdrachtenTest {

  private static JsonSchema schema(Jsonschema schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.tekst());
  }

  @Test
  void theCatalogueIsPrintedInBothLanguages() throws IOException {
    JsonNode nl = Aanroep.van("keuzes").json();
    JsonNode en = Aanroep.van("keuzes", "--taal", "en").json();
    assertThat(schema(Jsonschema.KEUZES).validate(nl)).isEmpty();
    assertThat(nl.get(0).get("titel")).isNotEqualTo(en.get(0).get("titel"));
    assertThat(nl.get(4).get("opties").get(1).get("code").asText())
        .isEqualTo("5.DIENSTBETREKKING_VOLUMEAFHANKELIJK");
  }

  @Test
  void theNumbersOf2015ComeOutOfTheEstimate() throws IOException {
    JsonNode raming =
        Aanroep.van(
                "raming", Aanroep.gemeente("nederland-2015.json"), "--van", "2015", "--tot", "2016")
            .json();
    assertThat(schema(Jsonschema.RAMING).validate(raming)).isEmpty();
    assertThat(raming.get("jaren")).hasSize(2);
    JsonNode jaar = raming.get("jaren").get(0);
    // rekenmodel, "Numbers that must come out", shown as whole people
    assertThat(heel(jaar, "WSW")).isEqualTo(89_142);
    assertThat(heel(jaar, "BESCHUT")).isEqualTo(619);
    assertThat(heel(jaar, "REGULIER")).isEqualTo(1_239);
    assertThat(heel(jaar, "WAJONG")).isEqualTo(4_582);
    // 387,000 x 14,437
    assertThat(jaar.get("baten").get("INKOMENSDEEL_WWB").decimalValue())
        .isEqualByComparingTo(new BigDecimal("5587119000.00"));
    // 67.0 million
    assertThat(jaar.get("baten").get("INKOMENSDEEL_NIEUW").decimalValue())
        .isBetween(new BigDecimal("66950000"), new BigDecimal("67050000"));
    JsonNode lang = raming.get("structureel");
    assertThat(lang.get("volumes").get("WSW").decimalValue()).isZero();
    assertThat(lang.get("volumes").get("BESCHUT").decimalValue()).isEqualTo("30333.333");
    assertThat(lang.get("volumes").get("REGULIER").decimalValue()).isEqualTo("60666.667");
    assertThat(lang.get("volumes").get("WAJONG").decimalValue()).isEqualTo("135000");
    // 2,387 million
    assertThat(lang.get("baten").get("INKOMENSDEEL_NIEUW").decimalValue())
        .isBetween(new BigDecimal("2386500000"), new BigDecimal("2387500000"));
    assertThat(raming.get("onbepaald")).isEmpty();
  }

  private static long heel(JsonNode jaar, String groep) {
    return jaar.get("volumes")
        .get(groep)
        .decimalValue()
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  @Test
  void moneyHasTwoDigitsAndPeopleAtMostThree() {
    String uit =
        Aanroep.van(
                "raming", Aanroep.gemeente("nederland-2015.json"), "--van", "2015", "--tot", "2015")
            .uit();
    assertThat(uit)
        .contains("\"GEMEENTEFONDS\" : 1100000000.00", "\"AANVULLEND\" : 0.00")
        .contains("\"WWB\" : 387000,", "\"WSW\" : 89141.933,");
  }

  @Test
  void tilburgSaysWhatIsMissingInsteadOfInventingIt() throws IOException {
    JsonNode raming =
        Aanroep.van(
                "raming", Aanroep.gemeente("tilburg-2015.json"), "--van", "2015", "--tot", "2055")
            .json();
    Set<String> ontbreekt = new TreeSet<>(raming.get("onbepaald").findValuesAsText("ontbreekt"));
    assertThat(ontbreekt).contains("volumes.WWB", "volumes.WSW", "volumes.aandeelWajong");
    // beside its people, what its own choices ask of it: the trajectories of choice 12 for one
    assertThat(ontbreekt)
        .contains("PLAFOND_TRAJECTEN", "TRAJECT_PRIJS")
        .filteredOn(code -> !code.startsWith("volumes."))
        .allMatch(code -> Kengetallen.standaard().alle(code).isEmpty());
    for (JsonNode jaar : raming.get("jaren")) {
      jaar.get("volumes").forEach(volume -> assertThat(volume.isNull()).isTrue());
      assertThat(jaar.get("baten").get("PBUDGET_WSW").isNull()).isTrue();
      assertThat(jaar.get("lasten").get("UITKERINGEN").isNull()).isTrue();
      assertThat(jaar.get("saldi").get("TOTAAL").isNull()).isTrue();
      assertThat(jaar.get("onvolledig").asBoolean()).isTrue();
    }
  }

  @Test
  void noCaseOfPracticeHasAViolationAtTheDateOfTheReport() throws IOException {
    assertThat(Praktijkcases.alle()).hasSize(14);
    for (Praktijkcase geval : Praktijkcases.alle()) {
      JsonNode toets =
          Aanroep.metInvoer(
                  Aanroep.keuzes(geval.profiel()), "toets", "-", "--peildatum", "2015-04-14")
              .json();
      assertThat(schema(Jsonschema.TOETS).validate(toets)).isEmpty();
      assertThat(toets.get("bevindingen").findValuesAsText("uitkomst"))
          .as(geval.code())
          .doesNotContain("SCHENDING");
    }
  }

  @Test
  void theTilburgCaseBreaksR02FromTheDayOnWhichItHolds() throws IOException {
    String tilburg = Aanroep.keuzes(Praktijkcases.van("TILBURG").profiel());
    assertThat(schendingen(tilburg, "2016-12-31")).isEmpty();
    assertThat(schendingen(tilburg, "2017-01-01")).containsExactly("R-02");
    // the shipped file says the same through its dossier
    JsonNode bestand =
        Aanroep.van("toets", Aanroep.gemeente("tilburg-2015.json"), "--peildatum", "2017-01-01")
            .json();
    assertThat(bestand.get("bevindingen").get(0).get("regel").asText()).isEqualTo("R-02");
    assertThat(bestand.get("open")).hasSize(14);
  }

  /** Each event of the shipped file is a position of the catalogue: option, section and mark. */
  @Test
  void theTilburgFileTakesThePositionsOfTheCatalogue() throws IOException {
    JsonNode dossier =
        new ObjectMapper()
            .readTree(Files.readString(Aanroep.GEMEENTEN.resolve("tilburg-2015.json")))
            .get("dossier");
    List<Positie> posities = Praktijkcases.van("TILBURG").posities();
    assertThat(dossier).hasSize(posities.size());
    for (int plaats = 0; plaats < posities.size(); plaats++) {
      Positie positie = posities.get(plaats);
      JsonNode gebeurtenis = dossier.get(plaats);
      assertThat(gebeurtenis.get("keuze").asText() + "." + gebeurtenis.get("optie").asText())
          .isEqualTo(positie.optie().toString());
      assertThat(gebeurtenis.get("bron").asText())
          .endsWith("paragraaf " + positie.vindplaats().plaats());
      assertThat(gebeurtenis.get("toelichting").asText())
          .contains(
              positie.soort() == Positiesoort.LETTERLIJK
                  ? "(de tekst zegt dit letterlijk)"
                  : "(dit is een lezing van de tekst)");
    }
  }

  private static List<String> schendingen(String invoer, String peildatum) throws IOException {
    List<String> regels = new ArrayList<>();
    for (JsonNode bevinding :
        Aanroep.metInvoer(invoer, "toets", "-", "--peildatum", peildatum)
            .json()
            .get("bevindingen")) {
      if (bevinding.get("uitkomst").asText().equals("SCHENDING")) {
        regels.add(bevinding.get("regel").asText());
      }
    }
    return regels;
  }

  @Test
  void aDossierHasDecidedNothingBeforeItsFirstEvent() throws IOException {
    JsonNode toets =
        Aanroep.van("toets", Aanroep.gemeente("tilburg-2015.json"), "--peildatum", "2015-04-13")
            .json();
    assertThat(toets.get("bevindingen")).isEmpty();
    assertThat(toets.get("open")).hasSize(19);
  }

  @Test
  void noChoicesAreACompleteInput() throws IOException {
    JsonNode toets =
        Aanroep.metInvoer("{\"keuzes\": {}}", "toets", "-", "--peildatum", "2015-04-14").json();
    assertThat(toets.get("bevindingen")).isEmpty();
    assertThat(toets.get("open")).hasSize(19);
  }

  @Test
  void theTemplateHasEveryAttributeAndIsItselfAValidFile() throws IOException {
    Aanroep sjabloon = Aanroep.van("sjabloon");
    JsonNode boom = sjabloon.json();
    assertThat(schema(Jsonschema.GEMEENTE).validate(boom)).isEmpty();
    assertThat(boom.fieldNames())
        .toIterable()
        .containsExactly(
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
    assertThat(boom.get("keuzes")).hasSize(19);
    assertThat(boom.get("dossier").get(0)).hasSize(9);
    assertThat(
            Aanroep.metInvoer(sjabloon.uit(), "toets", "-", "--peildatum", "2015-04-14")
                .json()
                .get("open"))
        .hasSize(19);
  }

  @ParameterizedTest
  @EnumSource
  void everySchemaIsPrintedUnderItsName(Jsonschema schema) throws IOException {
    JsonNode boom = Aanroep.van("schema", schema.naam()).json();
    assertThat(boom.get("$schema").asText()).contains("2020-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nederland-2015.json", "tilburg-2015.json"})
  void theShippedFilesAreValidByTheSchemaAndGiveAReport(String naam, @TempDir Path map)
      throws IOException {
    JsonNode boom = new ObjectMapper().readTree(Files.readString(Aanroep.GEMEENTEN.resolve(naam)));
    assertThat(schema(Jsonschema.GEMEENTE).validate(boom)).isEmpty();
    for (String taal : List.of("nl", "en")) {
      Path uit = map.resolve(taal);
      Aanroep aanroep =
          Aanroep.van("rapport", Aanroep.gemeente(naam), "--uit", uit.toString(), "--taal", taal);
      assertThat(aanroep.code()).as(aanroep.fout()).isZero();
      assertThat(aanroep.uit()).contains(uit.resolve("index.html").toString());
      assertThat(Files.readString(uit.resolve("index.html")))
          .startsWith("<!DOCTYPE html>\n<html lang=\"" + taal + "\">");
      JsonNode rapport = new ObjectMapper().readTree(Files.readString(uit.resolve("rapport.json")));
      assertThat(schema(Jsonschema.RAPPORT).validate(rapport)).isEmpty();
      try (var bestanden = Files.list(uit)) {
        assertThat(bestanden).hasSize(2);
      }
    }
  }

  @Test
  void theReferenceDateOfAReportIsTheNewestInTheFileElseThatOfTheReport(@TempDir Path map)
      throws IOException {
    assertThat(peildatum(map, "{\"dossier\": []}")).isEqualTo("2015-04-14");
    assertThat(peildatum(map, "{\"volumes\": {\"peildatum\": \"2016-02-29\"}}"))
        .isEqualTo("2016-02-29");
    assertThat(
            peildatum(
                map,
                "{\"volumes\": {\"peildatum\": \"2016-02-29\"}, \"dossier\": [{\"volgnummer\": 1,"
                    + " \"datum\": \"2018-05-06\", \"keuze\": 1}]}"))
        .isEqualTo("2018-05-06");
  }

  private static String peildatum(Path map, String invoer) throws IOException {
    Aanroep aanroep = Aanroep.metInvoer(invoer, "rapport", "-", "--uit", map.toString());
    assertThat(aanroep.code()).as(aanroep.fout()).isZero();
    return new ObjectMapper()
        .readTree(Files.readString(map.resolve("rapport.json")))
        .get("peildatum")
        .asText();
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(Aanroep.van("--help").uit()).contains("Gebruik: participatie", "rapport", "schema");
    assertThat(Aanroep.van("toets", "--help", "--taal", "en").uit())
        .contains("Usage: ", "--peildatum");
    assertThat(Aanroep.van("--version").uit()).matches("participatie \\d+\\.\\d+\\.\\d+.*\\n");
  }

  @Test
  void aVariantStandsOnThePageAndInTheComparison(@TempDir Path map) throws IOException {
    Path ander = Files.writeString(map.resolve("variant.json"), "{\"keuzes\": {\"3\": \"GEEN\"}}");
    String gemeente = Aanroep.gemeente("nederland-2015.json");
    Path uit = map.resolve("uit");
    Aanroep rapport =
        Aanroep.van("rapport", gemeente, "--uit", uit.toString(), "--variant", ander.toString());
    assertThat(rapport.code()).as(rapport.fout()).isZero();
    JsonNode jaar =
        Aanroep.van(
                "raming", gemeente, "--van", "2015", "--tot", "2015", "--variant", ander.toString())
            .json()
            .get("jaren")
            .get(0)
            .get("verschillen")
            .get("lasten.RE_INTEGRATIE");
    // the whole classic sub-budget, 387,000 x 1,300, is not spent
    assertThat(jaar.get("verschil").decimalValue()).isEqualByComparingTo("-503100000");
    assertThat(Files.readString(uit.resolve("index.html")))
        .contains("Basis naast variant", "\u2212503.100.000<small>,00</small>");
  }

  @Test
  void standardInputIsNotReadTwice(@TempDir Path map) throws IOException {
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"keuzes\": {}}", "rapport", "-", "--uit", map.toString(), "--variant", "-");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains("--variant", "maar één keer");
  }
}
