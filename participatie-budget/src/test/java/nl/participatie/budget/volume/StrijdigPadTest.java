package nl.participatie.budget.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Bewering;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Strijdigheden;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documented discrepancies say about the paths is what the paths give. */
final class StrijdigPadTest {

  private static final Volumemodel LAND =
      new Volumemodel(Kengetallen.standaard(), Gemeenten.NEDERLAND.volumes());

  private static Breuk bewering(String strijdigheid, String code) {
    return Strijdigheden.opCode(strijdigheid).beweringen().stream()
        .filter(een -> een.code().equals(code))
        .findFirst()
        .flatMap(Bewering::waarde)
        .orElseThrow();
  }

  private static BigInteger rond(Volumes volumes, Volumegroep groep) {
    return volumes.van(groep).bepaald().breuk().rond();
  }

  @ParameterizedTest
  @CsvSource({
    // 91000 - (91000 - 63129) x 2.5 / 7.5 = 81,709.67
    "2017, WSW_PAD_2017, 81710",
    // the support point itself
    "2022, WSW_PAD_2022, 63129"
  })
  void theDefaultPathOfTheWswGivesTheNumberOfTheDiscrepancy(
      int jaar, String strijdigheid, BigInteger getal) {
    assertThat(rond(LAND.inJaar(jaar), Volumegroep.WSW))
        .isEqualTo(bewering(strijdigheid, "PAD").rond())
        .isEqualTo(getal);
    // both lie above what was counted
    assertThat(bewering(strijdigheid, "REALISATIE").rond()).isLessThan(getal);
  }

  @Test
  void theRuleOfOneInThreeEndsAtTheNumberOfTheDiscrepancy() {
    // 91,000 / 3
    assertThat(rond(LAND.structureel(), Volumegroep.BESCHUT))
        .isEqualTo(bewering("BESCHUT_AANTAL", "REGEL").rond());
  }

  @Test
  void theTargetGroupOfTheModelGrowsByTheFactorOfTheDiscrepancy() {
    // (387,000 + 0 + 30,333.333 + 60,666.667 + 135,000) / 387,000 = 1.584
    Breuk som = Breuk.NUL;
    for (Volumegroep groep : Volumegroep.values()) {
      som = som.plus(LAND.structureel().van(groep).bepaald().breuk());
    }
    Breuk wwb = LAND.structureel().van(Volumegroep.WWB).bepaald().breuk();
    assertThat(som.maal(Breuk.of(100)).gedeeldDoor(wwb).rond())
        .isEqualTo(bewering("GROEI_DOELGROEP", "MODEL").maal(Breuk.of(100)).rond());
  }
}
