package nl.participatie.model.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemeentecodeTest {

  @Property
  void fourDigitsAfterGmAreACode(@ForAll @IntRange(min = 0, max = 9999) int nummer) {
    String code = String.format(Locale.ROOT, "GM%04d", nummer);
    assertThat(Gemeentecode.isGeldig(code)).isTrue();
    assertThat(new Gemeentecode(code)).hasToString(code).isEqualTo(new Gemeentecode(code));
  }

  @Property
  void whatIsTypedAtRandomIsRefusedUnlessItHasTheForm(@ForAll String code) {
    boolean heeftVorm =
        code.equals("NL")
            || (code.length() == 6
                && code.startsWith("GM")
                && code.chars().skip(2).allMatch(teken -> teken >= '0' && teken <= '9'));
    assertThat(Gemeentecode.isGeldig(code)).isEqualTo(heeftVorm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GM12",
        "GM",
        "",
        "gm0855",
        "GM08555",
        "0855",
        "GM0855\n",
        " GM0855",
        "NL ",
        "nl",
        "GM08 5",
        "GM-855",
        "GM\u0660\u0661\u0662\u0663",
        "NLGM0855"
      })
  void anotherFormIsRefusedWithTheCodeInTheMessage(String code) {
    assertThat(Gemeentecode.isGeldig(code)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gemeentecode(code))
        .withMessageContaining("'" + code + "'")
        .withMessageContaining("GM and four digits");
  }

  @Test
  void codesStandInTheOrderOfTheirText() {
    List<Gemeentecode> codes =
        List.of(new Gemeentecode("NL"), new Gemeentecode("GM0855"), new Gemeentecode("GM0014"));
    assertThat(codes.stream().sorted())
        .extracting(Gemeentecode::code)
        .containsExactly("GM0014", "GM0855", "NL");
  }
}
