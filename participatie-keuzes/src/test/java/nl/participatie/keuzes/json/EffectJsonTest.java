package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSortedMap;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.transformatie.Effectopgave;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.keuzes.transformatie.Werkvormdeel;
import nl.participatie.keuzes.transformatie.Wsworganisatie;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The financial effect in a municipality file and in the answer, as the schemas say. */
class EffectJsonTest {

  private static final String WERKVORM =
      "{\"aandeel\": \"1/3\", \"toegevoegdeWaarde\": 9000, \"begeleiding\": 2000.50}";

  private static final String HUIDIG =
      "{\"werkvormen\": {\"BINNEN_DE_MUREN\": {\"aandeel\": 0.6, \"toegevoegdeWaarde\": 6000,"
          + " \"begeleiding\": 3000}, \"DETACHERING\": {\"aandeel\": \"0.4\","
          + " \"toegevoegdeWaarde\": 9000, \"begeleiding\": 2000}}, \"overhead\": 300000}";

  private static final String NIEUW =
      "{\"werkvormen\": {\"DETACHERING\": "
          + WERKVORM
          + ", \"BEGELEID_WERKEN\": {\"aandeel\": \"2/3\", \"toegevoegdeWaarde\": 10000,"
          + " \"begeleiding\": 5000}}, \"overhead\": 100000, \"overheadPerPersoon\": 1000,"
          + " \"subsidiePerPersoon\": null}";

  private static final String ALLES =
      "{\"van\": 2019, \"tot\": 2021, \"huidig\": "
          + HUIDIG
          + ", \"nieuw\": "
          + NIEUW
          + ", \"eenmalig\": [{\"jaar\": 2019, \"bedrag\": 300000.5}, {\"jaar\": null}]}";

  private static final Effectopgave OPGAVE =
      Effectopgave.builder()
          .van(2019)
          .totEnMet(2021)
          .huidig(
              Wsworganisatie.builder()
                  .putWerkvormen(WswWerkvorm.BINNEN_DE_MUREN, deel("0.6", 6_000, 300_000))
                  .putWerkvormen(WswWerkvorm.DETACHERING, deel("0.4", 9_000, 200_000))
                  .overhead(Bedrag.ofEuro(300_000))
                  .build())
          .nieuw(
              Wsworganisatie.builder()
                  .putWerkvormen(WswWerkvorm.DETACHERING, deel("1/3", 9_000, 200_050))
                  .putWerkvormen(WswWerkvorm.BEGELEID_WERKEN, deel("2/3", 10_000, 500_000))
                  .overhead(Bedrag.ofEuro(100_000))
                  .overheadPerPersoon(Bedrag.ofEuro(1_000))
                  .build())
          .eenmalig(ImmutableSortedMap.of(2019, Bedrag.ofCent(30_000_050)))
          .build();

  private static final LocalDate DAG = LocalDate.of(2018, 1, 1);

  private static Werkvormdeel deel(String aandeel, long euro, long centen) {
    return new Werkvormdeel(Breuk.parse(aandeel), Bedrag.ofEuro(euro), Bedrag.ofCent(centen));
  }

  private static String bestand(String effect) {
    return "{\"naam\": \"A\", \"transformatie\": {\"start\": null, \"effect\": " + effect + "}}";
  }

  private static Controleresultaat<Optional<Effectopgave>> lees(String effect) {
    return Effectlezer.lees(bestand(effect).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fouten(String effect) {
    return lees(effect).fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static JsonSchema schema(Jsonschema schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.tekst());
  }

  private static boolean isGoedVolgensSchema(String effect) throws IOException {
    JsonNode boom = new ObjectMapper().readTree(bestand(effect));
    return schema(Jsonschema.GEMEENTE).validate(boom).isEmpty();
  }

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  private static Gemeenteprofiel gemeente(long wsw) {
    return Gemeenteprofiel.builder()
        .volumes(
            Volumeopgave.builder()
                .peildatum(LocalDate.of(2015, 1, 1))
                .wsw(Personen.of(wsw))
                .build())
        .build();
  }

  private static JsonNode antwoord(Gemeenteprofiel gemeente, Effectopgave opgave, Taal taal) {
    JsonNode json =
        mapper(taal)
            .valueToTree(
                Transformatiebeeld.van(Transformatiepad.LEEG, Optional.of(opgave), gemeente, DAG));
    assertThat(schema(Jsonschema.TRANSFORMATIE).validate(json)).isEmpty();
    return json;
  }

  @Test
  void elkAttribuutKomtOver() throws IOException {
    assertThat(lees(ALLES).ofFout()).contains(OPGAVE);
    assertThat(isGoedVolgensSchema(ALLES)).isTrue();
  }

  @Test
  void watGeschrevenIsKomtGelijkTerug() throws IOException {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .putOngelezen(
                "transformatie", "{\"effect\": " + mapper(Taal.NL).writeValueAsString(OPGAVE) + "}")
            .build();
    assertThat(Effectlezer.lees(gemeente).ofFout()).contains(OPGAVE);
    assertThat(Effectlezer.lees(Gemeenteprofiel.builder().build()).ofFout()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{\"van\": null, \"tot\": null, \"huidig\": null, \"nieuw\": null, \"eenmalig\": []}",
        "{\"huidig\": {\"werkvormen\": {\"DETACHERING\": {\"aandeel\": null}}, \"overhead\": null},"
            + " \"eenmalig\": [{\"jaar\": null, \"bedrag\": null}]}",
      })
  void watNietIsIngevuldIsErNiet(String effect) throws IOException {
    assertThat(lees(effect).ofFout()).isEmpty();
    assertThat(isGoedVolgensSchema(effect)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3 | transformatie.effect: '3': an object in braces is expected",
        "{\"vann\": 1} | transformatie.effect.vann: is not an attribute; allowed are van, tot",
        "{\"van\": \"2019\"} | transformatie.effect.van: '2019': a whole number is expected",
        "{\"eenmalig\": {}} | transformatie.effect.eenmalig: a list in square brackets is expected",
        "{\"huidig\": []} | transformatie.effect.huidig: an object in braces is expected",
        "{\"huidig\": {\"werkvormen\": {\"THUIS\": {}}}} |"
            + " transformatie.effect.huidig.werkvormen.THUIS: is not an attribute",
      })
  void watSchemaEnLezerWeigeren(String effect, String verwacht) throws IOException {
    assertThat(fouten(effect)).anyMatch(fout -> fout.startsWith(verwacht));
    assertThat(isGoedVolgensSchema(effect)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true | 'true': a number is expected",
        "-0.1 | '-0.1': allowed is a share",
        "1.1 | '1.1': allowed is a share",
        "1e999999999 | '1E+999999999': allowed is a share",
        "\"x\" | 'x': allowed is a share",
      })
  void eenAandeelDatErGeenIsWordtGeweigerd(String aandeel, String verwacht) throws IOException {
    String effect = ALLES.replace("\"1/3\"", aandeel);
    assertThat(fouten(effect))
        .singleElement()
        .asString()
        .startsWith("transformatie.effect.nieuw.werkvormen.DETACHERING.aandeel: " + verwacht);
  }

  @Test
  void eenAandeelMetVeelNullenBlijftEenGetal() {
    String effect =
        ALLES
            .replace("\"1/3\"", "0.0000001") // a decimal that Java itself writes as 1E-7
            .replace("\"2/3\"", "0.9999999");
    assertThat(fouten(effect)).isEmpty();
    assertThat(fouten(ALLES.replace("\"1/3\"", "0.3")))
        .singleElement()
        .asString()
        .startsWith("transformatie.effect.nieuw.werkvormen: '29/30': is the sum of the shares");
  }

  @Test
  void alleenEigenFoutenWordenVerteld() {
    assertThat(
            Effectlezer.lees(
                    ("{\"naam\": 1, \"transformatie\": {\"kleur\": 1, \"stappen\": 2,"
                            + " \"effect\": {\"van\": 2014}}}")
                        .getBytes(StandardCharsets.UTF_8))
                .fouten())
        .hasSize(4)
        .allMatch(fout -> fout.pad().startsWith("transformatie.effect."));
    for (String geen : List.of("", "[]", "{\"transformatie\": 1}", "{\"effect\": 1}")) {
      assertThat(Effectlezer.lees(geen.getBytes(StandardCharsets.UTF_8)).ofFout()).isEmpty();
    }
  }

  @Test
  void hetAntwoordHeeftJarenCumulatiefEnTerugverdienjaar() {
    JsonNode effect = antwoord(gemeente(100), OPGAVE, Taal.EN).get("effect");
    assertThat(effect.fieldNames())
        .toIterable()
        .startsWith("perJaar", "cumulatief", "terugverdienjaar");
    assertThat(effect.at("/perJaar").findValuesAsText("mensen")).hasSize(3);
    assertThat(effect.at("/perJaar/0/jaar").asInt()).isEqualTo(2019);
    assertThat(effect.at("/perJaar/0/nieuw/eenmalig").decimalValue())
        .isEqualByComparingTo("300000.5");
    assertThat(effect.at("/cumulatief/2/jaar").asInt()).isEqualTo(2021);
    assertThat(effect.get("terugverdienjaar").asInt()).isEqualTo(2020);
    assertThat(effect.get("reden").asText()).contains("paid back by the end of 2020");
    assertThat(effect.get("onbepaald").isNull()).isTrue();
    assertThat(effect.at("/cumulatief/0/bedrag").decimalValue())
        .isEqualByComparingTo(effect.at("/perJaar/0/effect").decimalValue());
  }

  @Test
  void zonderMensenInDeWswStaatErWatOntbreekt() {
    JsonNode effect = antwoord(Gemeenteprofiel.builder().build(), OPGAVE, Taal.NL).get("effect");
    assertThat(effect.get("perJaar")).isEmpty();
    assertThat(effect.get("cumulatief")).isEmpty();
    assertThat(effect.get("terugverdienjaar").isNull()).isTrue();
    assertThat(effect.get("onbepaald").asText()).isEqualTo("volumes.WSW");
    assertThat(effect.get("reden").asText()).isNotBlank();
  }

  @Test
  void zonderTerugverdienjaarStaatErWaaromNiet() {
    Effectopgave gelijk = Effectopgave.builder().from(OPGAVE).nieuw(OPGAVE.huidig()).build();
    JsonNode nooit = antwoord(gemeente(100), gelijk, Taal.NL).get("effect");
    assertThat(nooit.get("terugverdienjaar").isNull()).isTrue();
    assertThat(nooit.get("reden").asText()).contains("nog niet terugverdiend");
    JsonNode leeg = antwoord(gemeente(0), gelijk, Taal.NL);
    assertThat(leeg.get("bevindingen").findValuesAsText("code")).contains("E-02");
  }

  @Test
  void hetAntwoordInBeideTalen() throws IOException {
    for (Taal taal : Taal.values()) {
      Gouden.vergelijk(
          "effect." + taal.code() + ".json",
          mapper(taal)
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(
                      Transformatiebeeld.van(
                          Transformatiepad.LEEG, Optional.of(OPGAVE), gemeente(800), DAG))
                  .replace("\r", "")
              + "\n");
    }
  }
}
