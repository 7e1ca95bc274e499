package nl.participatie.model.json;

import static nl.participatie.model.json.Lezing.fouten;
import static nl.participatie.model.json.Lezing.goed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GemeentelezerTest {

  private static final String ROMP = "\"volgnummer\": %d, \"datum\": \"2015-04-14\", \"keuze\": 12";

  @Test
  void everyAttributeOfAGoodFileIsRead() {
    Gemeenteprofiel gemeente = goed(Lezing.GOED);
    assertThat(gemeente.code()).contains(new Gemeentecode("GM0855"));
    assertThat(gemeente.naam()).contains("Tilburg");
    assertThat(gemeente.arbeidsmarktregio()).contains("Midden-Brabant");
    assertThat(gemeente.keuzes())
        .contains(
            Keuzeprofiel.of(
                Optie.BESCHUT_WERK_DIENSTBETREKKING, Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE));
    assertThat(gemeente.volumes().peildatum()).contains(LocalDate.of(2015, 1, 1));
    assertThat(gemeente.volumes().wwb()).contains(Personen.of(5000));
    assertThat(gemeente.volumes().wsw()).contains(Personen.ofDuizendsten(800_500));
    assertThat(gemeente.volumes().aandeelWajong()).contains(Breuk.of(1, 100));
    assertThat(gemeente.baten()).containsOnlyKeys(Batenpost.AANVULLEND);
    assertThat(gemeente.baten().values())
        .allSatisfy(jaren -> assertThat(jaren).containsEntry(2015, Bedrag.ofEuro(100_000)))
        .allSatisfy(jaren -> assertThat(jaren).containsEntry(2016, Bedrag.ofCent(50)));
    assertThat(gemeente.kengetallen())
        .containsEntry("POORT_UITSTROOMKANS", Breuk.of(3, 10))
        .containsEntry("WWB_VOLUME", Breuk.of(375_000))
        .hasSize(2);
    assertThat(gemeente.dossier().gebeurtenissen())
        .extracting(Dossiergebeurtenis::volgnummer)
        .containsExactly(1, 2);
    assertThat(gemeente.dossier().gebeurtenissen().get(0).toelichting())
        .contains("regel een\nregel twee");
  }

  @Test
  void noChoicesMadeIsACompleteFileAndDiffersFromNoChoicesStated() {
    assertThat(goed("{\"keuzes\": {}}").keuzes()).contains(Keuzeprofiel.LEEG);
    assertThat(goed("{}").keuzes()).isEmpty();
    // a form that nobody filled in states nothing
    assertThat(goed("{\"keuzes\": {\"12\": null}}").keuzes()).isEmpty();
    assertThat(goed("{}")).isEqualTo(Gemeenteprofiel.builder().build());
  }

  @Test
  void attributesThatAreNullCountAsAbsent() {
    String json =
        """
        {"schemaVersie": null, "code": null, "naam": null, "arbeidsmarktregio": null,
         "keuzes": null, "volumes": null, "baten": null, "kengetallen": null, "dossier": null,
         "congruentie": null, "regie": null, "transformatie": null}
        """;
    assertThat(goed(json)).isEqualTo(Gemeenteprofiel.builder().build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|1",
        "{}, {}|1",
        "{\"volgnummer\": null, \"datum\": null, \"keuze\": null, \"bron\": null}|1",
        "{\"volgnummer\": 2, \"datum\": \"2015-04-14\", \"keuze\": 5}, {}|2"
      })
  void blankRowsAtTheEndOfTheDossierAreLeftOut(String rest, int aantal) {
    String json = "{\"dossier\": [{" + ROMP.formatted(1) + "}, " + rest + "]}";
    assertThat(goed(json).dossier().gebeurtenissen()).hasSize(aantal);
  }

  @Test
  void aBlankRowInBetweenIsAFaultAndSoIsAnUnknownAttributeInABlankOne() {
    assertThat(fouten("{\"dossier\": [{}, {" + ROMP.formatted(1) + "}]}"))
        .containsExactly(
            "dossier[0].datum: is verplicht",
            "dossier[0].keuze: is verplicht",
            "dossier[0].volgnummer: is verplicht");
    assertThat(fouten("{\"dossier\": [{\"dag\": null}]}"))
        .singleElement()
        .asString()
        .startsWith("dossier[0].dag: is geen attribuut");
    assertThat(goed("{\"dossier\": [{}]}").dossier().gebeurtenissen()).isEmpty();
  }

  @Test
  void twoEventsWithOneSequenceNumberAreAFaultAtTheSecond() {
    assertThat(
            fouten("{\"dossier\": [{%s}, {%s}]}".formatted(ROMP.formatted(3), ROMP.formatted(3))))
        .containsExactly(
            "dossier[1].volgnummer: '3': komt al voor: elk volgnummer mag maar eenmaal voorkomen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAFONDS", "12.PLAFONDS"})
  void theDossierTakesAnOptionWithOrWithoutTheNumberOfItsChoice(String optie) {
    String json = "{\"dossier\": [{" + ROMP.formatted(1) + ", \"optie\": \"" + optie + "\"}]}";
    assertThat(goed(json).dossier().gebeurtenissen())
        .singleElement()
        .satisfies(g -> assertThat(g.optie()).contains(Optie.INSTRUMENTCAPACITEIT_PLAFONDS));
  }

  @Test
  void partsThatAreNotReadYetAreKeptAsTheyAre() {
    String json =
        "{\"regie\": {\"b\": [1.50, 1e400, null, \"\\u20ac <\"], \"a\": {}}, \"congruentie\": {}}";
    assertThat(goed(json).ongelezen())
        .containsOnlyKeys("congruentie", "regie")
        .containsEntry("congruentie", "{}")
        .containsEntry("regie", "{\"b\":[1.50,1E+400,null,\"€ <\"],\"a\":{}}");
  }

  @Test
  void aTreeThatSomebodyElseParsedIsReadAlike() throws JsonProcessingException {
    JsonNode boom = new ObjectMapper().readTree(Lezing.GOED);
    assertThat(Lezing.LEZER.lees(boom).ofFout().dossier()).isEqualTo(goed(Lezing.GOED).dossier());
    assertThat(Lezing.LEZER.lees(boom).ofFout().volumes()).isEqualTo(goed(Lezing.GOED).volumes());
    assertThat(Lezing.LEZER.lees(MissingNode.getInstance()).fouten())
        .extracting(Fout::pad)
        .containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400", "-1e400"})
  void aTreeWithNumbersThatNoDecimalHoldsIsRefusedAndDoesNotThrow(String getal)
      throws JsonProcessingException {
    ObjectMapper mapper =
        JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    JsonNode boom =
        mapper.readTree(
            "{\"schemaVersie\": %1$s, \"volumes\": {\"WWB\": %1$s}, \"kengetallen\": {\"UREN\": %1$s}}"
                .formatted(getal));
    assertThat(Lezing.LEZER.lees(boom).fouten())
        .extracting(Fout::pad)
        .containsExactly("kengetallen.UREN", "schemaVersie", "volumes.WWB");
  }

  @Test
  void aTreeMayHoldNumbersOfAnyJavaType() {
    JsonNodeFactory knopen = JsonNodeFactory.instance;
    for (JsonNode getal :
        List.of(
            knopen.numberNode(5L),
            knopen.numberNode(5),
            knopen.numberNode((short) 5),
            knopen.numberNode(5f),
            knopen.numberNode(5d),
            (JsonNode) knopen.numberNode(new BigDecimal("5.0")))) {
      JsonNode boom = knopen.objectNode().set("volumes", knopen.objectNode().set("WWB", getal));
      assertThat(Lezing.LEZER.lees(boom).ofFout().volumes().wwb()).contains(Personen.of(5));
    }
  }
}
