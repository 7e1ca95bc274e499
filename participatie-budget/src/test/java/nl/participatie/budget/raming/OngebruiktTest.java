package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** Own figures that change nothing are said to. */
final class OngebruiktTest {

  private static Raming raam(Map<String, Breuk> eigen, String keuzes) {
    return Rekenmodel.STANDAARD.raam(
        Gemeenteprofiel.builder().from(Gemeenten.NEDERLAND).kengetallen(eigen).build(),
        Keuzeprofiel.parse(keuzes),
        2015,
        2055);
  }

  @Test
  void aFigureOutsideTheModelIsSaidToTakeNoPart() {
    // the report prints 2,600 a recipient beside a macro amount that it does not fit
    Map<String, Breuk> eigen =
        Map.of("GEMEENTEFONDS_PP", Breuk.of(2000), "IDEEL_PP_WWB", Breuk.of(14_000));
    Raming raming = raam(eigen, "");

    assertThat(raming.ongebruikt()).containsExactly("GEMEENTEFONDS_PP");
    assertThat(raming.uitgaven())
        .isEqualTo(raam(Map.of("IDEEL_PP_WWB", Breuk.of(14_000)), "").uitgaven());
  }

  @Test
  void aFigureOfAnOptionCountsOnceTheOptionIsChosen() {
    Map<String, Breuk> nug = Map.of("NUG_AANTAL", Breuk.of(5), "NUG_BEGELEIDING", Breuk.of(900));

    assertThat(raam(nug, "").ongebruikt()).isEqualTo(nug.keySet());
    assertThat(raam(nug, "1.INVESTEREN").ongebruikt()).isEmpty();
    assertThat(raam(Map.of(), "").ongebruikt()).isEmpty();
  }
}
