package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.budget.verrekening.Saldi;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON contract of {@code verrekening}: to the letter, and against the shipped schema. */
final class VerrekeningschemaTest {

  private static final JsonMapper LEZER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final JsonSchema SCHEMA = schema();

  private static final Pattern GELD =
      Pattern.compile("\"(?:saldo|bedrag|tekort|overschot)\":([^,}]*)");

  @Test
  void aSettlementIsWrittenToTheLetter() throws Exception {
    Verrekening verrekening =
        Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "OUTCOME"), Saldi.VOORBEELD);

    // amounts as in VerrekeningTest, form V
    assertThat(schrijf(verrekening, Taal.NL))
        .isEqualTo(
            "{\"vorm\":[\"II\",\"V\"],\"potten\":[{\"leden\":[\"INKOMENSDEEL\"],\"saldo\":100.00},"
                + "{\"leden\":[\"PBUDGET_WWB_KLASSIEK\",\"PBUDGET_WSW\","
                + "\"PBUDGET_NIEUWE_DOELGROEPEN\"],\"saldo\":-45.00},"
                + "{\"leden\":[\"GEMEENTEFONDS\"],\"saldo\":20.00},"
                + "{\"leden\":[\"AANVULLEND\"],\"saldo\":10.00},"
                + "{\"leden\":[\"SOCIAAL_DOMEIN\"],\"saldo\":25.00}],\"overdrachten\":["
                + "{\"van\":\"INKOMENSDEEL\",\"naar\":\"PBUDGET_WSW\",\"bedrag\":36.00},"
                + "{\"van\":\"INKOMENSDEEL\",\"naar\":\"PBUDGET_NIEUWE_DOELGROEPEN\","
                + "\"bedrag\":9.00},"
                + "{\"van\":\"PBUDGET_WWB_KLASSIEK\",\"naar\":\"PBUDGET_WSW\",\"bedrag\":24.00},"
                + "{\"van\":\"PBUDGET_WWB_KLASSIEK\",\"naar\":\"PBUDGET_NIEUWE_DOELGROEPEN\","
                + "\"bedrag\":6.00}],\"tekort\":0.00,\"overschot\":110.00,\"onbepaald\":[]}");
  }

  @Test
  void whatIsOpenIsNullWithItsCauseInTheLanguageAskedFor() throws Exception {
    Verrekening open = Verrekening.bereken(Keuzeprofiel.parse("8.INTEGRAAL"), Saldi.VOORBEELD);

    String begin =
        "{\"vorm\":null,\"potten\":null,\"overdrachten\":null,\"tekort\":null,\"overschot\":null,"
            + "\"onbepaald\":[{\"ontbreekt\":\"keuzes.9\",\"reden\":\"NIET_OPGEGEVEN\","
            + "\"toelichting\":\"";
    String einde = "\"raakt\":[\"vorm\",\"potten\",\"overdrachten\",\"tekort\",\"overschot\"]}]}";
    assertThat(schrijf(open, Taal.NL))
        .startsWith(begin + "Keuze 9 (keuzes.9) is nog open.")
        .endsWith(einde);
    assertThat(schrijf(open, Taal.EN))
        .startsWith(begin + "Choice 9 (keuzes.9) is still open.")
        .endsWith(einde);
  }

  @Test
  void anOpenBalanceLeavesTheSumOfItsPoolNull() throws Exception {
    Verrekening open =
        Verrekening.berekenUitkomsten(
            Saldi.keuzes("PER_DEELBUDGET", "BUDGET"),
            Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.PBUDGET_WSW, "volumes.WSW")));

    assertThat(schrijf(open, Taal.NL))
        .contains("{\"leden\":[\"PBUDGET_WSW\"],\"saldo\":null}")
        .contains("\"overdrachten\":[],\"tekort\":null,\"overschot\":null")
        .endsWith(
            "\"raakt\":[\"saldi.PBUDGET_WSW\",\"potten[2].saldo\",\"tekort\",\"overschot\"]}]}");
  }

  @Provide
  static Arbitrary<Map<Saldopost, Bedrag>> saldi() {
    return Saldi.willekeurig();
  }

  @Provide
  static Arbitrary<Keuzeprofiel> keuzes() {
    return Arbitraries.oneOf(
        Arbitraries.of(Saldi.besloten()),
        Arbitraries.of("", "8.INTEGRAAL", "9.OUTCOME").map(Keuzeprofiel::parse));
  }

  @Property(tries = 300)
  void everySettlementFollowsTheSchemaAndMoneyHasTwoDigits(
      @ForAll("keuzes") Keuzeprofiel keuzes,
      @ForAll("saldi") Map<Saldopost, Bedrag> saldi,
      @ForAll Map<Saldopost, Boolean> weg)
      throws Exception {
    Map<Saldopost, String> ontbrekend = new EnumMap<>(Saldopost.class);
    weg.forEach((post, open) -> ontbrekend.put(post, "x." + post));
    Verrekening verrekening =
        Verrekening.berekenUitkomsten(keuzes, Saldi.zonder(saldi, ontbrekend));

    for (Taal taal : Taal.values()) {
      String json = schrijf(verrekening, taal);
      assertThat(SCHEMA.validate(LEZER.readTree(json))).isEmpty();
      assertThat(GELD.matcher(json).results().map(geld -> geld.group(1)))
          .hasSizeGreaterThanOrEqualTo(2)
          .allMatch(geld -> geld.matches("null|-?\\d+\\.\\d{2}"));
    }
  }

  static Stream<Arguments> afwijkingen() {
    return Stream.of(
        afwijking("an eighth form", v -> ((ArrayNode) v.get("vorm")).add("VIII")),
        afwijking("no form at all", v -> v.putArray("vorm")),
        afwijking("no pool at all", v -> v.putArray("potten")),
        afwijking("the total as a member", v -> ((ArrayNode) pot(v).get("leden")).add("TOTAAL")),
        afwijking("a pool without members", v -> pot(v).putArray("leden")),
        afwijking("money as text", v -> pot(v).put("saldo", "100.00")),
        afwijking("a transfer of nothing", v -> overdracht(v).put("bedrag", BigDecimal.ZERO)),
        afwijking("a transfer to nobody", v -> overdracht(v).remove("naar")),
        afwijking("a negative shortage", v -> v.put("tekort", new BigDecimal("-0.01"))),
        afwijking("no surplus", v -> v.remove("overschot")),
        afwijking("an attribute too many", v -> v.put("totaal", 1)),
        afwijking(
            "a gap without a reason",
            v -> ((ArrayNode) v.get("onbepaald")).addObject().put("ontbreekt", "x")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("afwijkingen")
  void theSchemaRefusesWhatTheContractDoesNotAllow(String naam, Consumer<ObjectNode> wijziging)
      throws Exception {
    Verrekening verrekening =
        Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "OUTCOME"), Saldi.VOORBEELD);
    ObjectNode json = (ObjectNode) LEZER.readTree(schrijf(verrekening, Taal.NL));
    wijziging.accept(json);

    assertThat(SCHEMA.validate(json)).as(naam).isNotEmpty();
  }

  private static Arguments afwijking(String naam, Consumer<ObjectNode> wijziging) {
    return Arguments.of(naam, wijziging);
  }

  private static ObjectNode pot(JsonNode verrekening) {
    return (ObjectNode) verrekening.get("potten").get(0);
  }

  private static ObjectNode overdracht(JsonNode verrekening) {
    return (ObjectNode) verrekening.get("overdrachten").get(0);
  }

  private static String schrijf(Verrekening verrekening, Taal taal) throws IOException {
    return JsonMapper.builder()
        .addModule(new ParticipatieBudgetModule(taal))
        .build()
        .writeValueAsString(verrekening);
  }

  private static JsonSchema schema() {
    String bron = "/nl/participatie/budget/verrekening.schema.json";
    try (InputStream in = VerrekeningschemaTest.class.getResourceAsStream(bron)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(LEZER.readTree(Optional.ofNullable(in).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
