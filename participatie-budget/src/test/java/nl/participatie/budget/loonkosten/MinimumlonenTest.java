package nl.participatie.budget.loonkosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minimum wage of wml.csv by date and age. */
final class MinimumlonenTest {

  private static final Minimumlonen LONEN = Minimumlonen.STANDAARD;

  @ParameterizedTest
  @CsvSource({
    // one day before and on each kind of change; youth: percentage of the adult, to 0.05
    "2015-01-01, 23, 1501.80",
    "2015-06-30, 40, 1501.80",
    "2015-07-01, 23, 1507.80",
    "2015-01-01, 22, 1276.55", // 85 percent is 1276.53
    "2015-01-01, 21, 1088.80", // 72.5 percent is 1088.805
    "2015-01-01, 15, 450.55", // 30 percent is 450.54
    "2017-06-30, 22, 1318.85", // 85 percent of 1,551.60 is 1318.86
    "2017-07-01, 22, 1565.40",
    "2019-06-30, 21, 1373.45", // 85 percent of 1,615.80 is 1373.43
    "2019-07-01, 21, 1635.60",
    "2019-07-01, 20, 1308.50", // 80 percent is 1308.48
    "2026-12-31, 21, 2337.00"
  })
  void theAmountOfAnAgeOnADay(LocalDate datum, int leeftijd, String maand) {
    Minimumloon loon = LONEN.op(datum, leeftijd).bepaald();

    assertThat(loon.maand()).isEqualTo(Bedrag.parse(maand));
    assertThat(loon.vanaf()).isBeforeOrEqualTo(datum);
    assertThat(loon.totEnMet()).isAfterOrEqualTo(datum);
    assertThat(loon.vindplaats().opmerking()).startsWith("verified");
  }

  @Test
  void outsideTheTableTheAmountIsUnknownAndNotTheNearest() {
    assertThat(LONEN.op(LocalDate.of(2014, 12, 31), 30).ontbrekend())
        .map(Onbepaald::reden)
        .contains(Onbepaald.Reden.VOOR_GELDIGHEID);
    assertThat(LONEN.op(LocalDate.of(2027, 1, 1), 30).ontbrekend())
        .map(Onbepaald::reden)
        .contains(Onbepaald.Reden.NA_GELDIGHEID);
    assertThat(LONEN.eersteDag()).isEqualTo(LocalDate.of(2015, 1, 1));
    assertThat(LONEN.laatsteDag()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void everyDayOfTheTableHasAnAmountForEveryAgeThatNeverFallsWithAge() {
    for (LocalDate dag = LONEN.eersteDag();
        !dag.isAfter(LONEN.laatsteDag());
        dag = dag.plusDays(1)) {
      Bedrag jonger = Bedrag.NUL;
      for (int leeftijd = 15; leeftijd <= 24; leeftijd++) {
        Bedrag maand = LONEN.op(dag, leeftijd).bepaald().maand();
        assertThat(maand).as(dag + " " + leeftijd).isGreaterThanOrEqualTo(jonger);
        assertThat(maand.centen() % 5).isZero();
        jonger = maand;
      }
    }
  }

  @Test
  void noMinimumWageUnderFifteen() {
    LocalDate dag = LocalDate.of(2020, 1, 1);
    assertThatThrownBy(() -> LONEN.op(dag, 14)).hasMessage("Age 14, allowed: at least 15");
  }
}
