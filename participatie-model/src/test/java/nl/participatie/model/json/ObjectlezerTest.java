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

  private static final List<String> SAMENGESTELD = List.of("object", "rijen", "lijst", "lijsten");

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

  private Objectlezer samengesteld(String json) {
    return Objectlezer.lees(json.getBytes(StandardCharsets.UTF_8), SAMENGESTELD, fouten)
        .orElseThrow();
  }

  @Test
  void objectsAndListsAreReadWithinTheObject() {
    Objectlezer object =
        samengesteld(
            "{\"object\": {\"tekst\": \"a\"}, \"rijen\": [{\"getal\": 1}, {\"tekst\": null}, {}],"
                + " \"lijst\": [\"c\", \"\"], \"lijsten\": [[\"a\", \"b\"], []]}");
    assertThat(object.object("object", ATTRIBUTEN).orElseThrow().tekst("tekst")).isEqualTo("a");
    List<Objectlezer> rijen = object.rijen("rijen", ATTRIBUTEN);
    assertThat(rijen).extracting(Objectlezer::isLeeg).containsExactly(false, true, true);
    assertThat(rijen.get(0).getal("getal")).isEqualTo(BigDecimal.ONE);
    assertThat(object.tekstlijst("lijst")).containsExactly("c", "");
    assertThat(object.tekstlijsten("lijsten")).containsExactly(List.of("a", "b"), List.of());
    assertThat(fouten).isEmpty();
  }

  @Test
  void whatIsAbsentOrNullHoldsNothing() {
    for (String json :
        List.of("{}", "{\"object\": null, \"rijen\": null, \"lijst\": null, \"lijsten\": null}")) {
      Objectlezer object = samengesteld(json);
      assertThat(object.object("object", ATTRIBUTEN)).isEmpty();
      assertThat(object.rijen("rijen", ATTRIBUTEN)).isEmpty();
      assertThat(object.tekstlijst("lijst")).isEmpty();
      assertThat(object.tekstlijsten("lijsten")).isEmpty();
    }
    assertThat(fouten).isEmpty();
  }

  @Test
  void whatHasAnotherShapeIsAFaultAndKeepsItsPlace() {
    Objectlezer object =
        samengesteld(
            "{\"object\": 1, \"rijen\": [2, {\"x\": 3}], \"lijst\": [6, \"c\", null],"
                + " \"lijsten\": [4, [5, \"b\"]]}");
    assertThat(object.object("object", ATTRIBUTEN).orElseThrow().tekst("tekst")).isNull();
    assertThat(object.rijen("rijen", ATTRIBUTEN))
        .extracting(Objectlezer::isLeeg)
        .containsExactly(false, false);
    assertThat(object.tekstlijst("lijst")).containsExactly("", "c", "");
    assertThat(object.tekstlijsten("lijsten")).containsExactly(List.of(), List.of("", "b"));
    assertThat(fouten())
        .containsExactly(
            "object: '1': an object in braces is expected",
            "rijen[0]: '2': an object in braces is expected",
            "rijen[1].x: is not an attribute; allowed are tekst, getal, jaNee",
            "lijst[0]: '6': a text in quotes is expected",
            "lijst[2]: 'null': a text in quotes is expected",
            "lijsten[0]: '4': a list in square brackets is expected",
            "lijsten[1][0]: '5': a text in quotes is expected");
    fouten.clear();
    Objectlezer geenLijst = samengesteld("{\"rijen\": {}, \"lijsten\": \"a\"}");
    assertThat(geenLijst.rijen("rijen", ATTRIBUTEN)).isEmpty();
    assertThat(geenLijst.tekstlijsten("lijsten")).isEmpty();
    assertThat(fouten())
        .containsExactly(
            "rijen: a list in square brackets is expected",
            "lijsten: 'a': a list in square brackets is expected");
  }

  @Test
  void aListHasAtMostAThousandElements() {
    String duizend = "[" + "[],".repeat(999) + "[]";
    assertThat(samengesteld("{\"lijsten\": " + duizend + "]}").tekstlijsten("lijsten"))
        .hasSize(1000);
    assertThat(fouten).isEmpty();
    assertThat(samengesteld("{\"lijsten\": " + duizend + ",[]]}").tekstlijsten("lijsten"))
        .isEmpty();
    assertThat(fouten()).containsExactly("lijsten: at most 1000 are allowed");
  }
}
