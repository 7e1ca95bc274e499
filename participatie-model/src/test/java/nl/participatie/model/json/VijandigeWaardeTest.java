package nl.participatie.model.json;

import static nl.participatie.model.json.Lezing.fouten;
import static nl.participatie.model.json.Lezing.goed;
import static nl.participatie.model.json.Lezing.lees;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the right type that no municipality has: numbers, dates and names. */
class VijandigeWaardeTest {

  private static Fout fout(String pad, String waarde, String sleutel) {
    return Fout.van(pad, waarde, Controleteksten.tekst(sleutel));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, -1",
    "-0.001, -0.001",
    "1.2345, 1.2345",
    "100000000.5, 100000000.5",
    "1e400, 1E+400",
    "-1e400, -1E+400",
    "1e999999999, 1E+999999999",
    "1e-999999999, 1E-999999999",
    "1E+2147483647, 1E+2147483647",
    "1e-10, 1E-10"
  })
  void aNumberOfPeopleOutsideTheLimitsIsRefused(String getal, String waarde) {
    assertThat(lees("{\"volumes\": {\"WWB\": " + getal + "}}").fouten())
        .containsExactly(fout("volumes.WWB", waarde, "PERSONEN"));
    assertThat(lees("{\"volumes\": {\"WSW\": " + getal + "}}").fouten())
        .containsExactly(fout("volumes.WSW", waarde, "PERSONEN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "1e99999999999",
        "-1e99999999999",
        "1e-99999999999"
      })
  void whatNoDecimalCanHoldIsNoNumberWhereverItStands(String getal) {
    assertThat(lees("{\"volumes\": {\"WWB\": " + getal + "}}").fouten())
        .containsExactly(fout("volumes.WWB", getal, "GEEN_GETAL"));
    assertThat(lees("{\"dossier\": [{\"volgnummer\": " + getal + "}]}").fouten())
        .contains(fout("dossier[0].volgnummer", getal, "GEEN_GETAL"));
    assertThat(lees("{\"naam\": " + getal + "}").fouten())
        .containsExactly(fout("naam", getal, "GEEN_GETAL"));
    assertThat(lees("{\"regie\": {\"a\": [1, " + getal + "]}}").fouten())
        .containsExactly(fout("regie.a[1]", getal, "GEEN_GETAL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0e-99999999",
        "0e-999999999",
        "0e999999999",
        "-0e-2147483647",
        "0.0000000000000000000",
        "-0"
      })
  void zeroIsZeroHoweverItIsWrittenAndTakesNoTime(String nul) {
    String json =
        """
        {"volumes": {"WWB": %1$s, "WSW": %1$s, "aandeelWajong": %1$s},
         "baten": {"AANVULLEND": {"2015": %1$s}},
         "kengetallen": {"UREN": %1$s, "DIAGNOSE_DEEL": %1$s, "LKS_MAXIMUM": %1$s}}
        """
            .formatted(nul);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(goed(json).volumes().wwb()).contains(Personen.NUL));
    assertThat(fouten("{\"schemaVersie\": " + nul + "}"))
        .containsExactly("schemaVersie: '0': toegestaan is 1");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1.0, 1", "1.000e0, 1", "10e-1, 1", "12, 12", "1.2e1, 12"})
  void aWholeNumberMayBeWrittenWithAPoint(String getal, int geheel) {
    String json =
        "{\"dossier\": [{\"volgnummer\": %1$s, \"datum\": \"2015-04-14\", \"keuze\": %1$s}]}"
            .formatted(getal);
    assertThat(goed(json).dossier().gebeurtenissen())
        .singleElement()
        .satisfies(g -> assertThat(g.volgnummer()).isEqualTo(geheel))
        .satisfies(g -> assertThat(g.keuze().nummer()).isEqualTo(geheel));
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    "0.1, 0.1",
    "1e400, 1E+400",
    "1e999999999, 1E+999999999",
    "1e-999999999, 1E-999999999",
    "2147483648, 2147483648",
    "-99999999999, -99999999999"
  })
  void whatIsNotWholeOrTooLargeIsNoSequenceNumber(String getal, String waarde) {
    String json =
        "{\"dossier\": [{\"volgnummer\": %1$s, \"datum\": \"2015-04-14\", \"keuze\": 12}]}"
            .formatted(getal);
    assertThat(lees(json).fouten())
        .containsExactly(fout("dossier[0].volgnummer", waarde, "VERWACHT_GEHEEL"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "-999999999"})
  void aSequenceNumberIsOneOrMore(String getal) {
    String json =
        "{\"dossier\": [{\"volgnummer\": %1$s, \"datum\": \"2015-04-14\", \"keuze\": 12}]}"
            .formatted(getal);
    assertThat(lees(json).fouten())
        .containsExactly(fout("dossier[0].volgnummer", getal, "VOLGNUMMER"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-4-1",
        "",
        " ",
        "2015-02-30",
        "2015-02-29",
        "20150401",
        "2015-13-01",
        "2015-00-10",
        "2015-04-31",
        "01-04-2015",
        "2015-04-14T00:00",
        "2015-04-14 ",
        " 2015-04-14",
        "+2015-04-14",
        "-2015-04-14",
        "0000-01-01",
        "12015-01-01",
        "morgen",
        "2015-04-1\u0664",
        "2015\u20111-04"
      })
  void aDateIsOneThatExistsAndStandsInFull(String datum) {
    String volumes = "{\"volumes\": {\"peildatum\": \"" + datum + "\"}}";
    assertThat(lees(volumes).fouten())
        .containsExactly(fout("volumes.peildatum", datum, "PEILDATUM"));
    String dossier =
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"" + datum + "\", \"keuze\": 12}]}";
    assertThat(lees(dossier).fouten()).containsExactly(fout("dossier[0].datum", datum, "DATUM"));
  }

  @ParameterizedTest
  @CsvSource({
    "<script>alert(1)</script>, <script>alert(1)</script>",
    "a\\u202Etxt.exe, a\\u202Etxt.exe", // read from right to left from here on
    "a\\u2066b, a\\u2066b",
    "a\\u0000b, a\\u0000b",
    "a\\u001b[31mb, a\\u001B[31mb", // red on a terminal
    "a\\nb, a\\u000Ab",
    "a\\rb, a\\u000Db",
    "a\\tb, a\\u0009b",
    "\\ud800, \\uD800", // half a character
    "\\udc00\\ud800, \\uDC00\\uD800", // two halves in the wrong order
    "\\ufeffTilburg, \\uFEFFTilburg",
    "\\ue000, \\uE000"
  })
  void aNameThatCouldDeceiveIsRefusedAndShownHarmless(String inJson, String getoond) {
    for (String attribuut : new String[] {"naam", "arbeidsmarktregio"}) {
      assertThat(lees("{\"" + attribuut + "\": \"" + inJson + "\"}").fouten())
          .containsExactly(fout(attribuut, getoond, "NAAM"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'s-Gravenhage",
        "Súdwest Fryslân",
        "Bergen (L.)",
        "A & B",
        "😀",
        "\\ud83d\\ude00"
      })
  void aNameWithEveryVisibleCharacterIsRead(String naam) {
    assertThat(goed("{\"naam\": \"" + naam + "\"}").naam()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"\\u001b[2J", "\\u202e", "\\u0007", "\\r"})
  void aSteeringCharacterInAnAttributeNameIsShownHarmless(String inJson) {
    assertThat(lees("{\"x" + inJson + "\": 1}").fouten())
        .singleElement()
        .satisfies(
            fout -> {
              assertThat(fout.pad()).startsWith("x\\u").isASCII();
              assertThat(fout.tekst(Taal.EN)).isPrintable();
            });
  }

  @ParameterizedTest
  @CsvSource({"GM12", "''", "gm0855", "0855", "GM08555", "GMXXXX", "NLD"})
  void aMunicipalityCodeHasOneForm(String code) {
    assertThat(lees("{\"code\": \"" + code + "\"}").fouten())
        .containsExactly(fout("code", code, "GEMEENTECODE"));
  }
}
