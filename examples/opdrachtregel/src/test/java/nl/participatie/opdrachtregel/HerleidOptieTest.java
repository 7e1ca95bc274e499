package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Raming;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any number of an estimate unfolded on the command line, as text and as JSON. */
class HerleidOptieTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.HERLEIDING.tekst());

  private static String[] args(String... meer) {
    return Stream.concat(
            Stream.of(
                "raming",
                Aanroep.gemeente("nederland-2015.json"),
                "--van",
                "2015",
                "--tot",
                "2016"),
            Stream.of(meer))
        .toArray(String[]::new);
  }

  static Stream<String> regels() {
    return Raming.regels().stream();
  }

  @ParameterizedTest
  @MethodSource("regels")
  void everyLineUnfoldsAsTextAndAsJson(String regel) throws IOException {
    JsonNode raming = Aanroep.van(args()).json();
    JsonNode getoond = raming.at("/jaren/1/" + regel.replace('.', '/'));
    JsonNode boom = Aanroep.van(args("--herleid", "2016." + regel, "--json")).json();
    assertThat(SCHEMA.validate(boom)).isEmpty();
    assertThat(boom.get("waarde").decimalValue()).isEqualByComparingTo(getoond.decimalValue());

    Aanroep tekst = Aanroep.van(args("--herleid", "2016." + regel));
    assertThat(tekst.code()).as(tekst.fout()).isZero();
    // ends with a source, or with a number that was unfolded before
    assertThat(tekst.uit())
        .startsWith(boom.get("label").asText() + ": ")
        .matches("(?s).*(]|[(]zie boven[)])\n");
  }

  @Test
  void theLanguageOfATreeIsTheOneAskedFor() {
    assertThat(Aanroep.van(args("--herleid", "2015.baten.PBUDGET_WSW")).uit())
        .contains(": 2258856582,22 = mensen in de groep ", "(PBUDGET_PP_WSW)");
    assertThat(Aanroep.van(args("--herleid", "2015.baten.PBUDGET_WSW", "--taal", "en")).uit())
        .contains(": 2258856582.22 = people in the group ");
  }

  @ParameterizedTest
  @CsvSource({
    "UITKERINGEN, lasten.UITKERINGEN",
    // a line of spending goes first
    "WSW, lasten.WSW",
    "WWB, volumes.WWB",
    "INKOMENSDEEL, saldi.INKOMENSDEEL",
    "TOTAAL, saldi.TOTAAL"
  })
  void aNameThatIsClearByItselfWillDo(String kort, String regel) {
    assertThat(Aanroep.van(args("--herleid", "2015." + kort)).uit())
        .isNotEmpty()
        .isEqualTo(Aanroep.van(args("--herleid", "2015." + regel)).uit());
  }

  @ParameterizedTest
  @CsvSource({
    // 619.356 x 8,500
    "2015.lasten.BEGELEIDING.BESCHUT, 5264526.00",
    "2015.BEGELEIDING.BESCHUT, 5264526.00",
    // 30,333.333 x 14,200 + 60,666.667 x 10,000 + 135,000 x 10,000
    "structureel.baten.INKOMENSDEEL_NIEUW, 2387399998.60",
    "structureel.INKOMENSDEEL_NIEUW, 2387399998.60",
    "structureel.BESCHUT, 30333.333"
  })
  void aPartOfAGroupAndTheStructuralSituationUnfoldAsWell(String post, BigDecimal getal)
      throws IOException {
    JsonNode boom = Aanroep.van(args("--herleid", post, "--json")).json();

    assertThat(SCHEMA.validate(boom)).isEmpty();
    assertThat(boom.get("waarde").decimalValue()).isEqualByComparingTo(getal);
  }

  @Test
  void aLineGivenAsAWholeIsNotUnfoldedPerGroup() {
    String invoer =
        "{\"volumes\": {\"peildatum\": \"2015-01-01\", \"WSW\": 800},"
            + " \"baten\": {\"INKOMENSDEEL_NIEUW\": {\"2015\": 100}}}";
    Aanroep aanroep =
        Aanroep.metInvoer(
            invoer,
            "raming",
            "-",
            "--van",
            "2015",
            "--tot",
            "2016",
            "--herleid",
            "2015.baten.INKOMENSDEEL_NIEUW.BESCHUT");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout())
        .isEqualTo(
            "--herleid: '2015.baten.INKOMENSDEEL_NIEUW.BESCHUT': toegestaan is de hele post"
                + " baten.INKOMENSDEEL_NIEUW: de gemeente geeft die zelf op, zonder delen per"
                + " groep\n");
  }

  @Test
  void aNameOfTwoLinesAsksWhich() {
    assertThat(Aanroep.van(args("--herleid", "2015.PBUDGET_WSW")).fout())
        .isEqualTo(
            "--herleid: '2015.PBUDGET_WSW': dit kan meer dan een post zijn; toegestaan zijn"
                + " baten.PBUDGET_WSW, saldi.PBUDGET_WSW\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014.WSW",
        "2017.WSW",
        "2015",
        "2015.",
        "2015.ANDERS",
        "WSW",
        "structureel.lasten.WSW",
        "structureel.TOTAAL",
        "structureel",
        "2015.BESCHUT.BEGELEIDING",
        "",
        "x.lasten.WSW"
      })
  void whatCannotBeUnfoldedIsRefusedWithWhatCan(String herleid) {
    Aanroep aanroep = Aanroep.van(args("--herleid", herleid));
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout())
        .startsWith("--herleid: ")
        .contains("2015 tot en met 2016", "volumes.WWB, ", "saldi.TOTAAL, lasten.UITKERINGEN.WWB, ")
        .contains(", of structureel.POST met als post volumes.WWB, ");
    assertThat(aanroep.uit()).isEmpty();
  }
}
