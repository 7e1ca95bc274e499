package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.participatie.budget.json.ParticipatieBudgetModule;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Besteoverzicht;
import nl.participatie.keuzes.ruimte.Bewijsoverzicht;
import nl.participatie.keuzes.ruimte.Conflictoverzicht;
import nl.participatie.keuzes.ruimte.Congruentie;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.ruimte.Regelbewijs;
import nl.participatie.keuzes.ruimte.Regelverschil;
import nl.participatie.keuzes.ruimte.Ruimteoverzicht;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipatieKeuzesModuleTest {

  private static final LocalDate DAG = LocalDate.of(2017, 1, 1);

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder()
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .addModule(new ParticipatieBudgetModule(taal))
        .addModule(new ParticipatieKeuzesModule(taal))
        .build();
  }

  private static void eisGeldig(Jsonschema schema, JsonNode document) {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema.tekst())
                .validate(document))
        .as("%s against its schema", schema)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyResultIsValidByItsSchema(Taal taal) throws Exception {
    ObjectMapper mapper = mapper(taal);
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .naam("A")
            .keuzes(Keuzeprofiel.parse("5.INKOMENSVOORZIENING 12.OPEN_EINDE 19.EEN_OP_EEN"))
            .volumes(Volumeopgave.builder().peildatum(DAG).wwb(Personen.of(10)).build())
            .build();
    Rapport rapport = Rapport.maak(gemeente, DAG);
    eisGeldig(
        Jsonschema.KEUZES, mapper.readTree(mapper.writeValueAsString(List.of(Keuze.values()))));
    eisGeldig(Jsonschema.TOETS, mapper.readTree(mapper.writeValueAsString(rapport.toets())));
    eisGeldig(Jsonschema.RAMING, mapper.readTree(mapper.writeValueAsString(rapport.raming())));
    eisGeldig(Jsonschema.RAPPORT, mapper.readTree(mapper.writeValueAsString(rapport)));
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "12.OPEN_EINDE",
    "1.NIET_INVESTEREN 12.OPEN_EINDE 9.BUDGET",
    "5.INKOMENSVOORZIENING"
  })
  void everyAnswerOfTheSpaceIsValidByItsSchema(String gekozen) throws Exception {
    ObjectMapper mapper = mapper(Taal.EN);
    Keuzeprofiel profiel = Keuzeprofiel.parse(gekozen);
    Regelset regels = Regelset.standaard();
    Keuzeruimte ruimte = Keuzeruimte.van(regels, DAG, Sterkte.AANDACHT);
    eisGeldig(Jsonschema.RUIMTE, mapper.valueToTree(Ruimteoverzicht.van(ruimte, profiel)));
    eisGeldig(
        Jsonschema.CONFLICTEN,
        mapper.valueToTree(Conflictoverzicht.van(ruimte, profiel, Set.of())));
    eisGeldig(
        Jsonschema.BESTE,
        mapper.valueToTree(Besteoverzicht.van(Congruentie.van(regels, DAG), profiel, 100)));
    eisGeldig(
        Jsonschema.BEWIJS,
        mapper.valueToTree(
            new Bewijsoverzicht(Sterkte.AANDACHT, Regelbewijs.van(regels, Sterkte.AANDACHT))));
    Regelset zonder = regels.zonder("R-01").weeg("R-03", Sterkte.STERK);
    eisGeldig(
        Jsonschema.VERSCHIL,
        mapper.valueToTree(
            Regelverschil.tussen(regels, zonder, DAG, Sterkte.DWINGEND, List.of(profiel))));
  }

  @Test
  void aSchemaRefusesWhatIsNotInTheContract() throws Exception {
    JsonNode fout =
        new ObjectMapper()
            .readTree("{\"bevindingen\": [{\"regel\": \"R-01\", \"kleur\": 1}], \"open\": [20]}");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Jsonschema.TOETS.tekst())
                .validate(fout))
        .hasSizeGreaterThan(2);
  }

  @Test
  void aFindingHasTheAttributesOfTheContractInOrder() throws Exception {
    var toets = Toets.STANDAARD.toets(Keuzeprofiel.parse("5.INKOMENSVOORZIENING"), DAG);
    JsonNode boom = mapper(Taal.NL).valueToTree(toets);
    assertThat(boom.get("bevindingen")).hasSize(1);
    JsonNode eerste = boom.get("bevindingen").get(0);
    assertThat(eerste.fieldNames())
        .toIterable()
        .containsExactly(
            "regel",
            "soort",
            "sterkte",
            "uitkomst",
            "opties",
            "toelichting",
            "grondslag",
            "vindplaats");
    assertThat(eerste.get("regel").asText()).isEqualTo("R-02");
    assertThat(eerste.get("opties").get(0).asText()).isEqualTo("5.INKOMENSVOORZIENING");
    assertThat(eerste.get("vindplaats").asText()).isEqualTo("Participatiewet art. 10b");
    assertThat(boom.get("open")).hasSize(18);
  }

  @Test
  void theCatalogueHasTheChoicesWithTheirOptions() throws Exception {
    JsonNode boom = mapper(Taal.NL).valueToTree(List.of(Keuze.values()));
    assertThat(boom).hasSize(19);
    assertThat(boom.get(11).get("opties").get(0).get("code").asText()).isEqualTo("12.OPEN_EINDE");
    int opties = 0;
    for (JsonNode keuze : boom) {
      assertThat(keuze.fieldNames())
          .toIterable()
          .containsExactly("nummer", "code", "blok", "titel", "opties", "vindplaats");
      opties += keuze.get("opties").size();
    }
    assertThat(opties).isEqualTo(47);
  }

  @Test
  void aThermometerIsShownWithOneDecimal() throws Exception {
    Keuzedossier dossier =
        Keuzedossier.of(
            List.of(
                Dossiergebeurtenis.builder()
                    .volgnummer(1)
                    .datum(DAG)
                    .keuze(Keuze.van(1))
                    .optie(Optie.parse("1.INVESTEREN"))
                    .besluitvorming(Besluitvorming.VASTGESTELD)
                    .build()));
    String tekst = mapper(Taal.NL).writeValueAsString(Thermometer.meet(dossier, DAG));
    // 100 / 19 = 5.263..., and 100 / 2 over the two choices of the block VISIE
    assertThat(tekst)
        .startsWith("{\"besluitvorming\":5.3,\"implementatie\":0.0,\"blokken\":[")
        .contains("{\"blok\":\"VISIE\",\"besluitvorming\":50.0,\"implementatie\":0.0}")
        .contains(
            "{\"nummer\":1,\"besluitvorming\":100.0,\"implementatie\":0.0,\"optie\":\"1.INVESTEREN\"}")
        .contains("{\"nummer\":2,\"besluitvorming\":0.0,\"implementatie\":0.0,\"optie\":null}");
  }
}
