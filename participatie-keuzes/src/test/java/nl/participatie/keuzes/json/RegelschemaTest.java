package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.WillekeurigeRegels;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of a set of rules and the reader agree, as far as a schema can say it. */
class RegelschemaTest {

  private static final JsonSchemaFactory FABRIEK =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final JsonSchema SCHEMA =
      FABRIEK.getSchema(
          Jsonschema.REGELS.tekst(),
          SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new ParticipatieKeuzesModule(Taal.NL)).build();

  private static final String GOED =
      """
      [{"code": "X-1", "soort": "SLUIT_UIT", "als": ["12.OPEN_EINDE"], "dan": ["1.INVESTEREN"],
        "sterkte": "STERK", "geldig_vanaf": "2015-01-01", "geldig_tot": "2016-01-01",
        "grondslag": "RAPPORT", "vindplaats": "6.2", "kern": "reden"}]
      """;

  private static boolean volgtSchema(String json) throws IOException {
    return SCHEMA.validate(MAPPER.readTree(json)).isEmpty();
  }

  private static boolean isGoedVolgensLezer(String json) {
    return Regelsetlezer.lees(json.getBytes(StandardCharsets.UTF_8)).fouten().isEmpty();
  }

  private static String met(String attribuut, String waarde) throws IOException {
    JsonNode boom = MAPPER.readTree(GOED);
    ((ObjectNode) boom.get(0)).set(attribuut, MAPPER.readTree(waarde));
    return MAPPER.writeValueAsString(boom);
  }

  @Provide
  Arbitrary<Regelset> sets() {
    return WillekeurigeRegels.sets();
  }

  @Property(tries = 100)
  void elkeGeschrevenSetVolgtHetSchema(@ForAll("sets") Regelset set) throws IOException {
    assertThat(SCHEMA.validate(MAPPER.readTree(MAPPER.writeValueAsString(set)))).isEmpty();
  }

  @Test
  void deStandaardregelsVolgenHetSchema() throws IOException {
    assertThat(volgtSchema(MAPPER.writeValueAsString(Regelset.standaard()))).isTrue();
  }

  @Test
  void hetSchemaIsZelfEenGoedSchemaMetAlleOpties() throws IOException {
    JsonNode schema = MAPPER.readTree(Jsonschema.REGELS.tekst());
    assertThat(
            FABRIEK
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema))
        .isEmpty();
    JsonNode opties = schema.at("/$defs/kant/anyOf/0/items/enum");
    assertThat(StreamSupport.stream(opties.spliterator(), false).map(JsonNode::asText))
        .containsExactlyElementsOf(Arrays.stream(Optie.values()).map(Optie::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "als ! \"12.OPEN_EINDE\"",
        "als ! \"12.OPEN_EINDE|12.PLAFONDS\"",
        "dan ! null",
        "dan ! \"\"",
        "dan ! []",
        "geldig_vanaf ! null",
        "geldig_tot ! \"\"",
        "vindplaats ! \"x\"",
        "kern ! \"=a; \\\"b\\\" | 😀\""
      })
  void beideNemenHet(String attribuut, String waarde) throws IOException {
    assertThat(isGoedVolgensLezer(met(attribuut, waarde))).isTrue();
    assertThat(volgtSchema(met(attribuut, waarde))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "code ! null",
        "code ! \"x\"",
        "code ! 1",
        "kleur ! 1",
        "soort ! \"GRENS\"", // with dan
        "soort ! \"grens\"",
        "als ! null",
        "als ! []",
        "als ! \"\"",
        "als ! [\"12.OPEN\"]",
        "als ! [\"12.PLAFONDS\", \"12.PLAFONDS\"]",
        "als ! [\"12.OPEN_EINDE|12.PLAFONDS\"]",
        "als ! \"12.PLAFONDS|\"",
        "als ! {}",
        "dan ! [null]",
        "sterkte ! \"\"",
        "geldig_vanaf ! \"2015-02-30\"",
        "geldig_vanaf ! \"2015-1-1\"",
        "geldig_vanaf ! 2015",
        "grondslag ! \"WETT\"",
        "vindplaats ! \"\"",
        "vindplaats ! \" 6.2\"",
        "kern ! \"a \"",
        "kern ! \"a\\nb\"",
        "kern ! \"a\\u202eb\"",
        "kern ! \"\\u0000\""
      })
  void beideWeigerenHet(String attribuut, String waarde) throws IOException {
    assertThat(isGoedVolgensLezer(met(attribuut, waarde))).isFalse();
    assertThat(volgtSchema(met(attribuut, waarde))).isFalse();
  }

  @Test
  void beideVragenDanBijEenSoortDieHetNodigHeeftEnEenRegelInDeLijst() throws IOException {
    for (String leeg : new String[] {"null", "[]", "\"\""}) {
      String json = met("dan", leeg).replace("SLUIT_UIT", "VEREIST");
      assertThat(isGoedVolgensLezer(json)).isFalse();
      assertThat(volgtSchema(json)).isFalse();
    }
    assertThat(volgtSchema("[]")).isFalse();
    assertThat(isGoedVolgensLezer("[]")).isFalse();
    String lang = met("kern", "\"" + "é".repeat(1001) + "\"");
    assertThat(volgtSchema(lang)).isFalse();
    assertThat(isGoedVolgensLezer(lang)).isFalse();
  }
}
