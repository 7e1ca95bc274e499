package nl.participatie.model.json;

import static nl.participatie.model.json.Lezing.fouten;
import static nl.participatie.model.json.Lezing.lees;
import static nl.participatie.model.json.Lezing.paden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Good JSON of another shape: wrong types, unknown attributes and codes, attributes twice. */
class VormfoutTest {

  private static final String TEKST = "VERWACHT_TEKST";
  private static final String GETAL = "VERWACHT_GETAL";
  private static final String GEHEEL = "VERWACHT_GEHEEL";
  private static final String OBJECT = "VERWACHT_OBJECT";
  private static final String LIJST = "VERWACHT_LIJST";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"null|null", "[]|''", "[{}]|''", "3|3", "\"NL\"|NL", "true|true", "1e400|1E+400"})
  void theFileItselfIsAnObject(String json, String waarde) {
    assertThat(lees(json).fouten())
        .containsExactly(Fout.van("", waarde, Controleteksten.tekst(OBJECT)));
  }

  /** Every attribute with what it expects, and the place where a text takes its place. */
  static Stream<Arguments> attributen() {
    return Stream.of(
        Arguments.of("{\"schemaVersie\": %s}", "schemaVersie", GEHEEL),
        Arguments.of("{\"code\": %s}", "code", TEKST),
        Arguments.of("{\"naam\": %s}", "naam", TEKST),
        Arguments.of("{\"arbeidsmarktregio\": %s}", "arbeidsmarktregio", TEKST),
        Arguments.of("{\"keuzes\": %s}", "keuzes", OBJECT),
        Arguments.of("{\"keuzes\": {\"12\": %s}}", "keuzes.12", TEKST),
        Arguments.of("{\"volumes\": %s}", "volumes", OBJECT),
        Arguments.of("{\"volumes\": {\"peildatum\": %s}}", "volumes.peildatum", TEKST),
        Arguments.of("{\"volumes\": {\"WWB\": %s}}", "volumes.WWB", GETAL),
        Arguments.of("{\"volumes\": {\"WSW\": %s}}", "volumes.WSW", GETAL),
        Arguments.of("{\"volumes\": {\"aandeelWajong\": %s}}", "volumes.aandeelWajong", GETAL),
        Arguments.of("{\"baten\": %s}", "baten", OBJECT),
        Arguments.of("{\"baten\": {\"AANVULLEND\": %s}}", "baten.AANVULLEND", OBJECT),
        Arguments.of(
            "{\"baten\": {\"AANVULLEND\": {\"2015\": %s}}}", "baten.AANVULLEND.2015", GETAL),
        Arguments.of("{\"kengetallen\": %s}", "kengetallen", OBJECT),
        Arguments.of("{\"kengetallen\": {\"UREN\": %s}}", "kengetallen.UREN", GETAL),
        Arguments.of("{\"dossier\": %s}", "dossier", LIJST),
        Arguments.of("{\"dossier\": [%s]}", "dossier[0]", OBJECT),
        Arguments.of(gebeurtenis("volgnummer"), "dossier[0].volgnummer", GEHEEL),
        Arguments.of(gebeurtenis("datum"), "dossier[0].datum", TEKST),
        Arguments.of(gebeurtenis("keuze"), "dossier[0].keuze", GEHEEL),
        Arguments.of(gebeurtenis("besluitvorming"), "dossier[0].besluitvorming", TEKST),
        Arguments.of(gebeurtenis("implementatie"), "dossier[0].implementatie", TEKST),
        Arguments.of(gebeurtenis("optie"), "dossier[0].optie", TEKST),
        Arguments.of(gebeurtenis("beslisser"), "dossier[0].beslisser", TEKST),
        Arguments.of(gebeurtenis("bron"), "dossier[0].bron", TEKST),
        Arguments.of(gebeurtenis("toelichting"), "dossier[0].toelichting", TEKST),
        Arguments.of("{\"congruentie\": %s}", "congruentie", OBJECT),
        Arguments.of("{\"regie\": %s}", "regie", OBJECT),
        Arguments.of("{\"transformatie\": %s}", "transformatie", OBJECT));
  }

  /** A good event of which the last attribute counts, so an attribute may stand there twice. */
  private static String gebeurtenis(String attribuut) {
    String volledig = "{\"volgnummer\": 1, \"datum\": \"2015-04-14\", \"keuze\": 12, ";
    String zonder = volledig.replaceAll("\"" + attribuut + "\": [^,]+, ", "");
    return "{\"dossier\": [" + zonder + "\"" + attribuut + "\": %s}]}";
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("attributen")
  void aValueOfAnotherTypeIsOneFaultAtItsPlace(String sjabloon, String pad, String verwacht) {
    for (String waarde : new String[] {"\"x\"", "true", "1.5", "[1]", "{\"x\": 1}"}) {
      boolean past =
          (verwacht.equals(TEKST) && waarde.startsWith("\""))
              || (verwacht.equals(GETAL) && waarde.equals("1.5"))
              || (verwacht.equals(LIJST) && waarde.startsWith("["))
              || (verwacht.equals(OBJECT) && waarde.startsWith("{"));
      if (!past) {
        String getoond = waarde.matches("[\\[{].*") ? "" : waarde.replace("\"", "");
        assertThat(lees(sjabloon.formatted(waarde)).fouten().get(0))
            .as(waarde)
            .isEqualTo(Fout.van(pad, getoond, Controleteksten.tekst(verwacht)));
        assertThat(paden(sjabloon.formatted(waarde)))
            .allMatch(ander -> ander.startsWith(pad), "all at or below " + pad);
      }
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("attributen")
  void nullCountsAsAbsent(String sjabloon, String pad, String verwacht) {
    String json = sjabloon.formatted("null");
    if (pad.equals("dossier[0]")) {
      assertThat(fouten(json))
          .containsExactly("dossier[0]: 'null': verwacht wordt een object tussen accolades");
    } else if (pad.matches(".*(volgnummer|datum|keuze)") && pad.startsWith("dossier")) {
      assertThat(fouten(json)).containsExactly(pad + ": is verplicht");
    } else if (pad.equals("baten.AANVULLEND")) {
      assertThat(Lezing.goed(json).baten()).isEmpty();
    } else {
      assertThat(lees(json).fouten()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kode\": \"NL\"}|kode|code",
        "{\"Naam\": \"x\"}|Naam|naam",
        "{\"keuze\": {}}|keuze|keuzes",
        "{\"regi\": {}}|regi|regie",
        "{\"volumes\": {\"wwb\": 1}}|volumes.wwb|WWB",
        "{\"volumes\": {\"peildata\": null}}|volumes.peildata|peildatum",
        "{\"dossier\": [{\"volgnumer\": 1}]}|dossier[0].volgnumer|volgnummer",
        "{\"iets heel anders dan een attribuut\": 1}|iets heel anders dan een attribuut|",
        "{\"\": 1}|\"\"|"
      })
  void anUnknownAttributeIsNamedWithTheNearestAndWhatIsAllowed(
      String json, String pad, String bedoeld) {
    Fout fout =
        lees(json).fouten().stream().filter(f -> f.pad().equals(pad)).findFirst().orElseThrow();
    assertThat(fout.bedoeld()).isEqualTo(Optional.ofNullable(bedoeld));
    assertThat(fout.toegestaan().nl()).startsWith("is geen attribuut; toegestaan zijn ");
    assertThat(fout.toegestaan().en()).startsWith("is not an attribute; allowed are ");
  }

  @Test
  void theMessageOnAnUnknownAttributeListsThoseOfItsPlace() {
    assertThat(fouten("{\"volumes\": {\"X\": 1}}"))
        .containsExactly(
            "volumes.X: is geen attribuut; toegestaan zijn peildatum, WWB, WSW,"
                + " aandeelWajong, paden");
  }

  @Test
  void everyFaultInAPathIsToldAtItsPoint() {
    assertThat(
            fouten(
                """
                {"volumes": {"paden": {
                  "WW": {"2015-01-01": 1},
                  "WSW": {"2015-01-01": 1, "2015-01-20": 2, "2016-02-30": 3, "2017-01-01": "veel"},
                  "WWB": {"2015-01-01": 387001}}}}
                """))
        .containsExactlyInAnyOrder(
            "volumes.paden.WW: 'WW': toegestaan zijn WWB, WSW, BESCHUT, REGULIER, WAJONG"
                + " (bedoeld: WWB?)",
            "volumes.paden.WSW.2015-01-20: '2015-01-20': deze maand heeft al een waarde;"
                + " toegestaan is een waarde per maand, dagen spelen geen rol",
            "volumes.paden.WSW.2016-02-30: '2016-02-30': toegestaan is een bestaande datum van"
                + " 2015-01-01 tot en met 2055-12-31, als jjjj-mm-dd",
            "volumes.paden.WSW.2017-01-01: 'veel': verwacht wordt een getal",
            "volumes.paden.WWB.2015-01-01: '387001': toegestaan is hoogstens het aantal van het"
                + " hele land: kengetal WWB_VOLUME, 387000 tenzij dit bestand er zelf een geeft");
  }

  @Test
  void aPathOfMoreThanTwoHundredPointsIsRefused() {
    String punten =
        IntStream.rangeClosed(0, 200)
            .mapToObj(maand -> "\"" + LocalDate.of(2015, 1, 1).plusMonths(maand) + "\": 1")
            .collect(Collectors.joining(", "));
    assertThat(fouten("{\"volumes\": {\"paden\": {\"WSW\": {" + punten + "}}}}"))
        .containsExactly("volumes.paden.WSW: toegestaan zijn er hoogstens 200");
  }

  @Test
  void theCountryIsAsLargeAsItsKeyFigureAlsoWhenThatIsOnesOwn() {
    String eigen = "{\"volumes\": {\"WWB\": %s}, \"kengetallen\": {\"WWB_VOLUME\": %s}}";
    assertThat(paden(eigen.formatted("400000", "406000"))).isEmpty();
    assertThat(paden(eigen.formatted("375001", "375000"))).containsExactly("volumes.WWB");
    // a number that is itself at fault does not count
    assertThat(paden(eigen.formatted("387000", "-1"))).containsExactly("kengetallen.WWB_VOLUME");
  }

  @Test
  void aNamelessAttributeDoesNotHideTheOtherFaults() {
    assertThat(paden("{\"\": 1, \"code\": \"GM12\"}")).containsExactly("\"\"", "code");
    assertThat(paden("{\"\": 1, \"\": 2}")).containsExactly("\"\"", "\"\"");
    assertThat(paden("{\"keuzes\": {\"\": \"X\"}}")).containsExactly("keuzes.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\": \"NL\", \"code\": \"NL\"}|code",
        "{\"keuzes\": {\"12\": \"PLAFONDS\", \"12\": \"OPEN_EINDE\"}}|keuzes.12",
        "{\"keuzes\": {}, \"keuzes\": {}}|keuzes",
        "{\"volumes\": {\"WWB\": 1, \"WWB\": null}}|volumes.WWB",
        "{\"baten\": {\"AANVULLEND\": {\"2015\": 1, \"2015\": 1}}}|baten.AANVULLEND.2015",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-04-14\", \"keuze\": 12,"
            + " \"volgnummer\": 2}]}|dossier[0].volgnummer",
        "{\"regie\": {\"a\": [{\"b\": 1, \"b\": 1}]}}|regie.a[0].b",
        "{\"n\\u0061am\": \"a\", \"naam\": \"b\"}|naam"
      })
  void anAttributeThatStandsThereTwiceIsAFaultWhateverItHolds(String json, String pad) {
    assertThat(lees(json).fouten())
        .containsExactly(Fout.van(pad, "", Controleteksten.tekst("DUBBEL")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|OPEN_EIND|'OPEN_EIND'|OPEN_EINDE",
        "5|INKOMENSVOORZIENNING|'INKOMENSVOORZIENNING'|INKOMENSVOORZIENING",
        "12|GEEN|'GEEN'|", // an option of choice 3 and of choice 6
        "3|plafonds|'plafonds'|",
        "3|actief|'actief'|ACTIEF"
      })
  void anUnknownOptionIsNamedWithTheNearestOfItsChoice(
      String keuze, String code, String waarde, String bedoeld) {
    Tekst toegestaan = Controleteksten.tekst("OPTIE." + keuze);
    assertThat(lees("{\"keuzes\": {\"" + keuze + "\": \"" + code + "\"}}").fouten())
        .containsExactly(
            new Fout("keuzes." + keuze, waarde, toegestaan, Optional.ofNullable(bedoeld)));
  }

  @ParameterizedTest
  @CsvSource({"01", "20", "0", "1.0", "' 1'", "-1", "+1", "1e0", "١", "99999999999", "een"})
  void aChoiceIsNamedByItsNumberAlone(String sleutel) {
    assertThat(lees("{\"keuzes\": {\"" + sleutel + "\": \"INVESTEREN\"}}").fouten())
        .containsExactly(
            Fout.van("keuzes." + sleutel, sleutel, Controleteksten.tekst("KEUZESLEUTEL")));
  }

  @Test
  void allFaultsOfAFileComeAtOnceThoseOfTheReaderAndThoseOfTheBorder() {
    String json =
        """
        {"kode": 1, "code": "GM12", "naam": 3, "keuzes": {"01": "X", "12": "Y", "13": 4},
         "volumes": {"WWB": -1, "WSW": "veel"}, "dossier": [{"datum": "2015-4-1"}, 7]}
        """;
    assertThat(paden(json))
        .containsExactly(
            "code",
            "dossier[0].datum",
            "dossier[0].keuze",
            "dossier[0].volgnummer",
            "dossier[1]",
            "keuzes.01",
            "keuzes.12",
            "keuzes.13",
            "kode",
            "naam",
            "volumes.WSW",
            "volumes.WWB");
  }
}
