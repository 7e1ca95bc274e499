package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A tree as data: the contract of {@code herleiding}. */
final class HerleidingschemaTest {

  private static final JsonMapper LEZER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    String bron = "/nl/participatie/budget/herleiding.schema.json";
    try (InputStream in = Objects.requireNonNull(Raming.class.getResourceAsStream(bron))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Herleiding boom, Taal taal) throws IOException {
    return LEZER.readTree(
        JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new ParticipatieBudgetModule(taal))
            .build()
            .writeValueAsString(boom));
  }

  private static Herleiding land(int jaar, String regel) {
    return Rekenmodel.STANDAARD
        .raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2055)
        .herleid(jaar, regel);
  }

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.Gemeenten#gevallen")
  void everyTreeFollowsTheSchemaInBothLanguages(Gemeenten.Geval geval) throws IOException {
    Raming raming = Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2055);
    for (String regel : Raming.regels()) {
      for (Taal taal : Taal.values()) {
        assertThat(SCHEMA.validate(json(raming.herleid(2016, regel), taal))).as(regel).isEmpty();
      }
    }
  }

  @Test
  void theRootHasAVersionAndTheNodesDoNot() throws IOException {
    JsonNode boom = json(land(2015, "baten.PBUDGET_WSW"), Taal.NL);

    assertThat(ImmutableList.copyOf(boom.fieldNames()))
        .containsExactly(
            "schemaVersie",
            "label",
            "waarde",
            "exact",
            "eenheid",
            "formule",
            "bewerking",
            "delen",
            "kengetal",
            "door",
            "bronnen",
            "ontbreekt");
    assertThat(boom.get("schemaVersie").asInt()).isEqualTo(1);
    assertThat(boom.get("delen").get(0).has("schemaVersie")).isFalse();
  }

  @Test
  void anAmountUnfoldsToPeopleTimesTheSubsidyOfTheYear() throws IOException {
    // 89,141.933 x 25,340 = 2,258,856,582.22 to the cent
    JsonNode boom = json(land(2015, "baten.PBUDGET_WSW"), Taal.EN);

    assertThat(boom.get("waarde").toString()).isEqualTo("2258856582.22");
    assertThat(boom.get("exact").isNull()).isTrue();
    assertThat(boom.get("eenheid").asText()).isEqualTo("EURO");
    assertThat(boom.get("bewerking").asText()).isEqualTo("MAAL");
    assertThat(boom.get("delen")).hasSize(2);
    assertThat(boom.get("delen").get(0).get("waarde").toString()).isEqualTo("89141.933");
    assertThat(boom.get("delen").get(0).get("eenheid").asText()).isEqualTo("PERSONEN");
    JsonNode subsidie = boom.get("delen").get(1);
    assertThat(subsidie.get("kengetal").asText()).isEqualTo("PBUDGET_PP_WSW");
    assertThat(subsidie.get("waarde").toString()).isEqualTo("25340");
    assertThat(subsidie.get("formule").isNull()).isTrue();
    assertThat(subsidie.get("delen")).isEmpty();
    assertThat(subsidie.get("bronnen")).hasSize(1);
  }

  @Test
  void aNumberThatIsShownRoundedIsThereExactlyAsWell() throws IOException {
    // one in three
    JsonNode boom = json(land(2015, "volumes.BESCHUT"), Taal.NL);
    JsonNode derde = vind(boom, "BESCHUT_PER_WSW");

    assertThat(derde.get("waarde").toString()).isEqualTo("0.333333333");
    assertThat(derde.get("exact").asText()).isEqualTo("1/3");
  }

  private static JsonNode vind(JsonNode boom, String kengetal) {
    if (boom.get("kengetal").asText().equals(kengetal)) {
      return boom;
    }
    for (JsonNode deel : boom.get("delen")) {
      JsonNode gevonden = vind(deel, kengetal);
      if (!gevonden.isMissingNode()) {
        return gevonden;
      }
    }
    return LEZER.missingNode();
  }

  @Test
  void whatIsMissingIsNullWithItsReasonAndItsSource() throws IOException {
    Herleiding boom =
        Rekenmodel.STANDAARD
            .raam(
                Gemeenten.NEDERLAND, Keuzeprofiel.of(Optie.NUG_BEMIDDELING_INVESTEREN), 2015, 2015)
            .herleid(2015, "lasten.RE_INTEGRATIE");
    JsonNode json = json(boom, Taal.EN);
    JsonNode aantal = vind(json, "NUG_AANTAL");

    // the classic sub-budget is known, 387,000 x 1,300; what comes on top is not
    assertThat(json.get("waarde").decimalValue()).isEqualByComparingTo("503100000.00");
    assertThat(json.get("ontbreekt").findValuesAsText("ontbreekt"))
        .containsExactly("NUG_AANTAL", "NUG_BEGELEIDING");
    assertThat(aantal.get("waarde").isNull()).isTrue();
    assertThat(aantal.get("exact").isNull()).isTrue();
    assertThat(aantal.get("bronnen").get(0).asText()).isNotBlank();
    assertThat(aantal.get("ontbreekt").get(0).get("reden").asText()).isEqualTo("NIET_OPGEGEVEN");
    assertThat(json.findValuesAsText("door")).contains("1.INVESTEREN");
  }

  @Test
  void anAmountThatIsTooLargeSaysSoThoughEveryOperandIsKnown() throws IOException {
    Herleiding boom =
        Rekenmodel.STANDAARD
            .raam(
                Gemeenten.nederlandMet("PBUDGET_PP_WSW", Breuk.of(1_000_000_000_000L)),
                Keuzeprofiel.LEEG,
                2015,
                2015)
            .herleid(2015, "baten.PBUDGET_WSW");
    JsonNode json = json(boom, Taal.EN);

    assertThat(json.get("waarde").isNull()).isTrue();
    assertThat(json.get("ontbreekt").get(0).get("ontbreekt").asText()).isEqualTo("PBUDGET_PP_WSW");
    assertThat(json.get("ontbreekt").get(0).get("toelichting").asText()).contains("10^15");
    json.get("delen").forEach(deel -> assertThat(deel.get("waarde").isNumber()).isTrue());
  }

  @Test
  void bothLanguagesDifferInTheirTextsOnly() throws IOException {
    Herleiding boom = land(2020, "saldi.TOTAAL");
    JsonNode nl = json(boom, Taal.NL);
    JsonNode en = json(boom, Taal.EN);

    assertThat(nl.get("label")).isNotEqualTo(en.get("label"));
    assertThat(zonderTeksten(nl)).isEqualTo(zonderTeksten(en));
  }

  private static JsonNode zonderTeksten(JsonNode boom) {
    ((ObjectNode) boom).remove(ImmutableList.of("label", "formule", "bronnen", "ontbreekt"));
    boom.get("delen").forEach(HerleidingschemaTest::zonderTeksten);
    return boom;
  }

  @Test
  void theDeepestTreeIsWithinWhatAReaderOfJsonTakes() throws IOException {
    // places under a cap go back to 2015, on three lines of spending
    Herleiding boom =
        Rekenmodel.STANDAARD
            .raam(
                Gemeenten.nederlandMet("PLAFOND_BESCHUT", Breuk.EEN),
                Keuzeprofiel.of(Optie.INSTRUMENTCAPACITEIT_PLAFONDS),
                2055,
                2055)
            .herleid(2055, "saldi.TOTAAL");
    JsonNode json = json(boom, Taal.NL);

    // two levels of JSON a node, while Jackson stops at a thousand
    assertThat(2 * diepte(json)).isLessThan(250);
    assertThat(json.findValues("label").size()).isLessThan(5000);
    assertThat(SCHEMA.validate(json)).isEmpty();
  }

  private static int diepte(JsonNode boom) {
    int diepste = 0;
    for (JsonNode deel : boom.get("delen")) {
      diepste = Math.max(diepste, diepte(deel));
    }
    return diepste + 1;
  }

  static Stream<Arguments> afwijkingen() {
    return Stream.of(
        afwijking("no version", boom -> boom.remove("schemaVersie")),
        afwijking("another version", boom -> boom.put("schemaVersie", 2)),
        afwijking("no label", boom -> boom.remove("label")),
        afwijking("an attribute too many", boom -> boom.put("kleur", "rood")),
        afwijking("an unknown operation", boom -> boom.put("bewerking", "MACHT")),
        afwijking("an unknown unit", boom -> boom.put("eenheid", "JAAR")),
        afwijking("a number as text", boom -> boom.put("waarde", "1")),
        afwijking(
            "a version within", boom -> ((ObjectNode) boom.at("/delen/0")).put("schemaVersie", 1)),
        afwijking("an operand without sources", boom -> deel(boom).remove("bronnen")),
        afwijking("an operand that is a number", boom -> boom.putArray("delen").add(1)));
  }

  private static ObjectNode deel(ObjectNode boom) {
    return (ObjectNode) boom.at("/delen/0");
  }

  private static Arguments afwijking(String naam, Consumer<ObjectNode> verandering) {
    return Arguments.of(naam, verandering);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("afwijkingen")
  void theSchemaRefusesWhatIsNoTree(String naam, Consumer<ObjectNode> verandering)
      throws IOException {
    ObjectNode boom = (ObjectNode) json(land(2015, "baten.PBUDGET_WSW"), Taal.NL);
    verandering.accept(boom);
    assertThat(SCHEMA.validate(boom)).isNotEmpty();
  }
}
