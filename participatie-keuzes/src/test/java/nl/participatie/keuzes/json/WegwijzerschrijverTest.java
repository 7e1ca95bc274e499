package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.LocalDate;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.uitvoering.AdviesBeschut;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.keuzes.uitvoering.Onderwijs;
import nl.participatie.keuzes.uitvoering.Uitkering;
import nl.participatie.keuzes.uitvoering.Voorzieningenwijzer;
import nl.participatie.keuzes.uitvoering.Wegwijzing;
import nl.participatie.keuzes.uitvoering.Werkvorm;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guide answers, as JSON. */
class WegwijzerschrijverTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.WEGWIJZER.tekst());

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  private static Wegwijzing wijs(String keuzes, String dag, Kandidaat kandidaat) {
    return Voorzieningenwijzer.van(Keuzeprofiel.parse(keuzes), LocalDate.parse(dag))
        .wijs(kandidaat);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "11.TIME_TO_MARKET",
    "13.WERKGEVERSVRAAG",
    "5.INKOMENSVOORZIENING 12.PLAFONDS 15.SELECTIEF 1.NIET_INVESTEREN 7.NIET_ACTIEF",
  })
  void elkAntwoordPastInHetSchema(String keuzes) throws IOException {
    for (String dag : new String[] {"2015-01-01", "2026-01-01"}) {
      for (Kandidaat kandidaat :
          new Kandidaat[] {
            Kandidaat.builder().build(),
            Kandidaat.builder().loonwaarde(85).uitkering(Uitkering.WWB).build(),
            Kandidaat.builder()
                .leeftijd(20)
                .onderwijs(Onderwijs.PRO)
                .uitkering(Uitkering.GEEN)
                .zittendBestand(true)
                .adviesBeschut(AdviesBeschut.JA)
                .werkvorm(Werkvorm.IN_GROEP)
                .build()
          }) {
        JsonNode json = mapper(Taal.NL).valueToTree(wijs(keuzes, dag, kandidaat));
        assertThat(SCHEMA.validate(json)).isEmpty();
      }
    }
  }

  @Test
  void watOntbreektIsEenFeitOfEenKeuzeMetWatErOpWacht() {
    JsonNode json =
        mapper(Taal.EN)
            .valueToTree(wijs("11.TIME_TO_MARKET", "2015-01-01", Kandidaat.builder().build()));
    assertThat(json.get("doelgroep").isNull()).isTrue();
    assertThat(json.at("/ontbrekend/0/soort").asText()).isEqualTo("FEIT");
    assertThat(json.at("/ontbrekend/0/code").asText()).isEqualTo("maandenTotWerk");
    assertThat(json.at("/ontbrekend/0/titel").asText()).isEqualTo("months to work");
    assertThat(json.at("/ontbrekend/0/voor/0").asText()).isEqualTo("DOELGROEP");
    assertThat(json.at("/ontbrekend/0/voor/1").asText()).isEqualTo("TRAJECT");
    assertThat(json.at("/ontbrekend/1/soort").asText()).isEqualTo("KEUZE");
    assertThat(json.at("/ontbrekend/1/code").asText()).isEqualTo("19");
    assertThat(json.at("/ontbrekend/1/voor")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void hetHeleAntwoordInBeideTalen(Taal taal) throws IOException {
    Wegwijzing wijzing =
        wijs(
            "1.NIET_INVESTEREN 5.INKOMENSVOORZIENING 12.PLAFONDS 13.WERKGEVERSVRAAG 15.SELECTIEF",
            "2026-01-01",
            Kandidaat.builder()
                .leeftijd(26)
                .uitkering(Uitkering.GEEN)
                .loonwaarde(45)
                .adviesBeschut(AdviesBeschut.JA)
                .onderwijs(Onderwijs.VSO)
                .werkvorm(Werkvorm.IN_GROEP)
                .build());
    Gouden.vergelijk(
        "wegwijzer." + taal.code() + ".json",
        mapper(taal).writerWithDefaultPrettyPrinter().writeValueAsString(wijzing).replace("\r", "")
            + "\n");
  }
}
