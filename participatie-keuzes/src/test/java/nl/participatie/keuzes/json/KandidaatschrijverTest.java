package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A candidate that is written is read again as it was. */
class KandidaatschrijverTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ParticipatieKeuzesModule(Taal.NL)).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"leeftijd\":24,\"uitkering\":\"GEEN\",\"loonwaarde\":45,\"maandenTotWerk\":18,"
            + "\"adviesBeschut\":\"NEE\",\"onderwijs\":\"PRO\",\"zittendBestand\":false,"
            + "\"werkvorm\":\"IN_GROEP\",\"zorgEerst\":true}",
        "{\"uitkering\":\"WWB\",\"zittendBestand\":true,\"zorgEerst\":false}"
      })
  void whatIsWrittenIsWhatWasRead(String json) throws JsonProcessingException {
    Kandidaat kandidaat = Kandidaatlezer.lees(json.getBytes(StandardCharsets.UTF_8)).ofFout();
    assertThat(MAPPER.writeValueAsString(kandidaat)).isEqualTo(json);
  }
}
