package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line of an estimate, in a year or over all years. */
final class MaatstafTest {

  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2020);

  /** A comparison reads every line of an estimate by the same names. */
  private static final Map<String, Vergelijking.Verschil> IN_2019 =
      Optional.ofNullable(Vergelijking.van(LAND, LAND).jaren().get(2019)).orElseThrow();

  @Test
  void theLinesAreThoseOfAComparison() {
    // a comparison has lines per group as well, such as lasten.UITKERINGEN.WWB
    assertThat(Maatstaf.lijnen())
        .containsExactlyElementsOf(
            IN_2019.keySet().stream()
                .filter(lijn -> lijn.indexOf('.') == lijn.lastIndexOf('.'))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.raming.Maatstaf#lijnen")
  void aLineInAYearIsThatOfTheEstimate(String lijn) {
    Vergelijking.Verschil verwacht = Optional.ofNullable(IN_2019.get(lijn)).orElseThrow();

    assertThat(Maatstaf.inJaar(lijn, 2019).van(LAND)).isEqualTo(verwacht.voor());
  }

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.raming.Maatstaf#lijnen")
  void aLineOverAllYearsIsTheSumOfItsYears(String lijn) {
    BigDecimal som = BigDecimal.ZERO;
    for (int jaar = 2015; jaar <= 2020; jaar++) {
      som = som.add(Maatstaf.inJaar(lijn, jaar).van(LAND).bedrag().orElseThrow().euro());
    }
    assertThat(Maatstaf.alleJaren(lijn).van(LAND).bedrag()).contains(Bedrag.ofEuro(som));
  }

  @Test
  void aLineThatIsNotThereIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> Maatstaf.alleJaren("saldi.WSW"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Line 'saldi.WSW', allowed: [baten.INKOMENSDEEL_WWB, ")
        .hasMessageEndingWith(", saldi.TOTAAL]");
    Maatstaf maatstaf = Maatstaf.inJaar("saldi.TOTAAL", 2021);
    assertThatThrownBy(() -> maatstaf.van(LAND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Year 2021, allowed: those of the estimate, [2015, 2016, 2017, 2018, 2019, 2020]");
  }
}
