package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Contractopgave;
import nl.participatie.keuzes.regie.Plaatsingsverloop;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts in a municipality file and in the answer, as the schemas say. */
class ContractJsonTest {

  private static final String ALLES =
      "{\"contracten\": [{\"code\": \"PQ\", \"vorm\": \"PXQ\", \"prijs\": 3000.5},"
          + " {\"code\": \"UIT\", \"vorm\": \"OUTPUT\", \"prijs\": 5000, \"startvergoeding\": 400,"
          + " \"hoogstens\": 1000}, {\"code\": \"TILBURG\", \"vorm\": \"COHORT\", \"prijs\":"
          + " 100001, \"omvang\": 50, \"hoogstens\": 3}, {\"code\": \"VAST\", \"vorm\":"
          + " \"LUMPSUM\", \"prijs\": 200000, \"hoogstens\": null}, {\"code\": null}],"
          + " \"plaatsingen\": [{\"gevraagd\": 120, \"resultaten\": 30}, {\"gevraagd\": 60,"
          + " \"resultaten\": 50}, {}]}";

  private static final Contractopgave OPGAVE =
      new Contractopgave(
          List.of(
              new Contract.PrijsMaalAantal("PQ", Bedrag.ofCent(300_050), Optional.empty()),
              new Contract.Output(
                  "UIT", Bedrag.ofEuro(5_000), Bedrag.ofEuro(400), Optional.of(1_000)),
              new Contract.Cohort("TILBURG", Bedrag.ofEuro(100_001), 50, Optional.of(3)),
              new Contract.Lumpsum("VAST", Bedrag.ofEuro(200_000), Optional.empty())),
          new Plaatsingsverloop(
              List.of(
                  new Plaatsingsverloop.Periode(120, 30), new Plaatsingsverloop.Periode(60, 50))));

  private static String bestand(String deel) {
    return "{\"naam\": \"A\", \"regie\": " + deel + "}";
  }

  private static Controleresultaat<Contractopgave> lees(String deel) {
    return Contractlezer.lees(bestand(deel).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fouten(String deel) {
    return lees(deel).fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static JsonSchema schema(Jsonschema schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.tekst());
  }

  private static boolean isGoedVolgensSchema(String deel) throws IOException {
    JsonNode boom = new ObjectMapper().readTree(bestand(deel));
    return schema(Jsonschema.GEMEENTE).validate(boom).isEmpty();
  }

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  private static Regieoverzicht overzicht(Contractopgave opgave) {
    return new Regieoverzicht(
        Regiebeeld.van(Regienetwerk.LEEG, Keuzeprofiel.LEEG), opgave.vergelijking());
  }

  @Test
  void elkAttribuutKomtOver() throws IOException {
    assertThat(lees(ALLES).ofFout()).isEqualTo(OPGAVE);
    assertThat(isGoedVolgensSchema(ALLES)).isTrue();
  }

  @Test
  void watGeschrevenIsKomtGelijkTerug() throws IOException {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .putOngelezen("regie", mapper(Taal.NL).writeValueAsString(OPGAVE))
            .build();
    assertThat(Contractlezer.lees(gemeente).ofFout()).isEqualTo(OPGAVE);
    assertThat(Contractlezer.lees(Gemeenteprofiel.builder().build()).ofFout())
        .isEqualTo(Contractopgave.LEEG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{\"contracten\": null, \"plaatsingen\": []}",
        "{\"contracten\": [{\"code\": null, \"prijs\": null}, {}], \"plaatsingen\": [{}]}",
      })
  void watNietIsIngevuldIsErNiet(String deel) throws IOException {
    assertThat(lees(deel).ofFout()).isEqualTo(Contractopgave.LEEG);
    assertThat(isGoedVolgensSchema(deel)).isTrue();
  }

  @Test
  void plaatsingenZonderContractenZijnNergensVoor() {
    assertThat(fouten("{\"plaatsingen\": [{\"gevraagd\": 1, \"resultaten\": -1}]}"))
        .containsExactly(
            "regie.contracten: is required",
            "regie.plaatsingen[0].resultaten: '-1': allowed is a whole number of 0 or more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"contracten\": {}} | regie.contracten: a list in square brackets is expected",
        "{\"contracten\": [3]} | regie.contracten[0]: '3': an object in braces is expected",
        "{\"contracten\": [{\"kleur\": 1}]} | regie.contracten[0].kleur: is not an attribute",
        "{\"contracten\": [{\"prijs\": \"3\"}]} | regie.contracten[0].prijs: '3': a number is",
        "{\"contracten\": [{\"omvang\": 1.5}]} | regie.contracten[0].omvang: '1.5': a whole number",
        "{\"contracten\": [{\"omvang\": 0}]} | regie.contracten[0].omvang: '0': allowed is a whole",
        "{\"contracten\": [{\"vorm\": \"PQX\"}]} | regie.contracten[0].vorm: 'PQX': allowed are PXQ",
        "{\"contracten\": [{\"code\": \"a\"}]} | regie.contracten[0].code: 'a': allowed is a code",
        "{\"plaatsingen\": [{\"gevraagd\": -1}]} | regie.plaatsingen[0].gevraagd: '-1': allowed is",
        "{\"plaatsingen\": [{\"gevraagd\": 1e9}]} | regie.plaatsingen[0].gevraagd: '1E+9'",
      })
  void watSchemaEnLezerWeigeren(String deel, String verwacht) throws IOException {
    assertThat(fouten(deel)).anyMatch(fout -> fout.startsWith(verwacht));
    assertThat(isGoedVolgensSchema(deel)).isFalse();
  }

  /** They are there for assignments to name. */
  @Test
  void contractenZonderPlaatsingenWordenNietVergeleken() {
    String contract = "{\"contracten\": [{\"code\": \"A\", \"vorm\": \"PXQ\", \"prijs\": %s}]}";
    Contractopgave opgave = lees(contract.replace("%s", "1")).ofFout();
    assertThat(opgave.contracten()).hasSize(1);
    assertThat(opgave.vergelijking().contracten()).isEmpty();
    assertThat(fouten(contract.replace("%s", "-1")))
        .containsExactly(
            "regie.contracten[0].prijs: '-1': allowed is an amount in euro from 0 to 1000000, with"
                + " at most two decimals");
  }

  @Test
  void alleenEigenFoutenWordenVerteldEnElkEenmaal() {
    assertThat(
            Contractlezer.lees(
                    ("{\"naam\": 1, \"regie\": {\"kleur\": 1, \"partijen\": 2, \"contracten\": 1,"
                            + " \"plaatsingen\": [{\"gevraagd\": \"x\"}]}}")
                        .getBytes(StandardCharsets.UTF_8))
                .fouten())
        .extracting(fout -> fout.pad())
        .containsExactly(
            "regie.contracten", "regie.plaatsingen[0].gevraagd", "regie.plaatsingen[0].resultaten");
    for (String geen : List.of("", "[]", "{\"regie\": 1}", "{\"contracten\": 1}")) {
      assertThat(Contractlezer.lees(geen.getBytes(StandardCharsets.UTF_8)).ofFout())
          .isEqualTo(Contractopgave.LEEG);
    }
  }

  @Test
  void meerDanHonderdContractenIsTeVeel() {
    StringBuilder rijen = new StringBuilder();
    for (int nummer = 0; nummer < 101; nummer++) {
      rijen
          .append(nummer == 0 ? "" : ",")
          .append("{\"code\": \"C" + nummer + "\", \"vorm\": \"PXQ\", \"prijs\": 1}");
    }
    assertThat(
            fouten(
                "{\"contracten\": ["
                    + rijen
                    + "], \"plaatsingen\": [{\"gevraagd\": 1, \"resultaten\": 0}]}"))
        .containsExactly("regie.contracten: '101': allowed are at most 100 contracts");
  }

  @Test
  void hetAntwoordPastInHetSchema() throws IOException {
    for (Contractopgave opgave : List.of(Contractopgave.LEEG, OPGAVE)) {
      String json = mapper(Taal.NL).writeValueAsString(overzicht(opgave));
      JsonNode boom = new ObjectMapper().readTree(json);
      assertThat(schema(Jsonschema.REGIE).validate(boom)).isEmpty();
      assertThat(boom.get("contracten")).hasSize(opgave.contracten().size());
    }
    JsonNode alleenBeeld = mapper(Taal.NL).valueToTree(overzicht(OPGAVE).beeld());
    assertThat(schema(Jsonschema.REGIE).validate(alleenBeeld)).isEmpty();
    assertThat(alleenBeeld.get("contracten")).isEmpty();
  }

  /** 180 asked for; three cohorts hold them. See ContractdoorrekeningTest for the sums. */
  @Test
  void deBedragenStaanErInCenten() throws IOException {
    JsonNode json = mapper(Taal.EN).valueToTree(overzicht(OPGAVE));
    assertThat(json.get("contracten").findValuesAsText("code"))
        .containsExactly("PQ", "UIT", "TILBURG", "VAST");
    assertThat(json.at("/contracten/0/kosten").decimalValue()).isEqualByComparingTo("540090");
    assertThat(json.at("/contracten/2/kostenPerPlaatsing").decimalValue())
        .isEqualByComparingTo("2777.81"); // 500005 / 180
    assertThat(json.at("/contracten/2/onbenut").asInt()).isEqualTo(70);
    assertThat(json.at("/contracten/3/onbenut").isNull()).isTrue();
    assertThat(json.at("/contracten/3/betaaldZonderResultaat").isNull()).isTrue();
    assertThat(json.at("/contracten/1/plaatsingenZonderPrijs").asInt()).isEqualTo(100);
    assertThat(json.get("contracten").findValuesAsText("goedkoopste"))
        .containsExactly("false", "false", "false", "true");
    assertThat(json.at("/contracten/2/volumerisico/drager").asText()).isEqualTo("GEDEELD");
    assertThat(json.at("/contracten/2/volumerisico/vindplaats").asText()).isEqualTo("no source");
    assertThat(json.at("/omslagpunten/0/plaatsingen").asText()).isEqualTo("400000/6001");
  }

  @Test
  void contractenInBeideTalen() throws IOException {
    for (Taal taal : Taal.values()) {
      Gouden.vergelijk(
          "contracten." + taal.code() + ".json",
          mapper(taal)
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(overzicht(OPGAVE))
                  .replace("\r", "")
              + "\n");
    }
  }
}
