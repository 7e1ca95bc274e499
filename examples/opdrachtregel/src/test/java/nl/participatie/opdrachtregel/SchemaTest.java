package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a municipality file and the reader agree on what is a good file. */
class SchemaTest {

  private static final JsonSchema GEMEENTE =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.GEMEENTE.tekst());

  private static boolean isGoedVolgensSchema(String invoer) throws IOException {
    JsonNode boom = new ObjectMapper().readTree(invoer);
    return GEMEENTE.validate(boom).isEmpty();
  }

  private static boolean isGoedVolgensLezer(String invoer) {
    return Aanroep.metInvoer(invoer, "toets", "-", "--peildatum", "2015-04-14").code() == 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"schemaVersie\": 1, \"code\": \"NL\", \"naam\": \"'s-Gravenhage\", \"keuzes\": null}",
        "{\"keuzes\": {\"1\": \"INVESTEREN\", \"19\": null}}",
        "{\"volumes\": {\"peildatum\": \"2055-12-31\", \"WWB\": 0.125, \"WSW\": 1e3}}",
        "{\"baten\": {\"PBUDGET_WSW\": {\"2015\": 0.01}}, \"kengetallen\": {\"WMO_DEEL\": 1}}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-01-01\", \"keuze\": 12, \"optie\": \"12.PLAFONDS\"}]}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-01-01\", \"keuze\": 12}, {\"optie\": null}]}",
        "{\"regie\": {\"partijen\": []}, \"transformatie\": {\"stappen\": []}}"
      })
  void bothAccept(String invoer) throws IOException {
    assertThat(isGoedVolgensSchema(invoer)).isTrue();
    assertThat(isGoedVolgensLezer(invoer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"schemaVersie\": 2}",
        "{\"code\": \"GM12\"}",
        "{\"code\": \"GM01234\"}",
        "{\"naam\": \"\"}",
        "{\"naam\": \" \"}",
        "{\"naam\": \"a<b\"}",
        "{\"naam\": \"a\\u202eb\"}",
        "{\"naam\": \"a\\nb\"}",
        "{\"kleur\": 1}",
        "{\"keuzes\": {\"01\": \"INVESTEREN\"}}",
        "{\"keuzes\": {\"20\": \"INVESTEREN\"}}",
        "{\"keuzes\": {\"1\": \"ACTIEF\"}}",
        "{\"keuzes\": {\"1\": \"1.INVESTEREN\"}}",
        "{\"volumes\": {\"WWB\": -1}}",
        "{\"volumes\": {\"WWB\": \"1\"}}",
        "{\"volumes\": {\"peildatum\": \"2014-12-31\"}}",
        "{\"volumes\": {\"peildatum\": \"2015-1-1\"}}",
        "{\"volumes\": {\"aandeelWajong\": 1.1}}",
        "{\"baten\": {\"ANDERS\": {}}}",
        "{\"baten\": {\"PBUDGET_WSW\": {\"2014\": 1}}}",
        "{\"baten\": {\"PBUDGET_WSW\": {\"2015\": -1}}}",
        "{\"kengetallen\": {\"ANDERS\": 1}}",
        "{\"kengetallen\": {\"WMO_DEEL\": 1.5}}",
        "{\"dossier\": {}}",
        "{\"dossier\": [{\"volgnummer\": 1}]}",
        "{\"dossier\": [{\"volgnummer\": 0, \"datum\": \"2015-01-01\", \"keuze\": 1}]}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-01-01\", \"keuze\": 1, \"optie\": \"PLAFONDS\"}]}",
        "{\"dossier\": [{\"volgnummer\": 1, \"datum\": \"2015-01-01\", \"keuze\": 1, \"beslisser\": \"X\"}]}",
        "{\"dossier\": [1]}",
        "{\"congruentie\": 1}",
        "{\"regie\": {\"a\": [1]}}",
        "{\"transformatie\": {\"stappen\": {}}}"
      })
  void bothRefuse(String invoer) throws IOException {
    assertThat(isGoedVolgensSchema(invoer)).isFalse();
    assertThat(isGoedVolgensLezer(invoer)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "RAMING",
        "THERMOMETER",
        "AGENDA",
        "SPIEGEL",
        "CONGRUENTIE",
        "REGIE",
        "TRANSFORMATIE"
      })
  void aPartOfTheReportHasTheSchemaOfThatPart(Jsonschema deel) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String naam = deel.name().toLowerCase(Locale.ROOT);
    // in the report the definitions of a part carry its name
    String eigen = deel.tekst().replace("\"#/$defs/", "\"#/$defs/" + naam + ".");
    ObjectNode verwacht = (ObjectNode) mapper.readTree(eigen);
    JsonNode rapport = mapper.readTree(Jsonschema.RAPPORT.tekst());
    verwacht
        .path("$defs")
        .properties()
        .forEach(
            een ->
                assertThat(rapport.path("$defs").path(naam + "." + een.getKey()))
                    .isEqualTo(een.getValue()));
    verwacht.remove(List.of("$schema", "$id", "title", "$defs"));
    assertThat(rapport.at("/properties/" + naam)).isEqualTo(verwacht);
  }
}
