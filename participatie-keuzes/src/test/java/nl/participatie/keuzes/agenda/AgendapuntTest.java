package nl.participatie.keuzes.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a decision settles, in words: percents are whole and half up. */
class AgendapuntTest {

  // with one option in one profile of n, 1 - ((n-1)^2 + 1) / n^2 is ruled out: for n = 399 that is
  // 0.499997 percent, for n = 398 it is 0.501 percent
  @ParameterizedTest
  @CsvSource({
    "0, 8, 'Only one option is still possible: this decision confirms what is already settled.'",
    "1, 398, 'this decision rules out fewer than 1 in 100 of them on average.'",
    "1, 397, 'this decision rules out 1 in 100 of them on average.'",
    "4, 4, 'this decision rules out 50 in 100 of them on average.'"
  })
  void hetGewichtStaatErInWoorden(long open, long plafonds, String verwacht) {
    Optieverdeling verdeling =
        new Optieverdeling(
            Map.of(Optie.parse("12.OPEN_EINDE"), open, Optie.parse("12.PLAFONDS"), plafonds));
    Agendapunt punt = new Agendapunt(Keuze.van(12), List.of(), Uitkomst.van(verdeling));
    assertThat(punt.reden().en()).endsWith(verwacht);
  }
}
