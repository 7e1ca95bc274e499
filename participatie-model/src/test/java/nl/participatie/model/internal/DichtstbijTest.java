package nl.participatie.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DichtstbijTest {

  private static final List<String> CODES = List.of("OPEN_EINDE", "PLAFONDS", "GEEN");

  @ParameterizedTest
  @CsvSource({
    "OPEN_EIND, OPEN_EINDE", // one letter missing
    "open_einde, OPEN_EINDE", // upper and lower case alike
    "OPENEINDE, OPEN_EINDE",
    "PLAFOND, PLAFONDS",
    "GEN, GEEN",
    "GEEEN, GEEN",
    "PLAFONDS, PLAFONDS"
  })
  void aSlipOfTheFingerFindsTheCode(String getypt, String bedoeld) {
    assertThat(Dichtstbij.zoek(getypt, CODES)).contains(bedoeld);
  }

  @ParameterizedTest
  @CsvSource({"''", "X", "MAXIMUM", "VOLSTREKT_IETS_ANDERS"})
  void whatLooksLikeNoneFindsNone(String getypt) {
    assertThat(Dichtstbij.zoek(getypt, CODES)).isEmpty();
  }

  @Test
  void halfOfTheLongerWordMayDifferAndNoMore() {
    assertThat(Dichtstbij.zoek("ABxx", List.of("ABCD"))).contains("ABCD"); // 2 of 4
    assertThat(Dichtstbij.zoek("Axxx", List.of("ABCD"))).isEmpty(); // 3 of 4
  }

  @Test
  void ofTwoThatAreAsNearTheFirstIsTaken() {
    assertThat(Dichtstbij.zoek("ABCX", List.of("ABCD", "ABCE"))).contains("ABCD");
  }

  @Test
  void aTextLongerThanAnyCodeIsNotCompared() {
    String lang = "A".repeat(61);
    assertThat(Dichtstbij.zoek(lang, List.of(lang))).isEmpty();
    assertThat(Dichtstbij.zoek("A".repeat(60), List.of(lang))).contains(lang);
    assertThat(Dichtstbij.zoek("A", List.of())).isEmpty();
  }

  @Property
  void aCodeWithOneLetterChangedIsFoundAgain(
      @ForAll @AlphaChars @StringLength(min = 6, max = 20) String code, @ForAll int plaats) {
    int hier = Math.floorMod(plaats, code.length());
    String getypt = code.substring(0, hier) + "7" + code.substring(hier + 1);
    assertThat(Dichtstbij.zoek(getypt, List.of("1234567890", code))).contains(code);
  }
}
