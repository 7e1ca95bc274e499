package nl.participatie.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables beside this test in the test resources. */
class BestandTest {

  private static final String MAP = "/nl/participatie/model/internal/";

  @Test
  void aTableIsReadAsUtf8WithEmptyCellsAndWithoutItsHeader() {
    assertThat(Bestand.lees(BestandTest.class, MAP + "goed.csv", "a;b;c"))
        .containsExactly(List.of("één", "", "3"), List.of("", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "goed.csv, a;b, 'not ''a;b'''",
    "scheef.csv, a;b;c, 3 cells expected in: 1;2",
    "leeg.csv, a;b;c, starts with 'null'",
    "afwezig.csv, a;b;c, not on the class path"
  })
  void aTableOfAnotherShapeIsRefusedByName(String naam, String kop, String melding) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Bestand.lees(BestandTest.class, MAP + naam, kop))
        .withMessageContaining(naam)
        .withMessageContaining(melding);
  }
}
