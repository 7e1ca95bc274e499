package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** More people than the country is refused at the library as it is in a file. */
final class LandgrenzenTest {

  private static final Gemeenteprofiel TE_VEEL =
      Gemeenteprofiel.builder()
          .volumes(
              Volumeopgave.builder()
                  .peildatum(Gemeenten.BEGIN_2015)
                  .wwb(Personen.ofDuizendsten(387_000_001))
                  .wsw(Personen.of(91_001))
                  .putPaden(
                      Volumegroep.WAJONG,
                      ImmutableSortedMap.of(
                          Gemeenten.BEGIN_2015,
                          Personen.of(135_000),
                          Gemeenten.BEGIN_2015.plusYears(1),
                          Personen.of(135_001)))
                  .build())
          .build();

  private static Raming raam(Gemeenteprofiel gemeente) {
    return Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.LEEG, 2015, 2055);
  }

  @Test
  void everyPlaceBeyondTheCountryIsNamedAtOnceWithItsValue() {
    assertThatThrownBy(() -> raam(TE_VEEL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "volumes.WWB is 387000.001, allowed: 0 to 387000, the country's;"
                + " volumes.WSW is 91001, allowed: 0 to 91000, the country's;"
                + " volumes.paden.WAJONG.2016-01-01 is 135001, allowed: 0 to 135000,"
                + " the country's");
  }

  @Test
  void anOwnFigureOfTheCountryRaisesTheLimitAndNeverLowersIt() {
    Map<String, Breuk> ruim =
        Map.of(
            "WWB_VOLUME", Breuk.of(400_000),
            "WSW_VOLUME", Breuk.of(102_650),
            "WAJONG_STRUCTUREEL", Breuk.of(140_000));

    assertThat(raam(Gemeenteprofiel.builder().from(TE_VEEL).kengetallen(ruim).build()).leemten())
        .isEmpty();
    assertThat(raam(Gemeenten.nederlandMet("WWB_VOLUME", Breuk.of(375_000))).leemten()).isEmpty();
  }

  @Test
  void theWholeCountryIsAllowed() {
    assertThat(raam(Gemeenten.NEDERLAND).leemten()).isEmpty();
  }
}
