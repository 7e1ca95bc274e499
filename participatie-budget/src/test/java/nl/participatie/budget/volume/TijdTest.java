package nl.participatie.budget.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** Time as a number, rekenmodel "Years and volumes". */
final class TijdTest {

  @Test
  void theFirstOfJanuaryIsTheYearItself() {
    // "2015-01-01 = 2015.0"
    assertThat(Tijd.van(LocalDate.of(2015, 1, 1))).isEqualTo(Breuk.of(2015));
  }

  @Test
  void theFirstOfJulyIsHalfway() {
    // "2022-07-01 = 2022.5"
    assertThat(Tijd.van(LocalDate.of(2022, 7, 1))).isEqualTo(Breuk.of(4045, 2));
  }

  @Property
  void aDateIsItsYearAndItsMonthsInTwelfths(
      @ForAll @IntRange(min = 2015, max = 2055) int jaar,
      @ForAll @IntRange(min = 1, max = 12) int maand,
      @ForAll @IntRange(min = 1, max = 28) int dag) {
    // "year + (month - 1) / 12, days play no part"
    Breuk verwacht = Breuk.of(12L * jaar + maand - 1, 12);

    assertThat(Tijd.van(LocalDate.of(jaar, maand, dag))).isEqualTo(verwacht);
  }

  @Property
  void theMiddleOfAYearIsItsFirstOfJuly(@ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    // "mid-year = year + 0.5", and key figures are looked up on that day
    assertThat(Tijd.midden(jaar))
        .isEqualTo(Breuk.of(jaar).plus(Breuk.of(1, 2)))
        .isEqualTo(Tijd.van(Tijd.peildatum(jaar)));
  }
}
