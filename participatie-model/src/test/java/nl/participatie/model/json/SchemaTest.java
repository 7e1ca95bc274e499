package nl.participatie.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.model.Keuring;
import nl.participatie.model.Willekeurig;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped schemas, judged by a standard validator, agree with the reader. */
class SchemaTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ParticipatieModelModule(Keuring.VALIDATOR))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final JsonSchema GEMEENTE = schema("gemeente");
  private static final JsonSchema PROFIEL = schema("profiel");
  private static final JsonSchema DOSSIER = schema("dossier");

  private static JsonSchema schema(String naam) {
    SchemaValidatorsConfig instelling =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();
    String bron = "/nl/participatie/model/" + naam + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Gemeentelezer.class.getResourceAsStream(bron))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(in, instelling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<ValidationMessage> oordeel(JsonSchema schema, String json)
      throws JsonProcessingException {
    JsonNode boom = MAPPER.readTree(json);
    return schema.validate(boom);
  }

  @Provide
  Arbitrary<Gemeenteprofiel> gemeenten() {
    return Willekeurig.gemeenten();
  }

  @Provide
  Arbitrary<Keuzeprofiel> profielen() {
    return Willekeurig.profielen();
  }

  @Provide
  Arbitrary<List<Dossiergebeurtenis>> gebeurtenissen() {
    return Willekeurig.gebeurtenissen();
  }

  @Property(tries = 100)
  void everyMunicipalityThatIsWrittenFollowsItsSchema(@ForAll("gemeenten") Gemeenteprofiel gemeente)
      throws JsonProcessingException {
    assertThat(oordeel(GEMEENTE, MAPPER.writeValueAsString(gemeente))).isEmpty();
  }

  @Property(tries = 100)
  void everyProfileAndDossierThatIsWrittenFollowsItsSchema(
      @ForAll("profielen") Keuzeprofiel profiel,
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> gebeurtenissen)
      throws JsonProcessingException {
    assertThat(oordeel(PROFIEL, MAPPER.writeValueAsString(profiel))).isEmpty();
    Keuzedossier dossier = Keuzedossier.of(gebeurtenissen);
    assertThat(oordeel(DOSSIER, MAPPER.writeValueAsString(dossier))).isEmpty();
  }

  @Test
  void theFileWithEveryAttributeFollowsTheSchema() throws JsonProcessingException {
    assertThat(oordeel(GEMEENTE, Lezing.GOED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"keuzes\": {}}",
        "{\"keuzes\": {\"12\": null}}",
        "{\"schemaVersie\": 1.0}",
        "{\"dossier\": [{}]}",
        "{\"dossier\": null, \"volumes\": null, \"regie\": null}",
        "{\"volumes\": {\"WWB\": 3.87e5, \"WSW\": 90999.999, \"aandeelWajong\": 0.123456789}}",
        "{\"volumes\": {\"WWB\": 1e8}, \"kengetallen\": {\"WWB_VOLUME\": 1e8}}",
        "{\"volumes\": {\"paden\": null}}",
        "{\"volumes\": {\"paden\": {}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": {}, \"WSW\": null}}}",
        "{\"volumes\": {\"paden\": {\"WAJONG\": {\"2015-01-01\": 0, \"2055-12-31\": 0.125}}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": {\"2015-01-01\": 1000, \"2020-07-01\": null}}}}",
        "{\"kengetallen\": {\"LOONWAARDE_WWB\": 100, \"VANGNET_DREMPEL\": 1000}}",
        "{\"baten\": {\"AANVULLEND\": {\"2055\": 999999999999999.99}}}",
        "{\"naam\": \"'s-Gravenhage & omstreken\"}"
      })
  void whatTheReaderAcceptsTheSchemaAcceptsToo(String json) throws JsonProcessingException {
    assertThat(Lezing.lees(json).fouten()).isEmpty();
    assertThat(oordeel(GEMEENTE, json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "3",
        "{\"kode\": 1}",
        "{\"schemaVersie\": 2}",
        "{\"code\": \"GM12\"}",
        "{\"code\": 855}",
        "{\"naam\": \"\"}",
        "{\"naam\": \"<script>\"}",
        "{\"naam\": \"a\\u202eb\"}",
        "{\"keuzes\": {\"01\": \"INVESTEREN\"}}",
        "{\"keuzes\": {\"20\": \"INVESTEREN\"}}",
        "{\"keuzes\": {\"12\": \"GEEN\"}}",
        "{\"keuzes\": []}",
        "{\"volumes\": {\"WWB\": -1}}",
        "{\"volumes\": {\"WWB\": 1e400}}",
        "{\"volumes\": {\"wwb\": 1}}",
        "{\"volumes\": {\"aandeelWajong\": 1.1}}",
        "{\"volumes\": {\"peildatum\": \"2015-4-1\"}}",
        "{\"volumes\": {\"peildatum\": \"2015-02-30\"}}",
        "{\"volumes\": {\"peildatum\": \"2014-12-31\"}}",
        "{\"volumes\": {\"peildatum\": \"\"}}",
        "{\"volumes\": {\"paden\": []}}",
        "{\"volumes\": {\"paden\": {\"ZW\": {}}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": 3}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": {\"2015\": 1}}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": {\"2014-12-31\": 1}}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": {\"2015-02-30\": 1}}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": {\"2015-01-01\": -1}}}}",
        "{\"volumes\": {\"paden\": {\"WWB\": {\"2015-01-01\": \"1\"}}}}",
        "{\"kengetallen\": {\"LOONWAARDE_WWB\": 100.5}}",
        "{\"kengetallen\": {\"POORT_TOEKENNING_VOOR\": 101}}",
        "{\"kengetallen\": {\"VANGNET_DREMPEL\": 1001}}",
        "{\"baten\": {\"EXTRA\": {}}}",
        "{\"baten\": {\"AANVULLEND\": {\"2014\": 1}}}",
        "{\"kengetallen\": {\"WWB_VOLUM\": 1}}",
        "{\"kengetallen\": {\"DIAGNOSE_DEEL\": 2}}",
        "{\"dossier\": {}}",
        "{\"dossier\": [null]}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-04-14\"}]}",
        "{\"dossier\": [{\"volgnummer\": 1.5, \"datum\": \"2015-04-14\", \"keuze\": 12}]}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-02-30\", \"keuze\": 12}]}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-04-14\", \"keuze\": 20}]}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-04-14\", \"keuze\": 1,"
            + " \"beslisser\": \"raad\"}]}",
        "{\"regie\": []}"
      })
  void whatTheReaderRefusesTheSchemaRefusesToo(String json) throws JsonProcessingException {
    assertThat(Lezing.lees(json).fouten()).isNotEmpty();
    assertThat(oordeel(GEMEENTE, json)).isNotEmpty();
  }

  @Test
  void everyKeyFigureHasItsLimitsInTheSchema() throws IOException {
    JsonNode kengetallen;
    try (InputStream in =
        Objects.requireNonNull(
            Gemeentelezer.class.getResourceAsStream(
                "/nl/participatie/model/gemeente.schema.json"))) {
      kengetallen = MAPPER.readTree(in).at("/properties/kengetallen/properties");
    }
    Kengetallen standaard = Kengetallen.standaard();
    assertThat(kengetallen.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(standaard.codes());
    for (String code : standaard.codes()) {
      assertThat(kengetallen.get(code).get("minimum").asInt()).as(code).isZero();
      assertThat(kengetallen.get(code).get("maximum").decimalValue())
          .as(code)
          .isEqualByComparingTo(standaard.grens(code).hoogste());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gemeente", "profiel", "dossier"})
  void aSchemaIsItselfAGoodSchema(String naam) throws IOException {
    JsonSchema eis =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    String bron = "/nl/participatie/model/" + naam + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Gemeentelezer.class.getResourceAsStream(bron))) {
      assertThat(eis.validate(MAPPER.readTree(in))).isEmpty();
    }
  }
}
