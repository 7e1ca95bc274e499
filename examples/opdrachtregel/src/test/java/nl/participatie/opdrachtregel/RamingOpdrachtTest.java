package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Raming;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The estimate on the command line: JSON, table, comparison and receipt. */
class RamingOpdrachtTest {

  private static final String LAND = Aanroep.gemeente("nederland-2015.json");

  private static JsonSchema schema(Jsonschema schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.tekst());
  }

  private static String[] args(String... meer) {
    return Stream.concat(
            Stream.of("raming", LAND, "--van", "2015", "--tot", "2016"), Stream.of(meer))
        .toArray(String[]::new);
  }

  private static JsonNode json(String invoer, String... meer) throws IOException {
    List<String> args = new ArrayList<>(List.of("raming", "-", "--van", "2015", "--tot", "2016"));
    args.addAll(List.of(meer));
    return Aanroep.metInvoer(invoer, args.toArray(String[]::new)).json();
  }

  @Test
  void spendingAndBalancesOfTheCountryIn2015() throws IOException {
    JsonNode jaar = Aanroep.van(args()).json().get("jaren").get(0);
    // 387,000 x 14,437: the ministry counts nobody of the WWB as placed (report, note 3)
    eis(jaar, "lasten", "UITKERINGEN", "5587119000.00");
    // placed x guidance: 619.356 x 8,500 + 1,238.711 x 4,000 + 4,581.791 x 1,100
    eis(jaar, "lasten", "BEGELEIDING", "15259340.10");
    // 89,141.933 x 26,000
    eis(jaar, "lasten", "WSW", "2317690258.00");
    // the classic sub-budget as a whole: 387,000 x 1,300
    eis(jaar, "lasten", "RE_INTEGRATIE", "503100000.00");
    eis(jaar, "lasten", "UITVOERING", "1100000000.00");
    // 89,141.933 x (25,340 - 26,000)
    eis(jaar, "saldi", "PBUDGET_WSW", "-58833675.78");
    eis(jaar, "saldi", "GEMEENTEFONDS", "0.00");
    BigDecimal som = BigDecimal.ZERO;
    for (String post : Raming.regels()) {
      if (post.startsWith("saldi.") && !post.endsWith("TOTAAL")) {
        som = som.add(jaar.get("saldi").get(post.substring("saldi.".length())).decimalValue());
      }
    }
    assertThat(jaar.get("saldi").get("TOTAAL").decimalValue()).isEqualByComparingTo(som);
    assertThat(jaar.get("onvolledig").asBoolean()).isFalse();
  }

  private static void eis(JsonNode jaar, String soort, String post, String bedrag) {
    assertThat(jaar.get(soort).get(post).decimalValue()).as(post).isEqualByComparingTo(bedrag);
  }

  @Test
  void ownFiguresThatTakeNoPartAreSaidAndChangeNothing() {
    String volumes = "\"volumes\": {\"peildatum\": \"2015-01-01\", \"WWB\": 5000}";
    String[] args = {"raming", "-", "--van", "2015", "--tot", "2016"};
    Aanroep met =
        Aanroep.metInvoer(
            "{\"kengetallen\": {\"NUG_AANTAL\": 3, \"GEMEENTEFONDS_PP\": 2000}, " + volumes + "}",
            args);
    Aanroep zonder = Aanroep.metInvoer("{" + volumes + "}", args);

    assertThat(met.fout()).contains("NUG_AANTAL, GEMEENTEFONDS_PP.");
    assertThat(zonder.fout()).isEmpty();
    assertThat(met.uit()).isEqualTo(zonder.uit());
  }

  @Test
  void aYearWithSomethingUndeterminedIsMarkedAndKeepsWhatIsKnown() throws IOException {
    JsonNode raming =
        json(
            "{\"keuzes\": {\"1\": \"INVESTEREN\"}, \"volumes\": {\"peildatum\": \"2015-01-01\","
                + " \"WWB\": 5000, \"WSW\": 800}}");
    assertThat(schema(Jsonschema.RAMING).validate(raming)).isEmpty();
    for (JsonNode jaar : raming.get("jaren")) {
      assertThat(jaar.get("onvolledig").asBoolean()).isTrue();
      // 5,000 x 1,300 is known, what choice 1 brings on top is not
      eis(jaar, "lasten", "RE_INTEGRATIE", "6500000.00");
    }
    assertThat(raming.get("onbepaald").findValuesAsText("ontbreekt"))
        .containsExactlyInAnyOrder("NUG_AANTAL", "NUG_BEGELEIDING");
  }

  @Test
  void theLowWageValueGivesTheHighSubsidy() throws IOException {
    List<BigDecimal> subsidies = new ArrayList<>();
    for (String scenario : List.of("laag", "midden", "hoog")) {
      subsidies.add(
          Aanroep.van(args("--scenario", scenario))
              .json()
              .at("/jaren/0/lasten/LOONKOSTENSUBSIDIE")
              .decimalValue());
    }
    assertThat(subsidies.get(0)).isGreaterThan(subsidies.get(1));
    assertThat(subsidies.get(1)).isGreaterThan(subsidies.get(2));
    assertThat(Aanroep.van(args()).uit())
        .isEqualTo(Aanroep.van(args("--scenario", "midden")).uit());
    assertThat(Aanroep.van(args("--scenario", "MIDDEN")).fout())
        .contains("--scenario: 'MIDDEN': ", "laag, midden, hoog");
  }

  @Test
  void theTableHasARowForEveryLineOfEveryYear() {
    List<String> regels = Aanroep.van(args("--csv")).uit().lines().toList();
    assertThat(regels.get(0)).isEqualTo("jaar;soort;post;waarde;onvolledig");
    List<String> verwacht = new ArrayList<>();
    for (int jaar = 2015; jaar <= 2016; jaar++) {
      for (String regel : Raming.regels()) {
        verwacht.add(jaar + ";" + regel.replace('.', ';'));
      }
    }
    assertThat(regels.subList(1, regels.size()))
        .extracting(rij -> rij.replaceAll(";[^;]*;[01]$", ""))
        .isEqualTo(verwacht);
    assertThat(regels)
        .contains("2015;volumes;WSW;89141,933;0", "2015;saldi;PBUDGET_WSW;-58833675,78;0");
  }

  @Test
  void anEnglishSpreadsheetReadsCommasAndPoints() {
    assertThat(Aanroep.van(args("--csv", "--taal", "en")).uit().lines())
        .contains(
            "jaar,soort,post,waarde,onvolledig",
            "2015,volumes,WSW,89141.933,0",
            "2015,saldi,PBUDGET_WSW,-58833675.78,0");
  }

  @Test
  void whatIsUndeterminedIsAnEmptyCellAndNoCellCanBeAFormula() {
    String csv =
        Aanroep.metInvoer(
                "{\"naam\": \"=cmd|' /C calc'!A0\", \"keuzes\": {\"1\": \"INVESTEREN\"}}",
                "raming",
                "-",
                "--van",
                "2015",
                "--tot",
                "2015",
                "--csv")
            .uit();
    assertThat(csv).contains("2015;volumes;WWB;;1", "2015;saldi;TOTAAL;;1").doesNotContain("cmd");
    for (String regel : csv.lines().toList()) {
      for (String cel : regel.split(";", -1)) {
        assertThat(cel).matches("[A-Za-z_]+|-?[0-9]+(,[0-9]+)?|");
      }
    }
    assertThat(csv).isASCII();
  }

  @Test
  void aVariantNeedsOnlyWhatDiffers(@TempDir Path map) throws IOException {
    Path variant =
        Files.writeString(
            map.resolve("variant.json"),
            "{\"keuzes\": {\"5\": \"INKOMENSVOORZIENING\"},"
                + " \"kengetallen\": {\"DAGBESTEDING_KOSTEN\": 10000}}");
    JsonNode verschil = Aanroep.van(args("--variant", variant.toString())).json();
    assertThat(schema(Jsonschema.VERGELIJKING).validate(verschil)).isEmpty();
    JsonNode post = verschil.at("/jaren/0/verschillen/lasten.DAGBESTEDING");
    assertThat(post.get("voor").decimalValue()).isEqualByComparingTo("0.00");
    // 619.356 people x 10,000
    assertThat(post.get("na").decimalValue()).isEqualByComparingTo("6193560.00");
    assertThat(post.get("verschil").decimalValue()).isEqualByComparingTo("6193560.00");
    // budgets are received before any effect of a choice
    assertThat(verschil.at("/jaren/0/verschillen/baten.INKOMENSDEEL_NIEUW/verschil").decimalValue())
        .isEqualByComparingTo("0.00");
    assertThat(Aanroep.van(args("--csv", "--variant", variant.toString())).uit().lines())
        .contains(
            "jaar;soort;post;voor;na;verschil;onvolledig",
            "2015;lasten;DAGBESTEDING;0,00;6193560,00;6193560,00;0")
        .contains("2015;lasten;UITKERINGEN.WWB;5587119000,00;5587119000,00;0,00;0");
  }

  @Test
  void aVariantThatLacksFiguresIsNoChangeOfZero(@TempDir Path map) throws IOException {
    Path variant =
        Files.writeString(map.resolve("v.json"), "{\"keuzes\": {\"1\": \"INVESTEREN\"}}");
    JsonNode verschil = Aanroep.van(args("--variant", variant.toString())).json();
    assertThat(schema(Jsonschema.VERGELIJKING).validate(verschil)).isEmpty();
    JsonNode post = verschil.at("/jaren/0/verschillen/lasten.RE_INTEGRATIE");
    // 387,000 x 1,300; what choice 1 brings on top is not determined
    assertThat(post.get("na").decimalValue()).isEqualByComparingTo("503100000.00");
    assertThat(post.get("verschil").isNull()).isTrue();
    assertThat(post.get("onvolledig").asBoolean()).isTrue();
    assertThat(verschil.at("/jaren/0/onvolledig").asBoolean()).isTrue();
    assertThat(verschil.at("/jaren/0/verschillen/lasten.WSW/onvolledig").asBoolean()).isFalse();
    assertThat(verschil.get("onbepaald").findValuesAsText("ontbreekt"))
        .containsExactly("NUG_AANTAL", "NUG_BEGELEIDING");
    assertThat(verschil.at("/onbepaald/0/in")).hasToString("[\"VARIANT\"]");
    assertThat(Aanroep.van(args("--csv", "--variant", variant.toString())).uit().lines())
        .contains("2015;lasten;RE_INTEGRATIE;503100000,00;503100000,00;;1");
  }

  @Test
  void otherPeopleOrMoneyInAVariantDoNotCountAndThatIsSaid(@TempDir Path map) throws IOException {
    for (String deel :
        List.of(
            "\"volumes\": {\"peildatum\": \"2015-01-01\", \"WWB\": 1}",
            "\"baten\": {\"AANVULLEND\": {\"2015\": 5}}")) {
      Path variant = Files.writeString(map.resolve("variant.json"), "{" + deel + "}");
      Aanroep aanroep = Aanroep.van(args("--variant", variant.toString(), "--taal", "en"));
      assertThat(aanroep.code()).isZero();
      assertThat(aanroep.fout()).startsWith("Note: of the second file the choices and key figures");
    }
  }

  @Test
  void theSameFileAsAVariantDiffersNowhere() throws IOException {
    JsonNode verschil = Aanroep.van(args("--variant", LAND)).json();
    for (JsonNode jaar : verschil.get("jaren")) {
      jaar.get("verschillen")
          .forEach(post -> assertThat(post.get("verschil").decimalValue()).isZero());
    }
  }

  @Test
  void aFaultInAVariantIsToldWithItsFile(@TempDir Path map) throws IOException {
    Path variant = Files.writeString(map.resolve("v.json"), "{\"keuzes\": {\"12\": \"X\"}}");
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"code\": \"GM1\"}",
            "raming",
            "-",
            "--van",
            "2015",
            "--tot",
            "2015",
            "--variant",
            variant.toString());
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout())
        .contains(variant + ":keuzes.12: 'X': ", "code: 'GM1': ")
        .doesNotContain("\tat ");
    assertThat(
            Aanroep.metInvoer(
                    "{}", "raming", "-", "--van", "2015", "--tot", "2015", "--variant", "-")
                .fout())
        .contains("--variant: '-': ", "maar één keer");
  }

  @Test
  void whatDoesNotGoTogetherIsRefusedAllAtOnce() {
    Aanroep alles =
        Aanroep.van(
            args("--herleid", "2015.WSW", "--csv", "--variant", LAND, "--bewijs", "--taal", "en"));
    assertThat(alles.code()).isEqualTo(2);
    assertThat(alles.fout().lines())
        .containsExactly(
            "--bewijs: does not go with --csv",
            "--bewijs: does not go with --variant",
            "--herleid: '2015.WSW': does not go with --bewijs",
            "--herleid: '2015.WSW': does not go with --csv",
            "--herleid: '2015.WSW': does not go with --variant");
    assertThat(Aanroep.van(args("--json")).fout()).startsWith("--json: telt alleen bij --herleid");
  }

  @Test
  void theReceiptIsTheSameForTheSameAndTellsWhatDiffers() throws IOException {
    JsonNode bewijs = Aanroep.van(args("--bewijs")).json();
    assertThat(schema(Jsonschema.REKENBEWIJS).validate(bewijs)).isEmpty();
    assertThat(Aanroep.van(args("--bewijs")).json()).isEqualTo(bewijs);
    assertThat("participatie " + bewijs.get("versie").asText() + System.lineSeparator())
        .isEqualTo(Aanroep.van("--version").uit());
    assertThat(bewijs.get("regels").isTextual()).isTrue();

    JsonNode scenario = Aanroep.van(args("--bewijs", "--scenario", "laag")).json();
    assertThat(scenario.get("invoer")).isNotEqualTo(bewijs.get("invoer"));
    assertThat(scenario.get("kengetallen")).isEqualTo(bewijs.get("kengetallen"));

    JsonNode eigen = json("{\"kengetallen\": {\"WMO_DEEL\": 1}}", "--bewijs");
    assertThat(eigen.get("invoer")).isEqualTo(json("{}", "--bewijs").get("invoer"));
    assertThat(eigen.get("kengetallen")).isNotEqualTo(bewijs.get("kengetallen"));
    assertThat(eigen.get("regels")).isEqualTo(bewijs.get("regels"));
  }

  @Test
  void ownPathsOfAFileCountInTheEstimate() throws IOException {
    JsonNode jaar =
        json("{\"volumes\": {\"paden\": {\"WWB\": {\"2015-01-01\": 1000, \"2020-07-01\": 900},"
                + " \"WSW\": {\"2015-01-01\": 1200, \"2021-01-01\": 600}}}}")
            .at("/jaren/0");
    // 1000 - 100 x 0.5 / 5.5; 1200 - 600 x 0.5 / 6 with one in three and the rest of the 50 who
    // left
    assertThat(jaar.get("volumes"))
        .hasToString(
            "{\"WWB\":990.909,\"WSW\":1150,\"BESCHUT\":16.667,\"REGULIER\":33.333,\"WAJONG\":null}");
  }
}
