package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a clear answer that names the place, and nothing is half written. */
class FouteInvoerTest {

  private static Aanroep toets(String invoer) {
    return Aanroep.metInvoer(invoer, "toets", "-", "--peildatum", "2015-04-14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                   | is leeg",
        "`   `                                | is leeg",
        "geen json                            | 1:",
        "[]                                   | verwacht wordt een object",
        "null                                 | verwacht wordt een object",
        "{\"keuzes\": []}                     | keuzes: ",
        "{\"keuzes\": {\"12\": 3}}            | keuzes.12: '3'",
        "{\"keuzes\": {\"12\": \"OPEN_EIND\"}} | keuzes.12: 'OPEN_EIND': is geen optie van keuze"
            + " 12",
        "{\"keuzes\": {\"12\": \"OPEN_EIND\"}} | (bedoeld: OPEN_EINDE?)",
        "{\"keuzes\": {\"12\": \"ACTIEF\"}}   | keuzes.12: 'ACTIEF'",
        "{\"keuzes\": {\"01\": \"INVESTEREN\"}} | keuzes.01: '01'",
        "{\"keuzes\": {\"20\": \"INVESTEREN\"}} | keuzes.20: '20'",
        "{\"keuzes\": {}, \"keuzes\": {}}     | keuzes: dit attribuut staat er twee keer",
        "{\"keuzen\": {}}                     | keuzen: is geen attribuut",
        "{\"keuzen\": {}}                     | (bedoeld: keuzes?)",
        "{\"code\": \"GM12\"}                 | code: 'GM12': toegestaan is GM en vier cijfers",
        "{\"volumes\": {\"WWB\": -1}}         | volumes.WWB: '-1'",
        "{\"volumes\": {\"WWB\": 1.2345}}     | volumes.WWB: '1.2345'",
        "{\"volumes\": {\"WWB\": 1e400}}      | volumes.WWB: '1E+400'",
        "{\"volumes\": {\"WWB\": NaN}}        | volumes.WWB: 'NaN'",
        "{\"volumes\": {\"peildatum\": \"2015-4-1\"}} | volumes.peildatum: '2015-4-1'",
        "{\"volumes\": {\"peildatum\": \"\"}} | volumes.peildatum: ",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-02-30\", \"keuze\": 1}]} |"
            + " dossier[0].datum: '2015-02-30'",
        "{\"naam\": \"<script>\"}             | naam: '<script>'",
        "{\"naam\": \"a\\u202Eb\"}            | naam: 'a\\u202Eb'",
        "{\"schemaVersie\": 2}                | schemaVersie: '2'",
        "{\"kengetallen\": {\"POORT_UITSTROOMKAN\": 1}} | (bedoeld: POORT_UITSTROOMKANS?)",
        "{\"baten\": {\"AANVULLEND\": {\"2014\": 1}}} | baten.AANVULLEND.2014: '2014'",
      })
  void theFaultNamesThePlaceAndTheExitCodeIsTwo(String invoer, String verwacht) {
    Aanroep aanroep = toets(invoer);
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains(verwacht).doesNotContain("Exception", "\tat ");
    assertThat(aanroep.uit()).isEmpty();
  }

  @Test
  void allFaultsComeAtOnce() {
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"code\": \"GM1\", \"naam\": \"\", \"x\": 1, \"keuzes\": {\"0\": \"A\", \"1\":"
                + " \"B\"}, \"volumes\": {\"WWB\": -1, \"WSW\": \"veel\"}}",
            "toets",
            "-",
            "--peildatum",
            "2015-13-01",
            "--taal",
            "en");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout().lines())
        .hasSize(8)
        .anyMatch(
            regel -> regel.startsWith("--peildatum: '2015-13-01': allowed is an existing date"))
        .anyMatch(regel -> regel.startsWith("code: 'GM1'"))
        .anyMatch(regel -> regel.startsWith("keuzes.0: '0'"))
        .anyMatch(regel -> regel.startsWith("keuzes.1: 'B'"))
        .anyMatch(regel -> regel.startsWith("naam: "))
        .anyMatch(regel -> regel.startsWith("volumes.WSW: 'veel': a number is expected"))
        .anyMatch(regel -> regel.startsWith("volumes.WWB: '-1'"))
        .anyMatch(regel -> regel.startsWith("x: is not an attribute"));
  }

  @Test
  void aHundredThousandBracketsAreRefusedNotFollowed() {
    assertThat(toets("[".repeat(100_000)).fout()).contains("hoogstens 64 niveaus");
    assertThat(toets("{\"keuzes\":".repeat(100_000)).code()).isEqualTo(2);
  }

  @Test
  @Timeout(30)
  void manyFaultsAreToldWithinSeconds() {
    // just within and just beyond the limits on events and attributes
    assertThat(
            toets("{\"dossier\": [" + "{\"volgnummer\": 1},".repeat(999) + "{}]}").fout().lines())
        .hasSizeGreaterThan(2000);
    assertThat(toets("{\"dossier\": [" + "{\"x\": 1},".repeat(250_000) + "{}]}").fout())
        .contains("dossier: toegestaan zijn er hoogstens 1000");
    StringBuilder veel = new StringBuilder("{\"keuzes\": {");
    for (int i = 0; i < 100_000; i++) {
      veel.append("\"k").append(i).append("\": \"a\",");
    }
    assertThat(toets(veel + "\"1\": \"B\"}}").fout())
        .contains("keuzes: toegestaan zijn er hoogstens 200");
    assertThat(toets("{" + "\"a\": 1,".repeat(400_000) + "\"a\": 1}").code()).isEqualTo(2);
  }

  @Test
  void aWrongCallNamesArgumentsAsAUserKnowsThem() {
    assertThat(Aanroep.van("toets").fout()).contains("--peildatum, FILE").doesNotContain("field");
    assertThat(Aanroep.van("keuzes", "--taal", "nl", "--taal", "en").fout()).contains("--taal");
    assertThat(Aanroep.van("toets", "@argumenten", "--peildatum", "2015-04-14").fout())
        .contains("@argumenten: bestaat niet");
  }

  @Test
  void aFaultWithoutAPlaceOfItsOwnIsToldWithTheFile() {
    assertThat(toets("").fout()).startsWith("-: is leeg");
    assertThat(toets("{").fout()).startsWith("-:1:");
    assertThat(Aanroep.van("toets", ".", "--peildatum", "2015-04-14").fout())
        .startsWith(".: dit is een map");
  }

  @Test
  void aProfileBesideADossierIsSaidToDecide() {
    Aanroep beide =
        toets(
            "{\"keuzes\": {}, \"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-01-01\","
                + " \"keuze\": 1}]}");
    assertThat(beide.code()).isZero();
    assertThat(beide.fout()).contains("keuzes en een dossier");
  }

  @Test
  void aTemplateWithOnlyItsDossierFilledInFollowsTheDossier() throws IOException {
    Aanroep aanroep =
        toets(
            "{\"keuzes\": {\"1\": null, \"12\": null}, \"dossier\": [{\"volgnummer\": 1, \"datum\":"
                + " \"2015-01-01\", \"keuze\": 12, \"besluitvorming\": \"VASTGESTELD\", \"optie\":"
                + " \"OPEN_EINDE\"}]}");
    assertThat(aanroep.json().get("open")).hasSize(18);
  }

  @Test
  void aByteOrderMarkIsAcceptedBeforeGoodJsonOnly() {
    assertThat(toets("\uFEFF{\"keuzes\": {}}").code()).isZero();
    Aanroep stuk = toets("\uFEFF{\"keuzes\": ");
    assertThat(stuk.code()).isEqualTo(2);
    assertThat(stuk.fout()).contains("1:", "is geen geldige JSON");
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    String groot = "{\"naam\": \"" + "a".repeat(5_000_000) + "\"}";
    assertThat(toets(groot).fout()).contains("hoogstens 5000000 bytes");
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    byte[] latijn = "{\"naam\": \"Súdwest\"}".getBytes(StandardCharsets.ISO_8859_1);
    Aanroep aanroep = Aanroep.metInvoer(latijn, "toets", "-", "--peildatum", "2015-04-14");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "2014,2016,--van: '2014'",
    "2015,2056,--tot: '2056'",
    "2020,2019,--tot: '2019'",
    "x,2019,--van: 'x'",
    "2015,99999999999,--tot: '99999999999'"
  })
  void yearsOutsideTheEstimateAreRefused(String van, String tot, String verwacht) {
    Aanroep aanroep =
        Aanroep.van("raming", Aanroep.gemeente("nederland-2015.json"), "--van", van, "--tot", tot);
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains(verwacht);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2015-4-1", "2015-02-30", "14-04-2015", "20150414", "vandaag"})
  void aReferenceDateThatDoesNotExistIsRefused(String datum) {
    Aanroep aanroep = Aanroep.metInvoer("{}", "toets", "-", "--peildatum", datum);
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains("--peildatum: ", "bestaande datum");
  }

  @Test
  void aWrongCallIsExplainedWithTheUsage() {
    for (List<String> args :
        List.of(
            List.<String>of(),
            List.of("raport"),
            List.of("toets"),
            List.of("toets", "-"),
            List.of("toets", "-", "--peildatum"),
            List.of("keuzes", "--kleur"),
            List.of("keuzes", "--taal", "fr"),
            List.of("schema", "gemeentes"))) {
      Aanroep aanroep = Aanroep.van(args.toArray(String[]::new));
      assertThat(aanroep.code()).as("%s", args).isEqualTo(2);
      assertThat(aanroep.fout()).as("%s", args).isNotBlank().doesNotContain("\tat ");
      assertThat(aanroep.uit()).as("%s", args).isEmpty();
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Aanroep aanroep = Aanroep.van("toets", "weg.json", "--peildatum", "2015-04-14");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains("weg.json", "bestaat niet");
  }

  @Test
  void aPathThatCannotBeWrittenLeavesEverythingAsItWas(@TempDir Path map) throws IOException {
    Path bestand = Files.writeString(map.resolve("bezet"), "van een ander");
    Aanroep aanroep =
        Aanroep.van("rapport", Aanroep.gemeente("tilburg-2015.json"), "--uit", bestand.toString());
    assertThat(aanroep.code()).isEqualTo(1);
    assertThat(aanroep.fout()).contains(bestand.toString(), "kan niet worden geschreven");
    assertThat(Files.readString(bestand)).isEqualTo("van een ander");
    assertThat(aanroep.uit()).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenWholeIsNotWrittenAtAll(@TempDir Path map) throws IOException {
    // a folder in the place of the second file: the first one must not be left behind changed
    Files.writeString(map.resolve("index.html"), "oud");
    Files.createDirectories(map.resolve("rapport.json").resolve("vol"));
    Aanroep aanroep =
        Aanroep.van("rapport", Aanroep.gemeente("tilburg-2015.json"), "--uit", map.toString());
    assertThat(aanroep.code()).isEqualTo(1);
    assertThat(Files.readString(map.resolve("index.html"))).isEqualTo("oud");
    try (var bestanden = Files.list(map)) {
      assertThat(bestanden).hasSize(2);
    }
  }

  @Test
  void badInputWritesNoReport(@TempDir Path map) throws IOException {
    Path uit = map.resolve("nieuw");
    assertThat(Aanroep.metInvoer("{\"x\": 1}", "rapport", "-", "--uit", uit.toString()).code())
        .isEqualTo(2);
    assertThat(Files.exists(uit)).isFalse();
  }

  @Test
  void partsThatACommandDoesNotUseAreCheckedAsWell() {
    Aanroep aanroep = toets("{\"keuzes\": {}, \"regie\": {\"a\": 1}}");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).startsWith("regie.a: is geen attribuut");
  }

  @Test
  void aHostileFileNameCannotSteerTheTerminal() {
    Aanroep aanroep = Aanroep.van("toets", "\u001b[31mrood", "--peildatum", "2015-04-14");
    assertThat(aanroep.fout()).doesNotContain("\u001b");
  }
}
