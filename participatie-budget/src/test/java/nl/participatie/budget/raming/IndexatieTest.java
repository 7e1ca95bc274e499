package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "By a fixed percentage a year from a year on. Earlier years stay as they are." */
final class IndexatieTest {

  @ParameterizedTest
  @CsvSource({"2015, 1", "2016, 1", "2017, 11/10", "2018, 121/100", "2019, 1331/1000"})
  void pricesRiseFromTheirFirstYearOn(int jaar, String factor) {
    assertThat(new Indexatie(2017, Breuk.of(10)).factor(jaar)).isEqualTo(Breuk.parse(factor));
  }

  @ParameterizedTest
  @CsvSource({"2015, 100", "2055, -99.99", "2055, 0", "2015, -1"})
  void theLimitsThemselvesAreAllowed(int vanaf, String procent) {
    assertThat(new Indexatie(vanaf, Breuk.parse(procent)).vanaf()).isEqualTo(vanaf);
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2056, 0})
  void aYearOutsideTheEstimateIsRefused(int vanaf) {
    assertThatThrownBy(() -> new Indexatie(vanaf, Breuk.EEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Indexation from " + vanaf + ", allowed: 2015 to 2055");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-100", "-101", "100.01"})
  void aPercentageOutOfRangeIsRefused(String procent) {
    assertThatThrownBy(() -> new Indexatie(2015, Breuk.parse(procent)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Indexation of " + procent + " percent, allowed: above -100 and at most 100");
  }

  @Test
  void pricesCanFall() {
    assertThat(new Indexatie(2015, Breuk.of(-50)).factor(2016)).isEqualTo(Breuk.of(1, 4));
  }
}
