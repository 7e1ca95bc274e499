package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.participatie.keuzes.uitvoering.AdviesBeschut;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.keuzes.uitvoering.Onderwijs;
import nl.participatie.keuzes.uitvoering.Uitkering;
import nl.participatie.keuzes.uitvoering.Werkvorm;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A candidate from JSON: strictly, all faults at once, and nothing of a person. */
class KandidaatlezerTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.KANDIDAAT.tekst());

  private static Controleresultaat<Kandidaat> lees(String json) {
    return Kandidaatlezer.lees(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fouten(String json) {
    return lees(json).fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static boolean isGoedVolgensSchema(String json) throws IOException {
    JsonNode boom = new ObjectMapper().readTree(json);
    return SCHEMA.validate(boom).isEmpty();
  }

  private static final String ALLES =
      "{\"leeftijd\": 24, \"uitkering\": \"GEEN\", \"loonwaarde\": 45, \"maandenTotWerk\": 18,"
          + " \"adviesBeschut\": \"NEE\", \"onderwijs\": \"PRO\", \"zittendBestand\": false,"
          + " \"werkvorm\": \"IN_GROEP\", \"zorgEerst\": true}";

  @Test
  void elkAttribuutKomtOverEnElkMagOntbreken() throws IOException {
    Kandidaat alles =
        Kandidaat.builder()
            .leeftijd(24)
            .uitkering(Uitkering.GEEN)
            .loonwaarde(45)
            .maandenTotWerk(18)
            .adviesBeschut(AdviesBeschut.NEE)
            .onderwijs(Onderwijs.PRO)
            .zittendBestand(false)
            .werkvorm(Werkvorm.IN_GROEP)
            .zorgEerst(true)
            .build();
    assertThat(lees(ALLES).waarde()).contains(alles);
    assertThat(
            Kandidaatlezer.lees(new ByteArrayInputStream(ALLES.getBytes(StandardCharsets.UTF_8)))
                .waarde())
        .contains(alles);
    assertThat(lees("{}").waarde()).contains(Kandidaat.builder().build());
    assertThat(lees("{\"leeftijd\": null, \"zorgEerst\": null}").waarde())
        .contains(Kandidaat.builder().build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"leeftijd\": 15}",
        "{\"leeftijd\": 120, \"loonwaarde\": 0, \"maandenTotWerk\": 0}",
        "{\"loonwaarde\": 100, \"maandenTotWerk\": 600}",
        "{\"loonwaarde\": 80.0, \"uitkering\": null}",
        "{\"adviesBeschut\": \"ONBEKEND\", \"zittendBestand\": true}"
      })
  void schemaEnLezerNemenHetzelfdeAan(String json) throws IOException {
    assertThat(fouten(json)).isEmpty();
    assertThat(isGoedVolgensSchema(json)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"leeftijd\": 14} | leeftijd: '14': allowed is a whole number of years from 15 up to and including 120",
        "{\"leeftijd\": 121} | leeftijd: '121': allowed is a whole number of years",
        "{\"leeftijd\": \"24\"} | leeftijd: '24': a number is expected",
        "{\"loonwaarde\": -1} | loonwaarde: '-1': allowed is a whole percentage from 0 up to and including 100",
        "{\"loonwaarde\": 101} | loonwaarde: '101': allowed is a whole percentage",
        "{\"loonwaarde\": 40.5} | loonwaarde: '40.5': allowed is a whole percentage",
        "{\"loonwaarde\": 1e999999999} | loonwaarde: '1E+999999999': allowed is a whole percentage",
        "{\"loonwaarde\": 1e-999999999} | loonwaarde: '1E-999999999': allowed is a whole percentage",
        "{\"maandenTotWerk\": -1} | maandenTotWerk: '-1': allowed is a whole number of months from 0 up to and including 600",
        "{\"maandenTotWerk\": 601} | maandenTotWerk: '601': allowed is a whole number of months",
        "{\"uitkering\": \"wwb\"} | uitkering: 'wwb': allowed are WWB, GEEN (did you mean: WWB?)",
        "{\"uitkering\": 1} | uitkering: '1': a text in quotes is expected",
        "{\"adviesBeschut\": \"\"} | adviesBeschut: allowed are JA, NEE, ONBEKEND",
        "{\"onderwijs\": \"MBO\"} | onderwijs: 'MBO': allowed are PRO, VSO, OVERIG",
        "{\"werkvorm\": \"IN_GROEPEN\"} | werkvorm: 'IN_GROEPEN': allowed are ZELFSTANDIG, MET_BEGELEIDING, IN_GROEP, BESCHUTTE_OMGEVING (did you mean: IN_GROEP?)",
        "{\"zorgEerst\": \"true\"} | zorgEerst: 'true': true or false is expected, without quotes",
        "{\"zittendBestand\": 1} | zittendBestand: '1': true or false is expected",
        "{\"naam\": \"Jan\"} | naam: is not an attribute",
        "{\"bsn\": 123456782} | bsn: is not an attribute",
        "[] | an object in braces is expected",
      })
  void eenFoutNoemtPlaatsWaardeEnWatMag(String json, String verwacht) throws IOException {
    assertThat(fouten(json)).hasSize(1).first().asString().startsWith(verwacht);
    if (!json.contains("e999") && !json.contains("e-999")) {
      assertThat(isGoedVolgensSchema(json)).isFalse();
    }
  }

  @Test
  void watVanEenPersoonIsKomtOokNietInDeMelding() {
    assertThat(fouten("{\"naam\": \"Jan Jansen\", \"bsn\": 123456782}"))
        .hasSize(2)
        .noneMatch(fout -> fout.contains("Jansen") || fout.contains("123456782"));
  }

  @Test
  void alleFoutenKomenTegelijkOpVolgordeVanPlaats() {
    assertThat(
            fouten(
                "{\"leeftijd\": 3, \"loonwaarde\": 200, \"maandenTotWerk\": 0.5, \"uitkering\":"
                    + " \"WW\", \"zorgEerst\": 0, \"naam\": \"x\"}"))
        .hasSize(6)
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"leeftijd\": | 1:",
        "{} {} | 1:",
        "`` | is empty",
        "{\"leeftijd\": 1, \"leeftijd\": 2} | leeftijd:"
      })
  void watGeenJsonIsWordtMetRegelEnKolomGeweigerd(String json, String verwacht) {
    assertThat(fouten(json)).isNotEmpty().first().asString().startsWith(verwacht);
  }
}
