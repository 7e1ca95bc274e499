package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import nl.participatie.keuzes.json.Contractlezer;
import nl.participatie.keuzes.json.Effectlezer;
import nl.participatie.keuzes.json.Jsonschema;
import nl.participatie.keuzes.transformatie.Wsweffect;
import org.junit.jupiter.api.Test;

/** Contracts and the financial effect of a transformation on the command line. */
class GeldOpdrachtTest {

  private static String bestand() throws IOException {
    return Files.readString(Aanroep.GEMEENTEN.resolve("contracten-en-wsw.json"));
  }

  private static void eisGeldig(Jsonschema schema, JsonNode json) {
    eisGeldig(schema.tekst(), json);
  }

  private static void eisGeldig(String schema, JsonNode json) {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(json))
        .isEmpty();
  }

  private static Aanroep regie(String invoer, String... verder) {
    return Aanroep.metInvoer(invoer, args("regie", verder));
  }

  private static Aanroep transformatie(String invoer, String... verder) {
    return Aanroep.metInvoer(invoer, args("transformatie", verder));
  }

  private static String[] args(String opdracht, String... verder) {
    String[] args = new String[verder.length + 4];
    args[0] = opdracht;
    args[1] = "-";
    args[2] = "--peildatum";
    args[3] = "2018-01-01";
    System.arraycopy(verder, 0, args, 4, verder.length);
    return args;
  }

  @Test
  void theContractsOfTheShippedFileStandSideBySide() throws IOException {
    eisGeldig(Jsonschema.GEMEENTE, new ObjectMapper().readTree(bestand()));
    JsonNode json = regie(bestand()).json();
    eisGeldig(Jsonschema.REGIE, json);
    assertThat(json.fieldNames())
        .toIterable()
        .startsWith("partijen", "opdrachten", "bevindingen", "regisseurs");
    assertThat(json.get("contracten").findValuesAsText("code"))
        .containsExactly("PER_PLAATSING", "PER_RESULTAAT", "COHORTEN", "VAST_BEDRAG");
    // 380 x 3000; 150 x 6000 + 380 x 500; (3 + 4 + 2) x 140000; 3 x 450000
    assertThat(json.at("/contracten/0/kosten").asInt()).isEqualTo(1_140_000);
    assertThat(json.at("/contracten/1/kosten").asInt()).isEqualTo(1_090_000);
    assertThat(json.at("/contracten/2/kosten").asInt()).isEqualTo(1_260_000);
    assertThat(json.at("/contracten/3/kosten").asInt()).isEqualTo(1_350_000);
    assertThat(json.at("/contracten/1/goedkoopste").asBoolean()).isTrue();
    assertThat(json.at("/omslagpunten/0/plaatsingen").asText()).isEqualTo("150"); // 450000 / 3000
  }

  @Test
  void theEffectOfTheShippedFileIsPrinted() throws IOException {
    JsonNode json = transformatie(bestand(), "--taal", "en").json();
    eisGeldig(Jsonschema.TRANSFORMATIE, json);
    assertThat(json.fieldNames())
        .toIterable()
        .startsWith("stappen", "vroegsteStart", "bevindingen", "effect");
    JsonNode effect = json.get("effect");
    assertThat(effect.get("perJaar")).hasSize(12);
    assertThat(effect.at("/perJaar/0/nieuw/eenmalig").asInt()).isEqualTo(1_500_000);
    assertThat(effect.at("/cumulatief/11/jaar").asInt()).isEqualTo(2030);
    assertThat(effect.get("terugverdienjaar").isInt()).isTrue();
    assertThat(effect.get("reden").asText())
        .isEqualTo(
            "The change has paid back by the end of " + effect.get("terugverdienjaar") + ".");
  }

  @Test
  void eachAmountOfTheEffectUnfolds() throws IOException {
    JsonNode effect = transformatie(bestand()).json().get("effect");
    Aanroep tekst = transformatie(bestand(), "--herleid", "2020.cumulatief", "--taal", "en");
    assertThat(tekst.code()).isZero();
    assertThat(tekst.uit())
        .startsWith(
            "Effect up to and including 2020: " + effect.at("/cumulatief/1/bedrag").asText())
        .contains("[own source of the user transformatie.effect.nieuw.overheadPerPersoon]");
    for (String naam : Wsweffect.herleidbaar()) {
      JsonNode boom = transformatie(bestand(), "--herleid", "2019." + naam, "--json").json();
      eisGeldig(Aanroep.van("schema", "herleiding").uit(), boom);
      assertThat(boom.get("delen")).isNotEmpty();
    }
  }

  @Test
  void whatCannotBeUnfoldedIsToldWithWhatCan() throws IOException {
    for (String naam : new String[] {"2018.effect", "2031.effect", "2020.saldo", "effect", ""}) {
      assertThat(transformatie(bestand(), "--herleid", naam, "--taal", "en").fout())
          .isEqualTo(
              "--herleid: "
                  + (naam.isEmpty() ? "" : "'" + naam + "': ")
                  + "allowed is YEAR.NAME with a year from 2019 to 2030 and as name effect,"
                  + " cumulatief, huidig, nieuw\n");
    }
    assertThat(transformatie("{}", "--herleid", "2020.effect", "--taal", "en").fout())
        .isEqualTo(
            "--herleid: '2020.effect': the file has no transformatie.effect, so there is no amount"
                + " to unfold\n");
    Aanroep onbepaald =
        transformatie(
            bestand().replace("\"WSW\": 400", "\"WSW\": null"), "--herleid", "2020.effect");
    assertThat(onbepaald.code()).isEqualTo(2);
    assertThat(onbepaald.uit()).isEmpty();
    assertThat(onbepaald.fout()).contains("volumes.WSW");
    assertThat(transformatie(bestand(), "--json").fout()).startsWith("--json: ");
  }

  @Test
  void withoutPeopleInTheWswTheEffectSaysWhatIsMissing() throws IOException {
    JsonNode json = transformatie(bestand().replace("\"WSW\": 400", "\"WSW\": null")).json();
    eisGeldig(Jsonschema.TRANSFORMATIE, json);
    assertThat(json.at("/effect/onbepaald").asText()).isEqualTo("volumes.WSW");
    assertThat(json.at("/effect/perJaar")).isEmpty();
  }

  @Test
  void everyFaultComesAtOnceWhateverTheCommand() throws IOException {
    String fout =
        bestand()
            .replace("\"prijs\": 3000", "\"prijs\": -3000")
            .replace("\"omvang\": 50", "\"omvang\": 0")
            .replace("\"aandeel\": \"2/3\"", "\"aandeel\": \"3/4\"")
            .replace("\"van\": 2019", "\"van\": 2014");
    for (Aanroep aanroep : new Aanroep[] {regie(fout), transformatie(fout)}) {
      assertThat(aanroep.code()).isEqualTo(2);
      assertThat(aanroep.uit()).isEmpty();
      assertThat(aanroep.fout().lines())
          .hasSize(4)
          .anyMatch(regel -> regel.startsWith("regie.contracten[0].prijs: '-3000': toegestaan is"))
          .anyMatch(regel -> regel.startsWith("regie.contracten[2].omvang: '0': toegestaan is"))
          .anyMatch(regel -> regel.startsWith("transformatie.effect.nieuw.werkvormen: '13/12': is"))
          .anyMatch(regel -> regel.startsWith("transformatie.effect.van: '2014': toegestaan is"));
    }
  }

  @Test
  void theTemplateShowsBothAndCountsAsEmpty() throws IOException {
    Aanroep sjabloon = Aanroep.van("sjabloon");
    JsonNode regie = sjabloon.json().get("regie");
    assertThat(regie.at("/contracten/0").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Contractlezer.ATTRIBUTEN_CONTRACT);
    assertThat(regie.at("/plaatsingen/0").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Contractlezer.ATTRIBUTEN_PLAATSING);
    JsonNode effect = sjabloon.json().at("/transformatie/effect");
    assertThat(effect.fieldNames()).toIterable().containsExactlyElementsOf(Effectlezer.ATTRIBUTEN);
    assertThat(effect.at("/nieuw/werkvormen").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Effectlezer.WERKVORMEN);
    assertThat(regie(sjabloon.uit()).json().get("contracten")).isEmpty();
    assertThat(transformatie(sjabloon.uit()).json().get("effect").isNull()).isTrue();
  }
}
