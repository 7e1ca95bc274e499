package nl.participatie.model.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaalTest {

  @ParameterizedTest
  @EnumSource
  void readingTheTextGivesTheLanguageBack(Taal taal) {
    assertThat(Taal.parse(taal.toString())).isEqualTo(taal);
    assertThat(taal.code()).isEqualTo(taal.toString()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NL", "fy", "", " nl", "nl-NL", "english"})
  void anotherCodeIsRefusedWithTheOnesAllowed(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Taal.parse(code))
        .withMessageContaining("'" + code + "'")
        .withMessageContaining("nl, en");
  }

  @ParameterizedTest
  @CsvSource({"en, EN", "en-GB, EN", "nl, NL", "nl-BE, NL", "fr, NL", "und, NL"})
  void englishIsAnsweredInEnglishAndEverythingElseInDutch(String locale, Taal taal) {
    assertThat(Taal.van(Locale.forLanguageTag(locale))).isEqualTo(taal);
  }
}
