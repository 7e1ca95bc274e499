package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that holds a municipality beside a folder of others. */
class SpiegelOpdrachtTest {

  private static final String ZES =
      "{\"1\": \"INVESTEREN\", \"2\": \"CENTRAAL\", \"3\": \"ACTIEF\", \"4\": \"BREED\","
          + " \"7\": \"ACTIEF\", \"19\": \"%s\"}";

  private static final String EEN_OP_EEN = String.format(Locale.ROOT, ZES, "EEN_OP_EEN");
  private static final String GROEP = String.format(Locale.ROOT, ZES, "GROEPSGEWIJS");

  private Path tijdelijk = Path.of("");
  private Path map = Path.of("");
  private Path eigen = Path.of("");

  @BeforeEach
  void maakMap(@TempDir Path leeg) throws IOException {
    tijdelijk = leeg;
    map = Files.createDirectory(tijdelijk.resolve("groep"));
    eigen = schrijf(tijdelijk, 9000, "Eigen", "Regio", EEN_OP_EEN);
  }

  private static Path schrijf(Path map, int nummer, String naam, String regio, String keuzes)
      throws IOException {
    return Files.writeString(
        map.resolve("g" + nummer + ".json"),
        String.format(
            Locale.ROOT,
            "{\"code\": \"GM%04d\", \"naam\": \"%s\", \"arbeidsmarktregio\": \"%s\","
                + " \"keuzes\": %s}",
            nummer,
            naam,
            regio,
            keuzes));
  }

  /** 20 municipalities: 8 in one region with one to one, 12 in another with groups. */
  private void twintig() throws IOException {
    for (int nummer = 1; nummer <= 20; nummer++) {
      schrijf(
          map,
          nummer,
          "Gemeente " + nummer,
          nummer <= 8 ? "Regio" : "Elders",
          nummer <= 8 ? EEN_OP_EEN : GROEP);
    }
  }

  private Aanroep spiegel(String... meer) {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("spiegel", eigen.toString(), "--groep", map.toString()));
    args.addAll(List.of(meer));
    return Aanroep.van(args.toArray(String[]::new));
  }

  private static JsonNode json(Aanroep aanroep) throws IOException {
    JsonNode json = aanroep.json();
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Jsonschema.SPIEGEL.tekst())
                .validate(json))
        .isEmpty();
    return json;
  }

  private static Stream<JsonNode> elk(JsonNode lijst) {
    return StreamSupport.stream(lijst.spliterator(), false);
  }

  @Test
  void theMunicipalityStandsBesideTheFolder() throws IOException {
    twintig();
    JsonNode json = json(spiegel());
    assertThat(json.at("/groep/omvang").asInt()).isEqualTo(20);
    assertThat(json.get("peildatum").asText()).isEqualTo("2015-04-14");
    // choice 19: nobody is open, so that the first of the two covers for it
    assertThat(json.at("/keuzes/18/opties").toString())
        .isEqualTo(
            "[{\"optie\":\"OPEN\",\"aantal\":null,\"afscherming\":\"HERLEIDBAAR\"},"
                + "{\"optie\":\"19.EEN_OP_EEN\",\"aantal\":null,\"afscherming\":\"HERLEIDBAAR\"},"
                + "{\"optie\":\"19.GROEPSGEWIJS\",\"aantal\":12,\"afscherming\":null}]");
    assertThat(json.at("/keuzes/18/eigen/optie").asText()).isEqualTo("19.EEN_OP_EEN");
    // the eight that chose all six alike, by code
    assertThat(elk(json.get("buren")).map(buur -> buur.get("code").asText()))
        .containsExactly("GM0001", "GM0002", "GM0003", "GM0004", "GM0005");
    assertThat(json.at("/buren/0/aandeel/breuk").asText()).isEqualTo("1/1");
  }

  @Test
  void theRegionAloneAndTheNumberOfNeighboursAreQuestions() throws IOException {
    twintig();
    JsonNode regio = json(spiegel("--regio", "--buren", "2", "--peildatum", "2016-01-01"));
    assertThat(regio.at("/groep/omvang").asInt()).isEqualTo(8);
    assertThat(regio.get("peildatum").asText()).isEqualTo("2016-01-01");
    assertThat(regio.get("buren")).hasSize(2);
    assertThat(json(spiegel("--buren", "0")).get("buren")).isEmpty();
    assertThat(json(spiegel("--buren", "100")).get("buren")).hasSize(20);
  }

  @Test
  void aSmallGroupShowsNothingAndSaysSoInBothLanguages() throws IOException {
    for (int nummer = 1; nummer <= 5; nummer++) {
      schrijf(map, nummer, "Gemeente " + nummer, "Regio", EEN_OP_EEN);
    }
    JsonNode nl = json(spiegel());
    assertThat(nl.at("/groep/afscherming").asText()).isEqualTo("GROEP_TE_KLEIN");
    assertThat(nl.at("/groep/toelichting").asText()).contains("minder dan zes gemeenten");
    assertThat(nl.findValues("aantal")).hasSize(19 + 47 + 19 * 8).allMatch(JsonNode::isNull);
    assertThat(nl.get("buren")).isEmpty();
    JsonNode en = json(spiegel("--taal", "en"));
    assertThat(en.at("/groep/toelichting").asText()).contains("fewer than six municipalities");
  }

  @Test
  void theFileItselfMayLieInTheFolderAndComeFromStandardInput() throws IOException {
    twintig();
    Files.copy(eigen, map.resolve("eigen.json"));
    JsonNode json = json(spiegel());
    assertThat(json.at("/groep/omvang").asInt()).isEqualTo(21);
    assertThat(elk(json.get("buren")).map(buur -> buur.get("code").asText()))
        .doesNotContain("GM9000");
    Aanroep invoer =
        Aanroep.metInvoer(Files.readString(eigen), "spiegel", "-", "--groep", map.toString());
    assertThat(invoer.uit()).isEqualTo(spiegel().uit());
  }

  @Test
  void onlyOrdinaryJsonFilesOfTheFolderItselfCount() throws IOException {
    twintig();
    Files.writeString(map.resolve("lees.mij"), "geen gemeente");
    Files.writeString(map.resolve(".verborgen.json"), "geen gemeente");
    Files.createDirectory(map.resolve("dieper"));
    Files.writeString(map.resolve("dieper").resolve("fout.json"), "{");
    assertThat(json(spiegel()).at("/groep/omvang").asInt()).isEqualTo(20);
  }

  @Test
  void everyFaultOfTheCallTheFileAndTheFolderComesAtOnce() throws IOException {
    twintig();
    Files.writeString(map.resolve("g3.json"), "{\"naam\": 3, \"kleur\": 1}");
    Files.writeString(map.resolve("g4.json"), "{");
    Files.createDirectory(map.resolve("map.json"));
    Files.createSymbolicLink(map.resolve("verwijzing.json"), eigen);
    Files.writeString(map.resolve("zelfde.json"), "{\"code\": \"GM0005\"}");
    Files.writeString(eigen, "{\"keuzes\": {\"5\": \"GEEN\"}}");
    Aanroep aanroep = spiegel("--peildatum", "gisteren", "--buren", "-1", "--taal", "en");
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.uit()).isEmpty();
    assertThat(aanroep.fout().lines())
        .hasSize(9)
        .anyMatch(regel -> regel.startsWith("--peildatum: 'gisteren': allowed is"))
        .anyMatch(regel -> regel.equals("--buren: '-1': allowed is a whole number from 0 to 100"))
        .anyMatch(regel -> regel.startsWith("keuzes.5: 'GEEN'"))
        .anyMatch(regel -> regel.startsWith(map.resolve("g3.json") + ":naam: "))
        .anyMatch(regel -> regel.startsWith(map.resolve("g3.json") + ":kleur: "))
        .anyMatch(regel -> regel.startsWith(map.resolve("g4.json") + ":1:"))
        .anyMatch(regel -> regel.startsWith(map.resolve("map.json") + ": this is no ordinary file"))
        .anyMatch(regel -> regel.startsWith(map.resolve("verwijzing.json") + ": this is no"))
        .anyMatch(
            regel ->
                regel.startsWith(map.resolve("zelfde.json") + ":code: 'GM0005': ")
                    && regel.contains(map.resolve("g5.json").toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "x", "1.5", "9999999999", ""})
  void aNumberOfNeighboursIsWholeAndAtMostAHundred(String buren) throws IOException {
    twintig();
    Aanroep aanroep = spiegel("--buren=" + buren);
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains("toegestaan is een heel getal van 0 tot en met 100");
  }

  @Test
  void aFolderThatIsNoneOrEmptyOrTooFullIsTold() throws IOException {
    assertThat(spiegel().fout()).startsWith(map + ": in deze map staat geen bestand");
    map = tijdelijk.resolve("weg");
    assertThat(spiegel().fout()).isEqualTo(map + ": bestaat niet" + System.lineSeparator());
    map = eigen;
    assertThat(spiegel().fout()).startsWith(eigen + ": hier staat al een bestand, geen map");
    map = Path.of("");
    assertThat(spiegel().fout()).startsWith("--groep: toegestaan is de naam van een map");
    map = Files.createDirectory(tijdelijk.resolve("vol"));
    for (int nummer = 0; nummer <= Groepsmap.MEESTE_BESTANDEN; nummer++) {
      Files.createFile(map.resolve(nummer + ".json"));
    }
    assertThat(spiegel().fout())
        .isEqualTo(
            map
                + ": toegestaan zijn niet meer dan 1000 gemeentebestanden in een map"
                + System.lineSeparator());
    assertThat(spiegel().code()).isEqualTo(2);
  }

  @Test
  void theRegionHasToBeKnown() throws IOException {
    twintig();
    Files.writeString(eigen, "{\"naam\": \"Nergens\"}");
    assertThat(spiegel("--regio").fout()).startsWith("--regio: kan alleen als");
    assertThat(spiegel("--regio").code()).isEqualTo(2);
    assertThat(spiegel().code()).isZero();
  }

  @Test
  void whatDoesNotCountIsToldOnceForTheGroup() throws IOException {
    twintig();
    for (int nummer : new int[] {1, 2}) {
      Files.writeString(
          map.resolve("g" + nummer + ".json"),
          "{\"keuzes\": {}, \"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-01-01\","
              + " \"keuze\": 12}]}");
    }
    Aanroep aanroep = spiegel("--taal", "en");
    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.fout().lines())
        .hasSize(1)
        .allMatch(regel -> regel.startsWith("Note: 2 files of the group have both"));
  }

  @Test
  void hostileNamesStayTextInAnswerAndFaults() throws IOException {
    for (int nummer = 1; nummer <= 7; nummer++) {
      schrijf(map, nummer, "]]&#0; 'x' " + nummer, "Regio", EEN_OP_EEN);
    }
    assertThat(json(spiegel()).at("/buren/0/naam").asText()).isEqualTo("]]&#0; 'x' 1");
    schrijf(map, 8, "<img src=x onerror=alert(1)>", "Regio", EEN_OP_EEN);
    assertThat(spiegel().fout()).startsWith(map.resolve("g8.json") + ":naam: ");
    Files.writeString(map.resolve("\u202e\u001b[31m.json"), "{");
    Aanroep aanroep = spiegel();
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).contains("\\u202E\\u001B[31m.json").doesNotContain("\u001b");
  }
}
