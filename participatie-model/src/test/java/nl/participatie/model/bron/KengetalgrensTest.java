package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key figure may be, at the door of a caller. */
class KengetalgrensTest {

  private static final Kengetallen STANDAARD = Kengetallen.standaard();

  @ParameterizedTest
  @CsvSource({
    "WMO_DEEL, AANDEEL, 1",
    "BESCHUT_PER_WSW, AANDEEL, 1",
    "LOONWAARDE_WWB, PROCENT, 100",
    "LOONWAARDE_BESCHUT, PROCENT, 100",
    "LKS_MAXIMUM, PROCENT, 100",
    "POORT_TOEKENNING_VOOR, PROCENT, 100",
    // spending may exceed a budget: 110 percent in 2015
    "VANGNET_DREMPEL, BUDGETPROCENT, 1000",
    "PLAFOND_BESCHUT, GETAL, 1000000000000",
    "NUG_BEGELEIDING, GETAL, 1000000000000",
    "POORT_UITSTROOMKANS, GETAL, 1000000000000"
  })
  void theUnitDecidesWhatIsAllowed(String code, Kengetalgrens grens, String hoogste) {
    assertThat(STANDAARD.grens(code)).isEqualTo(grens);
    assertThat(grens.hoogste()).isEqualByComparingTo(hoogste);
  }

  @Test
  void everyFigureOfTheSourcesLiesWithinItsOwnLimits() {
    for (String code : STANDAARD.codes()) {
      for (Kengetal kengetal : STANDAARD.alle(code)) {
        assertThat(kengetal.bandbreedte())
            .as(code)
            .satisfies(
                band -> {
                  assertThat(STANDAARD.grens(code).past(band.laag())).isTrue();
                  assertThat(STANDAARD.grens(code).past(band.midden())).isTrue();
                  assertThat(STANDAARD.grens(code).past(band.hoog())).isTrue();
                });
      }
    }
  }

  @Test
  void bothEndsAreAllowedForEveryCode() {
    for (String code : STANDAARD.codes()) {
      Breuk hoogste = Breuk.of(STANDAARD.grens(code).hoogste());
      assertThat(STANDAARD.met(Map.of(code, Breuk.NUL)).alle(code))
          .extracting(Kengetal::waarde)
          .containsExactly(Breuk.NUL);
      assertThat(STANDAARD.met(Map.of(code, hoogste)).alle(code))
          .extracting(Kengetal::waarde)
          .containsExactly(hoogste);
    }
  }

  @Test
  void justBeyondEitherEndIsRefusedForEveryCode() {
    Breuk beetje = Breuk.of(1, 1_000_000);
    for (String code : STANDAARD.codes()) {
      Breuk hoogste = Breuk.of(STANDAARD.grens(code).hoogste());
      eisGeweigerd(code, hoogste.plus(beetje));
      eisGeweigerd(code, Breuk.NUL.min(beetje));
    }
  }

  private static void eisGeweigerd(String code, Breuk waarde) {
    assertThatThrownBy(() -> STANDAARD.met(Map.of(code, waarde)))
        .as(code)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(code, waarde.toString(), "allowed: ");
  }

  @Test
  void theMessageNamesCodeValueUnitAndWhatIsAllowed() {
    assertThatThrownBy(() -> STANDAARD.met(Map.of("WMO_DEEL", Breuk.of(11, 10))))
        .hasMessage("Key figure WMO_DEEL is 1.1 aandeel, allowed: a share from 0 to 1");
    assertThatThrownBy(() -> STANDAARD.met(Map.of("PLAFOND_BESCHUT", Breuk.of(-1))))
        .hasMessage(
            "Key figure PLAFOND_BESCHUT is -1 plekken per jaar, allowed: a number from 0 to 10^12");
  }
}
