package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.ruimte.Ruimteoverzicht;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What to decide next, as JSON. */
class AgendaschrijverTest {

  private static final LocalDate DAG = LocalDate.of(2015, 4, 14);

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.AGENDA.tekst());

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  private static Keuzeruimte ruimte(Sterkte drempel) {
    return Keuzeruimte.van(Regelset.standaard(), DAG, drempel);
  }

  private static JsonNode json(Sterkte drempel, String besloten) {
    Agenda agenda = Agenda.van(ruimte(drempel), Keuzeprofiel.parse(besloten));
    JsonNode boom = mapper(Taal.NL).valueToTree(agenda);
    assertThat(SCHEMA.validate(boom)).isEmpty();
    return boom;
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "12.OPEN_EINDE",
    "1.NIET_INVESTEREN 12.OPEN_EINDE 9.BUDGET",
    "5.INKOMENSVOORZIENING 11.TIME_TO_MARKET 12.PLAFONDS 15.SELECTIEF 18.DEELS_UITBESTEED"
  })
  void elkeAgendaPastInHetSchema(String besloten) {
    for (Sterkte drempel : Sterkte.values()) {
      JsonNode boom = json(drempel, besloten);
      int open = 19 - Keuzeprofiel.parse(besloten).opties().size();
      assertThat(boom.get("agenda")).hasSize(open);
      assertThat(boom.get("vooruit").findValues("keuze"))
          .containsExactlyElementsOf(boom.get("vooruitBesloten"));
    }
  }

  @Test
  void hetVerwachteAantalStaatErAlsBreukEnAlsGetal() {
    // R-01 alone: choice 1 keeps 5/9 of the 8,847,360 profiles (11,796,480 x 3/4)
    JsonNode eerste = json(Sterkte.DWINGEND, "").at("/agenda/1");
    assertThat(eerste.get("keuze").asInt()).isEqualTo(1);
    assertThat(eerste.at("/verwachtOver/breuk").asText()).isEqualTo("4915200/1");
    assertThat(eerste.at("/verwachtOver/getal").decimalValue())
        .isEqualByComparingTo(new BigDecimal("4915200"));
    assertThat(eerste.get("opties").toString())
        .isEqualTo(
            "[{\"optie\":\"1.INVESTEREN\",\"aantalProfielen\":5898240},"
                + "{\"optie\":\"1.NIET_INVESTEREN\",\"aantalProfielen\":2949120}]");
  }

  @Test
  void eenBreukDieNietEindigtBlijftAlsTekstPrecies() {
    // only choices 1 and 12 are open: three profiles, and (4 + 1) / 3 remains of each
    JsonNode boom =
        json(
            Sterkte.DWINGEND,
            "2.CENTRAAL 3.GEEN 4.BREED 5.DIENSTBETREKKING 6.GEEN 7.ACTIEF 8.INTEGRAAL 9.BUDGET"
                + " 10.ORGANISATIE 11.VERDIENCAPACITEIT 13.WET 14.INSTROOM_BEPERKEN 15.VOORAAN"
                + " 16.GEVARIEERD 17.APARTE_AANPAK 18.ZELF 19.GROEPSGEWIJS");
    JsonNode verwacht = boom.at("/agenda/0/verwachtOver");
    assertThat(verwacht.get("breuk").asText()).isEqualTo("5/3");
    assertThat(Breuk.parse(verwacht.get("breuk").asText())).isEqualTo(Breuk.of(5, 3));
    assertThat(verwacht.get("getal").decimalValue())
        .isEqualByComparingTo("1.666666666666666666666666666666667");
  }

  @Test
  void eenVerklaringHeeftDeVormVanDieVanDeRuimte() {
    Keuzeprofiel besloten = Keuzeprofiel.parse("12.OPEN_EINDE");
    JsonNode afgeleid = json(Sterkte.DWINGEND, "12.OPEN_EINDE").get("afgeleid");
    assertThat(afgeleid.findValuesAsText("stand")).containsExactly("AFGELEID", "UITGESLOTEN");
    for (JsonNode een : afgeleid) {
      Optie optie = Optie.parse(een.get("optie").asText());
      JsonNode ruimte =
          mapper(Taal.NL)
              .valueToTree(Ruimteoverzicht.van(ruimte(Sterkte.DWINGEND), besloten, optie));
      assertThat(een.get("verklaring")).isEqualTo(ruimte.at("/verklaringen/0"));
    }
  }

  @Test
  void watTegenstrijdigIsHeeftConflictenEnGeenVerwachting() {
    JsonNode boom = json(Sterkte.DWINGEND, "1.NIET_INVESTEREN 12.OPEN_EINDE");
    assertThat(boom.get("aantalProfielen").asLong()).isZero();
    assertThat(boom.get("conflicten").toString())
        .isEqualTo(
            "[{\"beslissingen\":[\"1.NIET_INVESTEREN\",\"12.OPEN_EINDE\"],"
                + "\"regels\":[\"R-01\"]}]");
    for (JsonNode punt : boom.get("agenda")) {
      assertThat(punt.get("verwachtOver").isNull()).isTrue();
      assertThat(punt.get("opties")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void deHeleAgendaInBeideTalen(Taal taal) throws IOException {
    Agenda agenda =
        Agenda.van(
            ruimte(Agenda.DREMPEL),
            Keuzeprofiel.parse(
                "1.INVESTEREN 3.ACTIEF 4.SMAL 6.GEEN 9.OUTCOME 11.TIME_TO_MARKET"
                    + " 13.WERKGEVERSVRAAG 17.APARTE_AANPAK 18.ZELF 19.GROEPSGEWIJS"));
    Gouden.vergelijk(
        "agenda." + taal.code() + ".json",
        mapper(taal).writerWithDefaultPrettyPrinter().writeValueAsString(agenda).replace("\r", "")
            + "\n");
  }
}
