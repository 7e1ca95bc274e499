package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON contract of a comparison, judged by a standard validator. */
final class VergelijkingschemaTest {

  private static JsonNode json(Vergelijking vergelijking, Taal taal) {
    return JsonMapper.builder()
        .addModule(new ParticipatieBudgetModule(taal))
        .build()
        .valueToTree(vergelijking);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        VergelijkingschemaTest.class.getResourceAsStream(
            "/nl/participatie/budget/vergelijking.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Optional.ofNullable(in).orElseThrow());
    }
  }

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.Gemeenten#gevallen")
  void everyComparisonFollowsTheSchema(Gemeenten.Geval geval) throws IOException {
    Raming basis = Rekenmodel.STANDAARD.raam(geval.gemeente(), Keuzeprofiel.LEEG, 2015, 2017);
    Raming variant = Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2017);
    for (Taal taal : Taal.values()) {
      assertThat(schema().validate(json(Vergelijking.van(basis, variant), taal))).isEmpty();
    }
  }

  @Test
  void eachThingThatIsMissingNamesTheSideThatLacksIt() {
    Raming basis = raam("1.INVESTEREN");
    JsonNode onbepaald = json(Vergelijking.van(basis, raam("7.ACTIEF")), Taal.NL).get("onbepaald");

    assertThat(onbepaald)
        .extracting(leemte -> leemte.get("ontbreekt").asText() + " " + leemte.get("in"))
        .containsExactly(
            "NUG_AANTAL [\"BASIS\"]",
            "NUG_BEGELEIDING [\"BASIS\"]",
            "SCHOOLVERLATERS_AANTAL [\"VARIANT\"]",
            "SCHOOLVERLATERS_BEGELEIDING [\"VARIANT\"]");
    assertThat(json(Vergelijking.van(basis, basis), Taal.NL).at("/onbepaald/0/in"))
        .hasToString("[\"BASIS\",\"VARIANT\"]");
  }

  private static Raming raam(String keuzes) {
    return Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.parse(keuzes), 2015, 2015);
  }
}
