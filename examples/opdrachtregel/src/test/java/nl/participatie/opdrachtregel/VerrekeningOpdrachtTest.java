package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settlement on the command line. */
class VerrekeningOpdrachtTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.VERREKENING.tekst());

  private static final JsonSchema HERLEIDING =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.HERLEIDING.tekst());

  private static final Set<String> SALDI =
      Set.of(
          "INKOMENSDEEL",
          "PBUDGET_WWB_KLASSIEK",
          "PBUDGET_WSW",
          "PBUDGET_NIEUWE_DOELGROEPEN",
          "GEMEENTEFONDS",
          "AANVULLEND",
          "SOCIAAL_DOMEIN");

  /** A municipality with a shortage on the Wsw and money to spare on the classic sub-budget. */
  private static String gemeente(String keuzes) {
    return "{\"keuzes\": {\"3\": \"BEPERKT\", "
        + keuzes
        + "}, \"volumes\": {\"peildatum\": \"2015-01-01\", \"WWB\": 5000, \"WSW\": 800},"
        + " \"kengetallen\": {\"REGULIER_DEEL\": 0.95}}";
  }

  private static final String OPEN_POTTEN =
      gemeente("\"8\": \"INTEGRAAL\", \"9\": \"BUDGET\", \"12\": \"OPEN_EINDE\"");

  private static JsonNode verreken(String invoer, String... meer) throws IOException {
    List<String> args = new ArrayList<>(List.of("verrekening", "-", "--jaar", "2016"));
    args.addAll(List.of(meer));
    JsonNode uit = Aanroep.metInvoer(invoer, args.toArray(String[]::new)).json();
    assertThat(SCHEMA.validate(uit)).isEmpty();
    return uit;
  }

  @Test
  void aShortageOnTheWswIsCoveredByTheClassicSubBudget() throws IOException {
    JsonNode uit =
        verreken(gemeente("\"8\": \"INTEGRAAL\", \"9\": \"BUDGET\", \"12\": \"OPEN_EINDE\""));
    assertThat(uit.fieldNames())
        .toIterable()
        .containsExactly("vorm", "potten", "overdrachten", "tekort", "overschot", "onbepaald");
    assertThat(uit.get("vorm")).hasToString("[\"II\"]");
    // WSW in mid-2016: 800 x (91000 - 27871 x 1.5 / 7.5) / 91000 = 750.996 people, each
    // 26,000 - 24,680 short; on the classic sub-budget 5 percent of 5,000 x 1,300 is left
    assertThat(uit.get("overdrachten")).hasSize(1);
    JsonNode overdracht = uit.at("/overdrachten/0");
    assertThat(overdracht.fieldNames()).toIterable().containsExactly("van", "naar", "bedrag");
    assertThat(overdracht.get("van").asText()).isEqualTo("PBUDGET_WWB_KLASSIEK");
    assertThat(overdracht.get("naar").asText()).isEqualTo("PBUDGET_WSW");
    assertThat(overdracht.get("bedrag").decimalValue()).isEqualByComparingTo("325000.00");
    BigDecimal rest = new BigDecimal("750.996").multiply(new BigDecimal(1320));
    assertThat(pot(uit, "PBUDGET_WSW").get("saldo").decimalValue())
        .isEqualByComparingTo(new BigDecimal("325000").subtract(rest));
    assertThat(uit.get("tekort").decimalValue())
        .isEqualByComparingTo(rest.subtract(new BigDecimal("325000")));
    assertThat(uit.get("onbepaald")).isEmpty();
  }

  private static JsonNode pot(JsonNode uit, String lid) {
    for (JsonNode pot : uit.get("potten")) {
      for (JsonNode een : pot.get("leden")) {
        if (een.asText().equals(lid)) {
          return pot;
        }
      }
    }
    throw new AssertionError("No pool with " + lid);
  }

  @ParameterizedTest
  @CsvSource({
    "PER_DEELBUDGET, BUDGET, [\"I\"]",
    "INTEGRAAL, BUDGET, [\"II\"]",
    "MET_AANVULLENDE_FINANCIERING, BUDGET, [\"III\"]",
    "MET_GEMEENTEFONDS, BUDGET, [\"IV\"]",
    "SOCIAAL_DOMEIN, BUDGET, [\"VII\"]"
  })
  void everyBalanceStandsInOnePoolUnderItsOwnName(String acht, String negen, String vorm)
      throws IOException {
    JsonNode uit = verreken(gemeente("\"8\": \"" + acht + "\", \"9\": \"" + negen + "\""));
    assertThat(uit.get("vorm")).hasToString(vorm);
    assertThat(uit.get("potten").findValues("leden").stream().mapToInt(JsonNode::size).sum())
        .isEqualTo(7);
    for (String saldo : SALDI) {
      assertThat(pot(uit, saldo)).isNotNull();
    }
  }

  @Test
  void theBalancesAreThoseOfTheEstimate() throws IOException {
    String invoer =
        gemeente("\"8\": \"PER_DEELBUDGET\", \"9\": \"BUDGET\", \"14\":" + " \"INSTROOM_BEPERKEN\"")
            .replace("0.95", "0.95, \"POORT_UITSTROOMKANS\": 0.3," + " \"POORT_CAPACITEIT\": 1000");
    JsonNode saldi =
        Aanroep.metInvoer(invoer, "raming", "-", "--van", "2015", "--tot", "2016")
            .json()
            .at("/jaren/1/saldi");
    JsonNode uit = verreken(invoer);
    for (String saldo : SALDI) {
      assertThat(pot(uit, saldo).get("saldo").decimalValue())
          .as(saldo)
          .isEqualByComparingTo(saldi.get(saldo).decimalValue());
    }
  }

  @Test
  void anOpenChoiceLeavesThePoolsOpenAndSaysSo() throws IOException {
    JsonNode uit = verreken(gemeente("\"9\": \"BUDGET\""));
    for (String naam : List.of("vorm", "potten", "overdrachten", "tekort", "overschot")) {
      assertThat(uit.get(naam).isNull()).as(naam).isTrue();
    }
    assertThat(uit.get("onbepaald").findValuesAsText("ontbreekt")).contains("keuzes.8");
  }

  @Test
  void aBalanceThatIsNotKnownCannotBeSettledAndIsNamed() throws IOException {
    // choice 8 rests on additional money of which the amount was not supplied
    JsonNode uit = verreken(gemeente("\"8\": \"MET_AANVULLENDE_FINANCIERING\", \"9\": \"BUDGET\""));
    assertThat(uit.get("overdrachten").isNull()).isTrue();
    assertThat(uit.get("tekort").isNull()).isTrue();
    assertThat(uit.get("onbepaald").findValuesAsText("ontbreekt"))
        .containsExactly("baten.AANVULLEND");
    assertThat(pot(uit, "PBUDGET_WSW").get("saldo").isNull()).isTrue();
    assertThat(pot(uit, "GEMEENTEFONDS").get("saldo").isNumber()).isTrue();
  }

  @Test
  void moneyIsConservedWhateverTheForm() throws IOException {
    for (String acht : List.of("PER_DEELBUDGET", "INTEGRAAL", "MET_GEMEENTEFONDS")) {
      for (String negen : List.of("BUDGET", "OUTCOME")) {
        JsonNode uit = verreken(gemeente("\"8\": \"" + acht + "\", \"9\": \"" + negen + "\""));
        BigDecimal som = BigDecimal.ZERO;
        for (JsonNode pot : uit.get("potten")) {
          som = som.add(pot.get("saldo").decimalValue());
        }
        assertThat(uit.get("overschot").decimalValue().subtract(uit.get("tekort").decimalValue()))
            .as("%s %s", acht, negen)
            .isEqualByComparingTo(som);
      }
    }
  }

  @Test
  void theScenarioMovesTheIncomeBudget() throws IOException {
    String invoer = gemeente("\"8\": \"PER_DEELBUDGET\", \"9\": \"BUDGET\"");
    Map<String, BigDecimal> saldi = new HashMap<>();
    for (String scenario : List.of("laag", "hoog")) {
      saldi.put(
          scenario,
          pot(verreken(invoer, "--scenario", scenario), "INKOMENSDEEL")
              .get("saldo")
              .decimalValue());
    }
    // a low wage value costs more subsidy
    assertThat(saldi.get("laag")).isLessThan(saldi.get("hoog"));
  }

  @ParameterizedTest
  @CsvSource({"2014, --jaar: '2014': ", "2056, --jaar: '2056': ", "twintig, --jaar: 'twintig': "})
  void aYearOutsideTheEstimateIsRefused(String jaar, String verwacht) {
    Aanroep aanroep =
        Aanroep.van("verrekening", Aanroep.gemeente("nederland-2015.json"), "--jaar", jaar);
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).startsWith(verwacht);
    assertThat(aanroep.uit()).isEmpty();
  }

  private static Aanroep herleid(String naam, String... meer) {
    List<String> args = new ArrayList<>(List.of("verrekening", "-", "--jaar", "2016"));
    args.addAll(List.of("--herleid", naam));
    args.addAll(List.of(meer));
    return Aanroep.metInvoer(OPEN_POTTEN, args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "potten[1].saldo, /potten/1/saldo, PBUDGET_PP_WSW",
    "overdrachten[0].bedrag, /overdrachten/0/bedrag, PBUDGET_PP_WSW",
    "tekort, /tekort, PBUDGET_PP_WSW",
    "overschot, /overschot, IDEEL_PP_WWB"
  })
  void anAmountUnfoldsDownToTheFiguresUnderTheBalances(String naam, String plaats, String kengetal)
      throws IOException {
    JsonNode boom = herleid(naam, "--json").json();
    assertThat(HERLEIDING.validate(boom)).isEmpty();
    assertThat(boom.get("waarde").decimalValue())
        .isEqualByComparingTo(verreken(OPEN_POTTEN).at(plaats).decimalValue());
    assertThat(boom.findValuesAsText("kengetal")).contains(kengetal);

    Aanroep tekst = herleid(naam);
    assertThat(tekst.code()).as(tekst.fout()).isZero();
    assertThat(tekst.uit())
        .startsWith(boom.get("label").asText() + ": ")
        .contains(" = mensen in de groep ", "(" + kengetal + ")");
    assertThat(herleid(naam, "--taal", "en").uit()).contains(" = people in the group ");
  }

  @Test
  void whatRemainsIsTheBalanceAndWhatFlowed() {
    assertThat(herleid("resten.PBUDGET_WSW").uit())
        .startsWith("wat blijft van P-budget Wsw: ")
        .contains(
            "\n  overdracht van P-budget klassiek (WWB) naar P-budget Wsw: 325000,00 = ",
            " <- 8.INTEGRAAL [");
  }

  @ParameterizedTest
  @CsvSource({"potten[9].saldo", "saldi.PBUDGET_WSW", "onzin", "TEKORT"})
  void aNameThatTheSettlementDoesNotHaveIsRefusedWithThoseItHas(String naam) {
    Aanroep aanroep = herleid(naam, "--taal", "en");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout())
        .startsWith(
            "--herleid: '" + naam + "': allowed in this settlement is one of potten[0].saldo,")
        .contains(" overdrachten[0].bedrag, resten.INKOMENSDEEL, ")
        .endsWith(" tekort, overschot\n");
  }

  @Test
  void jsonAloneIsRefused() {
    Aanroep aanroep =
        Aanroep.metInvoer(OPEN_POTTEN, "verrekening", "-", "--jaar", "2016", "--json");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).startsWith("--json: ").contains("alleen bij --herleid");
  }
}
