package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** One text for one value. */
final class CanoniekTest {

  @Test
  void attributesAreSortedNumbersAreTextsAndListsKeepTheirOrder() {
    assertThat(
            Canoniek.json(
                ImmutableMap.of(
                    "z", List.of(Breuk.of(1, 3), 2, true),
                    "B", Map.of(),
                    "a", Bedrag.ofCent(5),
                    "lijst", List.of())))
        .isEqualTo("{\"B\":{},\"a\":\"0.05\",\"lijst\":[],\"z\":[\"1/3\",\"2\",\"true\"]}");
  }

  @Test
  void onlyWhatJsonAsksForIsEscaped() {
    assertThat(Canoniek.json("a\"b\\c\n\u0001é")).isEqualTo("\"a\\\"b\\\\c\\u000a\\u0001é\"");
  }

  @Property
  void anyTextIsGoodJsonThatReadsBack(@ForAll String tekst) throws Exception {
    assertThat(new JsonMapper().readTree(Canoniek.json(tekst)).textValue()).isEqualTo(tekst);
  }

  @Test
  void theFingerprintIsTheStandardOne() {
    // FIPS 180-4, the example of one block
    assertThat(Canoniek.vingerafdruk("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
