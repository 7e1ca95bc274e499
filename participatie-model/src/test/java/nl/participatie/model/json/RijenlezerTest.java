package nl.participatie.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.json.Rijenlezer.Rij;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of flat objects: texts, and lists of texts where they may be. */
class RijenlezerTest {

  private static final Rijenlezer LEZER =
      new Rijenlezer(List.of("naam", "delen"), List.of("delen"), 3);

  private final List<Fout> fouten = new ArrayList<>();

  private List<Rij> lees(String json) {
    return LEZER.lees(json.getBytes(StandardCharsets.UTF_8), fouten);
  }

  private List<String> meldingen() {
    return fouten.stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  @Test
  void aTextIsATextAndAListIsAListWhereItMayBe() {
    assertThat(lees("[{\"naam\": \"a\", \"delen\": [\"b\", \"\"]}, {\"delen\": \"c\"}, {}]"))
        .containsExactly(
            new Rij("[0]", Map.of("naam", "a"), Map.of("delen", List.of("b", ""))),
            new Rij("[1]", Map.of("delen", "c"), Map.of()),
            new Rij("[2]", Map.of(), Map.of()));
    assertThat(fouten).isEmpty();
  }

  @Test
  void nullIsAbsent() {
    assertThat(lees("[{\"naam\": null, \"delen\": null}]"))
        .containsExactly(new Rij("[0]", Map.of(), Map.of()));
    assertThat(fouten).isEmpty();
  }

  @Test
  void anEmptyListHasNoRowsAndNoFault() {
    assertThat(lees("[]")).isEmpty();
    assertThat(fouten).isEmpty();
  }

  @Test
  void aRowCannotBeChangedAfterwards() {
    Rij rij = lees("[{\"delen\": [\"b\"]}]").get(0);
    List<String> delen = rij.lijsten().getOrDefault("delen", List.of());
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> delen.add("c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "{} ! a list in square brackets is expected",
        "[1] ! [0]: '1': an object in braces is expected",
        "[{\"naam\": [\"a\"]}] ! [0].naam: a text in quotes is expected",
        "[{\"naam\": 1}] ! [0].naam: '1': a text in quotes is expected",
        "[{\"delen\": 1}] ! [0].delen: '1': a text in quotes is expected, or a list of them in square"
            + " brackets",
        "[{\"delen\": [\"a\", 1]}] ! [0].delen[1]: '1': a text in quotes is expected",
        "[{\"deel\": 1}] ! [0].deel: is not an attribute; allowed are naam, delen (did you mean:"
            + " delen?)",
        "[{\"naam\": \"a\", \"naam\": \"b\"}] ! [0].naam: this attribute occurs twice; each attribute"
            + " may occur once",
        "[{}, {}, {}, {}] ! at most 3 are allowed",
        "[{} ! 1:4: is not valid JSON",
        "`` ! is empty; JSON is expected",
        "[] [] ! 1:4: something follows the end of the JSON"
      })
  void everyFaultHasItsPlace(String json, String fout) {
    lees(json);
    assertThat(meldingen()).containsExactly(fout);
  }

  @Test
  void whatIsAtFaultIsLeftOutAndTheRestIsRead() {
    assertThat(lees("[{\"naam\": 1, \"delen\": [\"a\", null, \"b\"]}, 2, {\"naam\": \"c\"}]"))
        .containsExactly(
            new Rij("[0]", Map.of(), Map.of("delen", List.of("a", "b"))),
            new Rij("[2]", Map.of("naam", "c"), Map.of()));
    assertThat(fouten).extracting(Fout::pad).containsExactly("[0].naam", "[0].delen[1]", "[1]");
  }
}
