package nl.participatie.model.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles beside this test in the test resources. */
class TekstenTest {

  private static final String MAP = "/nl/participatie/model/taal/";

  @Test
  void aBundleHasEveryKeyInBothLanguagesReadAsUtf8() {
    Teksten teksten = Teksten.lees(TekstenTest.class, MAP + "volledig");
    assertThat(teksten.sleutels()).containsExactly("groet", "leeg");
    assertThat(teksten.tekst("groet")).isEqualTo(new Tekst("Café {0}", "Coffee house {0}"));
    assertThat(teksten.tekst("groet", Tekst.gelijk("{0}")))
        .isEqualTo(new Tekst("Café {0}", "Coffee house {0}"));
    assertThat(teksten.tekst("groet", Tekst.gelijk("Zuid")))
        .isEqualTo(new Tekst("Café Zuid", "Coffee house Zuid"));
  }

  @Test
  void aKeyThatIsNotThereIsRefusedByName() {
    Teksten teksten = Teksten.lees(TekstenTest.class, MAP + "volledig");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> teksten.tekst("groeten"))
        .withMessageContaining("volledig")
        .withMessageContaining("'groeten'");
  }

  @Test
  void aBundleThatLacksALanguageForAKeyIsRefusedNamingEveryKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Teksten.lees(TekstenTest.class, MAP + "ongelijk"))
        .withMessageContaining("[alleen.en, alleen.nl]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eentalig", "afwezig"})
  void aBundleThatLacksAFileIsRefusedByName(String bundel) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Teksten.lees(TekstenTest.class, MAP + bundel))
        .withMessageContaining(bundel + "_")
        .withMessageContaining("not on the class path");
  }

  @Test
  void theKeysCannotBeChanged() {
    Teksten teksten = Teksten.lees(TekstenTest.class, MAP + "volledig");
    assertThatThrownBy(() -> teksten.sleutels().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
