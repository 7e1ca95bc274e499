package nl.participatie.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One flat object from JSON, as strictly as a municipality file. */
class ObjectlezerTest {

  private static final List<String> ATTRIBUTEN = List.of("tekst", "getal", "jaNee");

  private final List<Fout> fouten = new ArrayList<>();

  private Optional<Objectlezer> lees(String json) {
    return Objectlezer.lees(json.getBytes(StandardCharsets.UTF_8), ATTRIBUTEN, fouten);
  }

  private List<String> fouten() {
    return fouten.stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  @Test
  void eachKindOfValueIsReadAsItWasTyped() {
    Objectlezer object =
        lees("{\"tekst\": \"a\", \"getal\": 1.50, \"jaNee\": false}").orElseThrow();
    assertThat(object.tekst("tekst")).isEqualTo("a");
    assertThat(object.getal("getal")).isEqualTo(new BigDecimal("1.50"));
    assertThat(object.jaNee("jaNee")).isFalse();
    assertThat(lees("{\"jaNee\": true}").orElseThrow().jaNee("jaNee")).isTrue();
    assertThat(fouten).isEmpty();
  }

  @Test
  void absentAndNullReadAsNull() {
    for (String json : List.of("{}", "{\"tekst\": null, \"getal\": null, \"jaNee\": null}")) {
      Objectlezer object = lees(json).orElseThrow();
      assertThat(object.tekst("tekst")).isNull();
      assertThat(object.getal("getal")).isNull();
      assertThat(object.jaNee("jaNee")).isNull();
    }
    assertThat(fouten).isEmpty();
  }

  @Test
  void aWrongTypeIsAFaultAndReadsAsNull() {
    Objectlezer object =
        lees("{\"tekst\": 1, \"getal\": \"1\", \"jaNee\": \"true\"}").orElseThrow();
    assertThat(object.tekst("tekst")).isNull();
    assertThat(object.getal("getal")).isNull();
    assertThat(object.jaNee("jaNee")).isNull();
    assertThat(fouten())
        .containsExactly(
            "tekst: '1': a text in quotes is expected",
            "getal: '1': a number is expected",
            "jaNee: 'true': true or false is expected, without quotes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]           | an object in braces is expected",
        "1            | '1': an object in braces is expected",
        "{\"tekst\":  | 1:",
        "``           | is empty"
      })
  void whatIsNoObjectIsOneFault(String json, String verwacht) {
    assertThat(lees(json)).isEmpty();
    assertThat(fouten()).hasSize(1).first().asString().startsWith(verwacht);
  }

  @Test
  void anAttributeThatIsNotAskedForIsRefusedWithItsPlaceAndNotItsValue() {
    assertThat(lees("{\"naam\": \"Jan\", \"teks\": \"a\"}")).isPresent();
    assertThat(fouten())
        .containsExactly(
            "naam: is not an attribute; allowed are tekst, getal, jaNee",
            "teks: is not an attribute; allowed are tekst, getal, jaNee (did you mean: tekst?)");
  }
}
