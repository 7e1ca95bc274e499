package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written against the shipped JSON Schema, judged by a standard validator. */
final class RamingschemaTest {

  private static final JsonMapper LEZER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final JsonSchema SCHEMA = schema();

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.Gemeenten#gevallen")
  void everyEstimateFollowsTheSchema(Gemeenten.Geval geval) throws Exception {
    for (Taal taal : Taal.values()) {
      String json =
          Ramingschrijver.schrijf(
              Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2055), taal);

      assertThat(SCHEMA.validate(LEZER.readTree(json))).isEmpty();
    }
  }

  static Stream<Arguments> afwijkingen() {
    JsonNodeFactory maak = JsonNodeFactory.instance;
    return Stream.of(
        afwijking("a line is absent", raming -> jaar(raming, "baten").remove("PBUDGET_WSW")),
        afwijking("a group is absent", raming -> jaar(raming, "volumes").remove("WAJONG")),
        afwijking("a line too many", raming -> jaar(raming, "baten").put("TOTAAL", 1)),
        afwijking(
            "negative money",
            raming -> jaar(raming, "baten").put("AANVULLEND", new BigDecimal("-0.01"))),
        afwijking(
            "negative people",
            raming -> jaar(raming, "volumes").put("WSW", new BigDecimal("-0.001"))),
        afwijking("money as text", raming -> jaar(raming, "baten").put("AANVULLEND", "0.00")),
        afwijking("a year before 2015", raming -> eerste(raming).put("jaar", 2014)),
        afwijking("no year at all", raming -> raming.set("jaren", maak.arrayNode())),
        afwijking("no structural situation", raming -> raming.remove("structureel")),
        afwijking(
            "a gap without a reason",
            raming -> ((ArrayNode) raming.get("onbepaald")).addObject().put("ontbreekt", "x")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("afwijkingen")
  void theSchemaRefusesWhatTheContractDoesNotAllow(String naam, Consumer<ObjectNode> wijziging)
      throws Exception {
    String json =
        Ramingschrijver.schrijf(
            Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2015), Taal.NL);
    ObjectNode raming = (ObjectNode) LEZER.readTree(json);
    wijziging.accept(raming);

    assertThat(SCHEMA.validate(raming)).as(naam).isNotEmpty();
  }

  private static Arguments afwijking(String naam, Consumer<ObjectNode> wijziging) {
    return Arguments.of(naam, wijziging);
  }

  private static ObjectNode eerste(JsonNode raming) {
    return (ObjectNode) raming.get("jaren").get(0);
  }

  private static ObjectNode jaar(JsonNode raming, String deel) {
    return (ObjectNode) eerste(raming).get(deel);
  }

  private static JsonSchema schema() {
    try (InputStream in =
        RamingschemaTest.class.getResourceAsStream("/nl/participatie/budget/raming.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(LEZER.readTree(Optional.ofNullable(in).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
