package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON contract of {@code raming}. */
final class ParticipatieBudgetModuleTest {

  private static final List<String> GROEPEN =
      List.of("WWB", "WSW", "BESCHUT", "REGULIER", "WAJONG");

  /** The lines in the order of rekenmodel, "Budgets received". */
  private static final List<String> BATEN =
      List.of(
          "INKOMENSDEEL_WWB",
          "INKOMENSDEEL_NIEUW",
          "PBUDGET_WWB_KLASSIEK",
          "PBUDGET_WSW",
          "PBUDGET_NIEUWE_DOELGROEPEN",
          "GEMEENTEFONDS",
          "AANVULLEND",
          "SOCIAAL_DOMEIN");

  private static final JsonMapper LEZER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2016);

  static Stream<Arguments> uitvoer() {
    return Gemeenten.gevallen().stream()
        .flatMap(
            geval ->
                Stream.of(Taal.values())
                    .map(
                        taal ->
                            Arguments.of(
                                geval,
                                taal,
                                Ramingschrijver.schrijf(
                                    Rekenmodel.STANDAARD.raam(
                                        geval.gemeente(), geval.keuzes(), 2015, 2018),
                                    taal))));
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void theCountryIn2015IsWrittenToTheLetter(Taal taal) {
    // people as in VolumemodelTest; 387,000 x 14,437; 66,999,875.20 as in RekenmodelGetallenTest;
    // 387,000 x 1,300; 89,141.933 x 25,340; 619.356 x 8,500 = 5,264,526.00 with
    // 1,238.711 x 4,000 = 4,954,844.00 and 4,581.791 x 1,100 = 5,039,970.10
    assertThat(Ramingschrijver.schrijf(LAND, taal))
        .startsWith(
            "{\"jaren\":[{\"jaar\":2015,\"volumes\":{\"WWB\":387000,\"WSW\":89141.933,"
                + "\"BESCHUT\":619.356,\"REGULIER\":1238.711,\"WAJONG\":4581.791},"
                // nobody of the WWB is placed, everybody of the new groups is
                + "\"mensen\":{\"WWB\":387000,\"GEPLAATST_WWB\":0,\"GEPLAATST_BESCHUT\":619.356,"
                + "\"GEPLAATST_REGULIER\":1238.711,\"GEPLAATST_WAJONG\":4581.791,"
                + "\"DAGBESTEDING\":0},"
                + "\"baten\":{\"INKOMENSDEEL_WWB\":5587119000.00,"
                + "\"INKOMENSDEEL_NIEUW\":66999875.20,\"PBUDGET_WWB_KLASSIEK\":503100000.00,"
                + "\"PBUDGET_WSW\":2258856582.22,\"PBUDGET_NIEUWE_DOELGROEPEN\":15259340.10,"
                + "\"GEMEENTEFONDS\":1100000000.00,\"AANVULLEND\":0.00,\"SOCIAAL_DOMEIN\":0.00},"
                // 387,000 x 14,437; LastenmodelTest derives the wage subsidy; 89,141.933 x 26,000
                + "\"lasten\":{\"UITKERINGEN\":5587119000.00,"
                + "\"LOONKOSTENSUBSIDIE\":64633482.42,\"BEGELEIDING\":15259340.10,"
                + "\"RE_INTEGRATIE\":503100000.00,\"ZORG_EN_WELZIJN\":0.00,"
                + "\"DAGBESTEDING\":0.00,\"WSW\":2317690258.00,\"UITVOERING\":1100000000.00},"
                + "\"saldi\":{\"INKOMENSDEEL\":2366392.78,\"PBUDGET_WWB_KLASSIEK\":0.00,"
                + "\"PBUDGET_WSW\":-58833675.78,\"PBUDGET_NIEUWE_DOELGROEPEN\":0.00,"
                + "\"GEMEENTEFONDS\":0.00,\"AANVULLEND\":0.00,\"SOCIAAL_DOMEIN\":0.00,"
                + "\"TOTAAL\":-56467283.00},\"onvolledig\":false,\"onvolledigePosten\":[]},{\"jaar\":2016,")
        .contains(
            "\"onbepaald\":[],\"structureel\":{\"volumes\":{\"WWB\":387000,\"WSW\":0,"
                + "\"BESCHUT\":30333.333,\"REGULIER\":60666.667,\"WAJONG\":135000},"
                + "\"baten\":{\"INKOMENSDEEL_WWB\":5587119000.00,"
                + "\"INKOMENSDEEL_NIEUW\":2387399998.60,\"PBUDGET_WWB_KLASSIEK\":503100000.00,"
                + "\"PBUDGET_WSW\":0.00,\"PBUDGET_NIEUWE_DOELGROEPEN\":648999998.50,"
                + "\"GEMEENTEFONDS\":1100000000.00,\"AANVULLEND\":0.00,"
                + "\"SOCIAAL_DOMEIN\":0.00}},\"strijdigheden\":[")
        .endsWith("],\"gevolgen\":[]}");
  }

  @ParameterizedTest
  @MethodSource("uitvoer")
  void attributesStandInTheOrderOfTheContract(Gemeenten.Geval geval, Taal taal, String json)
      throws Exception {
    JsonNode raming = LEZER.readTree(json);

    assertThat(namen(raming))
        .containsExactly(
            "jaren", "aannames", "onbepaald", "structureel", "strijdigheden", "gevolgen");
    assertThat(raming.get("jaren")).hasSize(4);
    for (JsonNode jaar : raming.get("jaren")) {
      assertThat(namen(jaar))
          .containsExactly(
              "jaar",
              "volumes",
              "mensen",
              "baten",
              "lasten",
              "saldi",
              "onvolledig",
              "onvolledigePosten");
      assertThat(namen(jaar.get("volumes"))).isEqualTo(GROEPEN);
      assertThat(namen(jaar.get("baten"))).isEqualTo(BATEN);
    }
    assertThat(namen(raming.get("structureel"))).containsExactly("volumes", "baten");
    assertThat(namen(raming.get("structureel").get("volumes"))).isEqualTo(GROEPEN);
    assertThat(namen(raming.get("structureel").get("baten"))).isEqualTo(BATEN);
    assertThat(raming.get("aannames"))
        .allSatisfy(
            aanname ->
                assertThat(namen(aanname))
                    .containsExactly("code", "titel", "waarde", "toelichting", "vindplaats"));
    assertThat(raming.get("onbepaald"))
        .allSatisfy(
            leemte ->
                assertThat(namen(leemte))
                    .containsExactly(
                        "ontbreekt", "reden", "toelichting", "raakt", "jaren", "structureel"));
  }

  @ParameterizedTest
  @MethodSource("uitvoer")
  void moneyHasTwoDigitsAndPeopleAtMostThree(Gemeenten.Geval geval, Taal taal, String json)
      throws Exception {
    List<String> bedragen = new ArrayList<>();
    List<String> aantallen = new ArrayList<>();
    getallen(json, Map.of("baten", bedragen, "volumes", aantallen));

    // "money JSON numbers with two digits, persons numbers with at most three"
    assertThat(bedragen).hasSize(5 * BATEN.size()).allMatch(g -> g.matches("null|\\d+\\.\\d{2}"));
    assertThat(aantallen)
        .hasSize(5 * GROEPEN.size())
        .allMatch(g -> g.matches("null|(0|[1-9]\\d*)(\\.\\d{0,2}[1-9])?"));
  }

  @ParameterizedTest
  @MethodSource("uitvoer")
  void everyNullHasAnEntryThatNamesItAndItsYear(Gemeenten.Geval geval, Taal taal, String json)
      throws Exception {
    JsonNode raming = LEZER.readTree(json);
    Set<String> nullen = new TreeSet<>();
    Set<String> onvolledig = new TreeSet<>();
    for (JsonNode jaar : raming.get("jaren")) {
      if (jaar.get("onvolledig").asBoolean()) {
        onvolledig.add(jaar.get("jaar").asText());
      }
      nullen(jaar, jaar.get("jaar").asText(), nullen);
    }
    nullen(raming.get("structureel"), "structureel", nullen);
    Set<String> verklaard = new TreeSet<>();
    for (JsonNode leemte : raming.get("onbepaald")) {
      assertThat(leemte.get("toelichting").asText())
          .contains(leemte.get("ontbreekt").asText())
          .endsWith(".");
      for (JsonNode raakt : leemte.get("raakt")) {
        leemte.get("jaren").forEach(jaar -> verklaard.add(jaar.asText() + " " + raakt.asText()));
        boolean isLang = raakt.asText().matches("(volumes|baten)[.].*");
        if (leemte.get("structureel").asBoolean() && isLang) {
          verklaard.add("structureel " + raakt.asText());
        }
      }
    }

    assertThat(verklaard).containsAll(nullen);
    for (JsonNode jaar : raming.get("jaren")) {
      List<String> posten = new ArrayList<>();
      jaar.get("onvolledigePosten")
          .forEach(post -> posten.add(jaar.get("jaar").asText() + " " + post.asText()));
      assertThat(verklaard)
          .filteredOn(wat -> wat.startsWith(jaar.get("jaar").asText()))
          .containsExactlyInAnyOrderElementsOf(posten);
      assertThat(posten.isEmpty()).isEqualTo(!jaar.get("onvolledig").asBoolean());
    }
    // the others are sums of what is determined, in a year that is marked
    assertThat(Sets.difference(verklaard, nullen))
        .allMatch(wat -> onvolledig.contains(wat.substring(0, wat.indexOf(' '))));
  }

  @Test
  void anEstimateRefersToTheContradictionsAndToWhatEachOptionDoes() throws Exception {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.NEDERLAND, Keuzeprofiel.parse("1.INVESTEREN 2.CENTRAAL"), 2015, 2015);
    JsonNode json = LEZER.readTree(Ramingschrijver.schrijf(raming, Taal.EN));

    // people times amount per person against the amount that the report prints
    assertThat(json.get("strijdigheden")).extracting(JsonNode::asText).contains("WWB_PRIJS");
    assertThat(json.get("gevolgen"))
        .extracting(gevolg -> gevolg.get("optie").asText())
        .containsExactly("1.INVESTEREN", "2.CENTRAAL");
    assertThat(json.at("/gevolgen/0/soort").asText()).isEqualTo("VERANDERT_UITGAVEN");
    assertThat(json.at("/gevolgen/0/aanTeLeveren"))
        .extracting(JsonNode::asText)
        .containsExactly("NUG_AANTAL", "NUG_BEGELEIDING");
    assertThat(json.at("/gevolgen/1/soort").asText()).isEqualTo("NIET_IN_CIJFERS");
  }

  @Test
  void aMunicipalityThatTellsNothingHasNullsAndNoZeros() throws Exception {
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.ONBEKEND, Keuzeprofiel.LEEG, 2015, 2015);
    String json = Ramingschrijver.schrijf(raming, Taal.NL);

    assertThat(json)
        .contains(
            "\"volumes\":{\"WWB\":null,\"WSW\":null,\"BESCHUT\":null,\"REGULIER\":null,"
                + "\"WAJONG\":null}")
        .contains("{\"ontbreekt\":\"volumes.aandeelWajong\",\"reden\":\"NIET_OPGEGEVEN\",")
        .contains(
            "\"raakt\":[\"volumes.WAJONG\",\"mensen.GEPLAATST_WAJONG\","
                + "\"baten.INKOMENSDEEL_NIEUW\",\"baten.PBUDGET_NIEUWE_DOELGROEPEN\",")
        .contains("\"lasten\":{\"UITKERINGEN\":null,\"LOONKOSTENSUBSIDIE\":null,")
        .contains("\"TOTAAL\":null},\"onvolledig\":true,\"onvolledigePosten\":[\"volumes.WWB\",");
  }

  @Test
  void bothLanguagesDifferInTheirTextsOnly() throws Exception {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.lees("{'volumes': {'WWB': 5000, 'WSW': 800}}"),
            Keuzeprofiel.LEEG,
            2015,
            2015);
    String nl = Ramingschrijver.schrijf(raming, Taal.NL);
    String en = Ramingschrijver.schrijf(raming, Taal.EN);

    assertThat(nl)
        .contains("\"toelichting\":\"De datum waarop de aantallen zijn geteld (volumes.peildatum)");
    assertThat(en)
        .contains(
            "\"toelichting\":\"The date at which the numbers were counted (volumes.peildatum)");
    assertThat(zonderTeksten(nl)).isEqualTo(zonderTeksten(en));
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void everyTextOfAnAssumptionIsInTheLanguageAskedFor(Taal taal) throws Exception {
    JsonNode aannames = LEZER.readTree(Ramingschrijver.schrijf(LAND, taal)).get("aannames");

    assertThat(aannames).hasSize(LAND.aannames().size());
    for (int plaats = 0; plaats < aannames.size(); plaats++) {
      Aanname aanname = LAND.aannames().get(plaats);
      JsonNode json = aannames.get(plaats);
      assertThat(json.get("code").asText()).isEqualTo(aanname.code());
      assertThat(json.get("titel").asText()).isEqualTo(aanname.titel().in(taal));
      assertThat(json.get("waarde").asText()).isEqualTo(aanname.waarde().in(taal));
      assertThat(json.get("toelichting").asText()).isEqualTo(aanname.toelichting().in(taal));
      assertThat(json.get("vindplaats").asText()).isEqualTo(aanname.vindplaats().citaat(taal));
    }
  }

  private static JsonNode zonderTeksten(String json) throws Exception {
    JsonNode raming = LEZER.readTree(json);
    for (String lijst : List.of("aannames", "onbepaald")) {
      for (JsonNode deel : raming.get(lijst)) {
        assertThat(deel.get("toelichting").asText()).isNotBlank();
        ((ObjectNode) deel).remove(List.of("titel", "waarde", "toelichting", "vindplaats"));
      }
    }
    return raming;
  }

  private static List<String> namen(JsonNode object) {
    return ImmutableList.copyOf(object.fieldNames());
  }

  private static void nullen(JsonNode situatie, String wanneer, Set<String> nullen) {
    for (String deel : List.of("volumes", "baten")) {
      for (Map.Entry<String, JsonNode> veld : situatie.get(deel).properties()) {
        if (veld.getValue().isNull()) {
          nullen.add(wanneer + " " + deel + "." + veld.getKey());
        }
      }
    }
  }

  /** The raw text of every value in objects of these names. */
  private static void getallen(String json, Map<String, List<String>> perNaam) throws Exception {
    try (JsonParser parser = LEZER.createParser(json)) {
      List<String> hier = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          hier = perNaam.getOrDefault(String.valueOf(parser.currentName()), new ArrayList<>());
        } else if (token == JsonToken.END_OBJECT) {
          hier = new ArrayList<>();
        } else if (token.isScalarValue()) {
          hier.add(parser.getText());
        }
      }
    }
  }
}
