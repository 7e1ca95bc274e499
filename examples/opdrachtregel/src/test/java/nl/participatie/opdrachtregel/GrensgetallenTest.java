package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures at and beyond what is allowed, through a file: refused by name, or open by name. */
class GrensgetallenTest {

  private static Aanroep raam(String invoer, String... meer) {
    List<String> args = new ArrayList<>(List.of("raming", "-", "--van", "2015", "--tot", "2015"));
    args.addAll(List.of(meer));
    return Aanroep.metInvoer(invoer, args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // more than the country
        "{\"volumes\": {\"WWB\": 387000.001}} | volumes.WWB: '387000.001': toegestaan is hoogstens",
        "{\"volumes\": {\"WSW\": 91001}} | volumes.WSW: '91001': toegestaan is hoogstens",
        "{\"volumes\": {\"paden\": {\"WWB\": {\"2030-01-01\": 387001}}}} | volumes.paden.WWB.2030-01-01: '387001': toegestaan is hoogstens",
        "{\"volumes\": {\"WWB\": 3}, \"kengetallen\": {\"WWB_VOLUME\": 2}} | volumes.WWB: '3': toegestaan is hoogstens",
        // shares above one
        "{\"kengetallen\": {\"WMO_DEEL\": 1.000000001}} | kengetallen.WMO_DEEL: '1.000000001': toegestaan is een aandeel van 0 tot en met 1",
        "{\"kengetallen\": {\"PLAATSINGSAANDEEL_WWB\": 2}} | kengetallen.PLAATSINGSAANDEEL_WWB: '2'",
        "{\"kengetallen\": {\"LOONWAARDE_WWB\": 100.5}} | kengetallen.LOONWAARDE_WWB: '100.5': toegestaan is een percentage van 0 tot en met 100",
        "{\"kengetallen\": {\"VANGNET_DREMPEL\": 1001}} | kengetallen.VANGNET_DREMPEL: '1001'",
        "{\"volumes\": {\"aandeelWajong\": 1.01}} | volumes.aandeelWajong: '1.01'",
        // negative money, people and caps
        "{\"baten\": {\"AANVULLEND\": {\"2015\": -0.01}}} | baten.AANVULLEND.2015: '-0.01': toegestaan is een bedrag",
        "{\"kengetallen\": {\"NUG_BEGELEIDING\": -1}} | kengetallen.NUG_BEGELEIDING: '-1'",
        "{\"kengetallen\": {\"PLAFOND_BESCHUT\": -1}} | kengetallen.PLAFOND_BESCHUT: '-1': toegestaan is een getal van 0",
        "{\"kengetallen\": {\"PLAFOND_TRAJECTEN\": -0.5}} | kengetallen.PLAFOND_TRAJECTEN: '-0.5'",
        "{\"volumes\": {\"paden\": {\"WSW\": {\"2015-01-01\": -1}}}} | volumes.paden.WSW.2015-01-01: '-1'",
        // two values for one moment
        "{\"volumes\": {\"paden\": {\"WSW\": {\"2015-01-01\": 2, \"2015-01-31\": 1}}}} | volumes.paden.WSW.2015-01-31: '2015-01-31': deze maand heeft al een waarde",
        "{\"volumes\": {\"paden\": {\"WSW\": {\"2015-01-01\": 2, \"2015-01-01\": 1}}}} | volumes.paden.WSW.2015-01-01: dit attribuut staat er twee keer",
        "{\"volumes\": {\"paden\": {\"WWW\": {}}}} | volumes.paden.WWW: 'WWW': toegestaan zijn WWB, WSW, BESCHUT, REGULIER, WAJONG (bedoeld: WWB?)",
        // beyond what is kept to the cent
        "{\"baten\": {\"AANVULLEND\": {\"2015\": 1000000000000000.01}}} | baten.AANVULLEND.2015: '1000000000000000.01'",
        "{\"kengetallen\": {\"IDEEL_PP_WWB\": 1000000000000.1}} | kengetallen.IDEEL_PP_WWB: '1000000000000.1'"
      })
  void aFigureBeyondItsLimitIsRefusedWithPlaceValueAndWhatIsAllowed(
      String invoer, String verwacht) {
    Aanroep aanroep = raam(invoer);
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).startsWith(verwacht).doesNotContain("Exception", "\tat ");
    assertThat(aanroep.uit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"volumes\": {\"WWB\": 387000, \"WSW\": 91000}}",
        "{\"volumes\": {\"WWB\": 406000}, \"kengetallen\": {\"WWB_VOLUME\": 406000}}",
        "{\"kengetallen\": {\"WMO_DEEL\": 1, \"LOONWAARDE_WWB\": 100, \"VANGNET_DREMPEL\": 1000}}",
        "{\"kengetallen\": {\"PLAFOND_BESCHUT\": 0, \"PLAFOND_TRAJECTEN\": 0}}",
        "{\"volumes\": {\"paden\": {\"WSW\": {\"2015-01-31\": 2, \"2015-02-01\": 1}}}}"
      })
  void onTheLimitIsGood(String invoer) {
    Aanroep aanroep = raam(invoer);
    assertThat(aanroep.code()).isZero();
    // no more than a note on figures of options that are not chosen
    assertThat(aanroep.fout()).doesNotContain("toegestaan");
  }

  @Test
  void aGroupWithoutAVolumeIsOpenAndNamed() throws IOException {
    JsonNode raming = raam("{\"volumes\": {\"peildatum\": \"2015-01-01\", \"WWB\": 5000}}").json();
    JsonNode jaar = raming.at("/jaren/0");
    assertThat(jaar.at("/volumes/WWB").asInt()).isEqualTo(5000);
    for (String groep : List.of("WSW", "BESCHUT", "REGULIER")) {
      assertThat(jaar.at("/volumes/" + groep).isNull()).as(groep).isTrue();
    }
    assertThat(jaar.at("/lasten/WSW").isNull()).isTrue();
    assertThat(jaar.get("onvolledig").asBoolean()).isTrue();
    assertThat(raming.get("onbepaald").findValuesAsText("ontbreekt")).containsOnly("volumes.WSW");
    assertThat(raming.get("onbepaald").findValues("raakt").toString())
        .contains("volumes.BESCHUT", "baten.PBUDGET_WSW", "lasten.WSW", "saldi.TOTAAL");
  }

  @Test
  void theLargestAmountIsKeptToTheCent() {
    String grootste = "{\"baten\": {\"AANVULLEND\": {\"2015\": 1000000000000000}}}";
    assertThat(raam(grootste).uit()).contains("\"AANVULLEND\" : 1000000000000000.00");
    assertThat(raam(grootste.replace("1000000000000000", "999999999999999.99")).uit())
        .contains("\"AANVULLEND\" : 999999999999999.99");
  }

  @Test
  void anAmountThatGrowsBeyondItIsOpenAndNamesWhatMadeItSo() throws IOException {
    // 5,000 people x 10^12 euro
    JsonNode raming =
        raam("{\"volumes\": {\"peildatum\": \"2015-01-01\", \"WWB\": 5000, \"WSW\": 800},"
                + " \"kengetallen\": {\"IDEEL_PP_WWB\": 1000000000000}}")
            .json();
    assertThat(raming.at("/jaren/0/baten/INKOMENSDEEL_WWB").isNull()).isTrue();
    assertThat(raming.at("/jaren/0/onvolledig").asBoolean()).isTrue();
    assertThat(raming.get("onbepaald").findValuesAsText("ontbreekt"))
        .contains("IDEEL_PP_WWB", "lasten.UITKERINGEN");
    assertThat(raming.get("onbepaald").findValuesAsText("toelichting"))
        .anyMatch(tekst -> tekst.startsWith("IDEEL_PP_WWB: ") && tekst.contains("10^15"));
  }

  /** Two amounts that are each as large as can be, of which every sum is too large. */
  private static final String TWEE_GROOTSTE =
      "{\"keuzes\": {\"8\": \"SOCIAAL_DOMEIN\", \"9\": \"BUDGET\"},"
          + " \"volumes\": {\"peildatum\": \"2015-01-01\", \"WWB\": 5000, \"WSW\": 800},"
          + " \"baten\": {\"AANVULLEND\": {\"2015\": 1e15}, \"SOCIAAL_DOMEIN\": {\"2015\": 1e15}}}";

  @Test
  void aSumThatIsTooLargeIsOpenInEveryForm(@TempDir Path map) throws IOException {
    JsonNode jaar = raam(TWEE_GROOTSTE).json().at("/jaren/0");
    assertThat(jaar.at("/saldi/AANVULLEND").decimalValue()).isEqualByComparingTo("1e15");
    assertThat(jaar.at("/saldi/TOTAAL").isNull()).isTrue();
    assertThat(jaar.get("onvolledig").asBoolean()).isTrue();
    assertThat(raam(TWEE_GROOTSTE, "--csv").uit()).contains("2015;saldi;TOTAAL;;1");
    Path bestand = Files.writeString(map.resolve("twee.json"), TWEE_GROOTSTE);
    assertThat(raam(TWEE_GROOTSTE, "--variant", bestand.toString()).code()).isZero();
    Aanroep verrekening = Aanroep.metInvoer(TWEE_GROOTSTE, "verrekening", "-", "--jaar", "2015");
    assertThat(verrekening.code()).isEqualTo(2);
    assertThat(verrekening.fout())
        .contains("saldi.AANVULLEND: '1000000000000000.00': toegestaan zijn saldi die samen");
  }
}
