package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeldigheidTest {

  @ParameterizedTest(name = "[{0}, {1}) on {2}: {3}")
  @CsvSource({
    "2017-01-01, 2018-01-01, 2016-12-31, false",
    "2017-01-01, 2018-01-01, 2017-01-01, true",
    "2017-01-01, 2018-01-01, 2017-12-31, true",
    "2017-01-01, 2018-01-01, 2018-01-01, false",
    "2017-01-01, '', 2016-12-31, false",
    "2017-01-01, '', 9999-12-31, true",
    "'', 2018-01-01, 0001-01-01, true",
    "'', 2018-01-01, 2018-01-01, false",
    "'', '', 2015-04-14, true"
  })
  void theFirstDayCountsAndTheLastDoesNot(String vanaf, String tot, LocalDate dag, boolean geldt) {
    assertThat(Geldigheid.parse(vanaf, tot).geldtOp(dag)).isEqualTo(geldt);
  }

  @Property
  void twoValiditiesThatMeetShareNoDayAndLeaveNone(
      @ForAll @IntRange(min = 1, max = 2000) int lengte,
      @ForAll @IntRange(min = 1, max = 2000) int vervolg,
      @ForAll @IntRange(min = 0, max = 3999) int dagen) {
    LocalDate begin = LocalDate.of(2015, 1, 1);
    LocalDate midden = begin.plusDays(lengte);
    LocalDate eind = midden.plusDays(vervolg);
    LocalDate dag = begin.plusDays(dagen);
    boolean eerste = new Geldigheid(Optional.of(begin), Optional.of(midden)).geldtOp(dag);
    boolean tweede = new Geldigheid(Optional.of(midden), Optional.of(eind)).geldtOp(dag);
    assertThat(eerste && tweede).isFalse();
    assertThat(eerste || tweede).isEqualTo(dagen < lengte + vervolg);
  }

  @ParameterizedTest
  @CsvSource({"2018-01-01, 2018-01-01", "2018-01-02, 2018-01-01"})
  void aValidityThatHoldsOnNoDayIsRefused(String vanaf, String tot) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Geldigheid.parse(vanaf, tot))
        .withMessageContaining(vanaf)
        .withMessageContaining("no day");
  }

  @Test
  void aCellThatIsNoDateIsRefused() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Geldigheid.parse("2015-02-30", ""));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Geldigheid.parse("", "1 mei 2015"));
  }

  @Test
  void anOpenSideShowsAsDots() {
    assertThat(Geldigheid.ALTIJD).hasToString("... to ...");
    assertThat(Geldigheid.parse("2017-01-01", "")).hasToString("2017-01-01 to ...");
  }
}
