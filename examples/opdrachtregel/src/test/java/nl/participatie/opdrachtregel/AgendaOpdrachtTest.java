package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.participatie.keuzes.json.Jsonschema;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What to decide next, on the command line. */
class AgendaOpdrachtTest {

  private static final String BOTST =
      "{\"keuzes\": {\"1\": \"NIET_INVESTEREN\", \"12\": \"OPEN_EINDE\"}}";

  private static Aanroep agenda(String invoer, String... meer) {
    String[] args = {"agenda", "-", "--peildatum", "2015-04-14"};
    return Aanroep.metInvoer(
        invoer, Stream.of(args, meer).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private static JsonNode json(Aanroep aanroep) throws IOException {
    assertThat(aanroep.code()).as(aanroep.fout()).isZero();
    JsonNode boom = new ObjectMapper().readTree(aanroep.uit());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Jsonschema.AGENDA.tekst())
                .validate(boom))
        .isEmpty();
    return boom;
  }

  private static List<Integer> keuzes(JsonNode json) {
    return json.get("agenda").findValues("keuze").stream().map(JsonNode::asInt).toList();
  }

  private static List<Integer> getallen(JsonNode lijst) {
    return Stream.iterate(0, i -> i < lijst.size(), i -> i + 1)
        .map(i -> lijst.get(i).asInt())
        .toList();
  }

  @Test
  void tilburgHasDecidedFiveChoicesAheadOfItsVision() throws IOException {
    JsonNode json =
        Aanroep.van("agenda", Aanroep.gemeente("tilburg-2015.json"), "--peildatum", "2015-04-14")
            .json();
    // choices 5, 11, 12, 15 and 18 are decided (report 6.3 and 6.4); choices 1 and 2 are not
    assertThat(keuzes(json)).hasSize(14).doesNotHaveDuplicates().doesNotContain(5, 11, 12, 15, 18);
    assertThat(keuzes(json).subList(0, 2)).containsExactlyInAnyOrder(1, 2);
    assertThat(keuzes(json).get(13)).isEqualTo(19);
    assertThat(getallen(json.get("vooruitBesloten"))).containsExactly(5, 11, 12, 15, 18);
    assertThat(getallen(json.at("/vooruit/0/open"))).containsExactly(1, 2);
    assertThat(json.get("conflicten")).isEmpty();
    long aantal = json.get("aantalProfielen").asLong();
    for (JsonNode punt : json.get("agenda")) {
      Breuk breuk = Breuk.parse(punt.at("/verwachtOver/breuk").asText());
      assertThat(breuk).isBetween(Breuk.EEN, Breuk.of(aantal));
      assertThat(punt.at("/verwachtOver/getal").decimalValue())
          .isEqualByComparingTo(breuk.decimaal());
    }
  }

  @Test
  void onTheDayBeforeNothingIsDecided() throws IOException {
    JsonNode json =
        Aanroep.van("agenda", Aanroep.gemeente("tilburg-2015.json"), "--peildatum", "2015-04-13")
            .json();
    assertThat(keuzes(json)).hasSize(19);
    assertThat(json.get("vooruitBesloten")).isEmpty();
  }

  @Test
  void theRulesBindFromStrongUpUnlessAskedOtherwise() throws IOException {
    String leeg = "{}";
    long standaard = json(agenda(leeg)).get("aantalProfielen").asLong();
    assertThat(json(agenda(leeg, "--streng", "STERK")).get("aantalProfielen").asLong())
        .isEqualTo(standaard);
    // R-01 alone binds: it forbids one of the four pairs of choices 1 and 12
    assertThat(json(agenda(leeg, "--streng", "DWINGEND")).get("aantalProfielen").asLong())
        .isEqualTo(11_796_480L / 4 * 3)
        .isGreaterThan(standaard);
    assertThat(json(agenda(leeg, "--streng", "AANDACHT")).get("aantalProfielen").asLong())
        .isLessThan(standaard);
  }

  @Test
  void whatFollowsIsExplainedAsTheCommandRuimteExplainsIt() throws IOException {
    String openEinde = "{\"keuzes\": {\"12\": \"OPEN_EINDE\"}}";
    JsonNode afgeleid =
        json(agenda(openEinde, "--streng", "DWINGEND", "--taal", "en")).get("afgeleid");
    assertThat(afgeleid).hasSize(2);
    for (JsonNode een : afgeleid) {
      JsonNode ruimte =
          Aanroep.metInvoer(
                  openEinde,
                  "ruimte",
                  "-",
                  "--peildatum",
                  "2015-04-14",
                  "--streng",
                  "DWINGEND",
                  "--waarom",
                  een.get("optie").asText(),
                  "--taal",
                  "en")
              .json();
      assertThat(een.get("verklaring")).isEqualTo(ruimte.at("/verklaringen/0"));
    }
  }

  @Test
  void whatConflictsIsNamedAndTheOrderStillStands() throws IOException {
    Aanroep aanroep = agenda(BOTST, "--taal", "en");
    JsonNode json = json(aanroep);
    assertThat(aanroep.fout()).startsWith("Note: ").hasLineCount(1);
    assertThat(json.get("aantalProfielen").asLong()).isZero();
    assertThat(keuzes(json))
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19);
    assertThat(json.get("agenda")).allMatch(punt -> punt.get("verwachtOver").isNull());
    assertThat(json.at("/conflicten/0/regels/0").asText()).isEqualTo("R-01");
    assertThat(json.at("/agenda/0/reden").asText())
        .contains("1.NIET_INVESTEREN (Do not invest) + 12.OPEN_EINDE");
  }

  @Test
  void ownRulesTakeThePlaceOfTheStandardOnes(@TempDir Path map) throws IOException {
    String csv = Aanroep.van("regels", "--vorm", "csv").uit();
    String alleenR01 =
        csv.lines()
            .filter(regel -> !regel.matches("R-(0[2-9]|[1-9]\\d).*"))
            .reduce("", (a, b) -> a + b + "\n");
    Path bestand = Files.writeString(map.resolve("eigen.csv"), alleenR01);
    assertThat(json(agenda("{}", "--regels", bestand.toString())).get("aantalProfielen").asLong())
        .isEqualTo(11_796_480L / 4 * 3);
  }

  @Test
  void everyFaultComesAtOnce(@TempDir Path map) throws IOException {
    Path regels = Files.writeString(map.resolve("fout.csv"), "a;b\n");
    Aanroep aanroep =
        Aanroep.metInvoer(
            "{\"keuzes\": {\"5\": \"ACTIEF\"}, \"kleur\": 1}",
            "agenda",
            "-",
            "--peildatum",
            "2015-02-30",
            "--streng",
            "sterk",
            "--taal",
            "de",
            "--regels",
            regels.toString());
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout().lines())
        .anyMatch(regel -> regel.startsWith("--peildatum: '2015-02-30'"))
        .anyMatch(regel -> regel.startsWith("--streng: 'sterk'"))
        .anyMatch(regel -> regel.startsWith("--taal: 'de'"))
        .anyMatch(regel -> regel.startsWith("keuzes.5: 'ACTIEF'"))
        .anyMatch(regel -> regel.startsWith("kleur: "))
        .anyMatch(regel -> regel.startsWith(regels + ":1"));
  }

  @Test
  void aDateAndAFileAreNeeded() {
    assertThat(Aanroep.van("agenda", "-").code()).isEqualTo(2);
    assertThat(Aanroep.van("agenda", "--peildatum", "2015-04-14").code()).isEqualTo(2);
    assertThat(Aanroep.van("agenda", "weg.json", "--peildatum", "2015-04-14").fout())
        .startsWith("weg.json: bestaat niet");
    assertThat(Aanroep.van("--help").uit()).contains("agenda");
    assertThat(Aanroep.van("agenda", "--help").uit()).contains("(standaard STERK)");
  }
}
