package nl.participatie.keuzes.thermometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One reading: exact shares, and how they are shown. */
class MetingTest {

  private static Meting meting(String besluitvorming, String implementatie) {
    return new Meting(Breuk.parse(besluitvorming), Breuk.parse(implementatie));
  }

  /** Each track has three steps of a third: 0, 100/3, 200/3, 100. */
  @ParameterizedTest
  @CsvSource({
    "NIET_GEAGENDEERD, 0",
    "IN_VOORBEREIDING, 100/3",
    "VOORLOPIG, 200/3",
    "VASTGESTELD, 100"
  })
  void elkeStapVanDeBesluitvormingTeltEenDerde(Besluitvorming stap, String verwacht) {
    Keuzestand stand = new Keuzestand(stap, Implementatie.NIET_GESTART, Optional.empty());
    assertThat(Meting.van(stand)).isEqualTo(meting(verwacht, "0"));
  }

  @ParameterizedTest
  @CsvSource({"NIET_GESTART, 0", "INRICHTING, 100/3", "IN_UITVOERING, 200/3", "GEBORGD, 100"})
  void elkeStapVanDeImplementatieTeltEenDerde(Implementatie stap, String verwacht) {
    Keuzestand stand = new Keuzestand(Besluitvorming.NIET_GEAGENDEERD, stap, Optional.empty());
    assertThat(Meting.van(stand)).isEqualTo(meting("0", verwacht));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0", // always one decimal
    "100, 100.0",
    "100/3, 33.3", // 33.33...
    "200/3, 66.7", // 66.66...
    "100/19, 5.3", // 5.263...
    "200/57, 3.5", // 3.508...
    "12.25, 12.3", // exactly half a tenth goes up, where half even gives 12.2
    "12.35, 12.4", // and here both go up
    "12.2499, 12.2",
    "1/20, 0.1", // 0.05
    "99.95, 100.0",
    "49/1000, 0.0" // 0.049
  })
  void eenWaardeWordtMetEenDecimaalGetoondDeHelftNaarBoven(String waarde, String getoond) {
    assertThat(Meting.getoond(Breuk.parse(waarde))).hasToString(getoond);
  }
}
