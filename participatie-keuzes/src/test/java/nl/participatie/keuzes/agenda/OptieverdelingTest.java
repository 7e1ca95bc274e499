package nl.participatie.keuzes.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

class OptieverdelingTest {

  private static final Optie OPEN = Optie.parse("12.OPEN_EINDE");
  private static final Optie PLAFONDS = Optie.parse("12.PLAFONDS");

  @Test
  void deVerwachtingIsEenBreukDieNietWordtAfgerond() {
    // 4 and 3 of 7: (16 + 9) / 7
    Optieverdeling verdeling = new Optieverdeling(Map.of(PLAFONDS, 3L, OPEN, 4L));
    assertThat(verdeling.aantal()).isEqualTo(7);
    assertThat(verdeling.verwachtOver()).isEqualTo(Breuk.of(25, 7));
    assertThat(verdeling.aantallen().keySet()).containsExactly(OPEN, PLAFONDS);
  }

  @Test
  void eenEnkeleOptieLegtNietsVast() {
    assertThat(new Optieverdeling(Map.of(OPEN, 0L, PLAFONDS, 8L)).verwachtOver())
        .isEqualTo(Breuk.of(8));
    assertThat(new Optieverdeling(Map.of(OPEN, 0L, PLAFONDS, 1L)).verwachtOver())
        .isEqualTo(Breuk.EEN);
  }

  @Test
  void zonderProfielenOfMetMinderDanGeenIsErGeenVerdeling() {
    for (Map<Optie, Long> fout :
        List.of(
            Map.<Optie, Long>of(),
            Map.of(OPEN, 0L, PLAFONDS, 0L),
            Map.of(OPEN, -1L, PLAFONDS, 2L))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Optieverdeling(fout))
          .withMessageContaining("together at least 1");
    }
  }
}
