package nl.participatie.budget.raming;

import static nl.participatie.model.middelen.Batenpost.GEMEENTEFONDS;
import static nl.participatie.model.middelen.Batenpost.INKOMENSDEEL_NIEUW;
import static nl.participatie.model.middelen.Batenpost.INKOMENSDEEL_WWB;
import static nl.participatie.model.middelen.Batenpost.PBUDGET_NIEUWE_DOELGROEPEN;
import static nl.participatie.model.middelen.Batenpost.PBUDGET_WSW;
import static nl.participatie.model.middelen.Batenpost.PBUDGET_WWB_KLASSIEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rekenmodel, "Numbers that must come out", as far as they concern budgets received. */
final class RekenmodelGetallenTest {

  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2055);

  @Test
  void theIncomeBudgetOfTheNewGroupsIn2015IsSixtySevenMillion() {
    // 619.356 x 14,200 = 8,794,855.20; 1,238.711 x 10,000 = 12,387,110.00;
    // 135,000 (1 - e^-0.0345285) = 4,581.791 x 10,000 = 45,817,910.00
    BigDecimal euro = euro(2015, INKOMENSDEEL_NIEUW);

    assertThat(euro).isEqualByComparingTo("66999875.20");
    // "income budget new groups, 2015: 67.0 mln"
    assertThat(mln(euro, 1)).isEqualTo("67.0");
  }

  @Test
  void theStructuralIncomeBudgetOfTheNewGroupsIsTwoPointFourBillion() {
    // 30,333.333 x 14,200 = 430,733,328.60; (60,666.667 + 135,000) x 10,000 = 1,956,666,670.00
    BigDecimal euro = euro(LAND.structureel(), INKOMENSDEEL_NIEUW);

    assertThat(euro).isEqualByComparingTo("2387399998.60");
    // "2,387 mln, the report's 2.4 mld"
    assertThat(mln(euro, 0)).isEqualTo("2387");
  }

  @Test
  void theIncomeBudgetOfTheWwbIn2015IsPeopleTimesAmount() {
    // 387,000 x 14,437 = 5,587,119,000: "5,587.119 mln by people x amount, 5,587 mln as macro"
    assertThat(euro(2015, INKOMENSDEEL_WWB)).isEqualByComparingTo("5587119000");
    assertThat(mln(euro(2015, INKOMENSDEEL_WWB), 3)).isEqualTo("5587.119");
  }

  @Test
  void theMunicipalFundOfTheCountryIsTheMacroAmountInEveryYear() {
    // "WWB x 1,100,000,000 / 387,000" with 387,000 on WWB
    assertThat(LAND.jaren()).hasSize(41);
    assertThat(LAND.jaren().values())
        .allSatisfy(
            jaar ->
                assertThat(euro(jaar, GEMEENTEFONDS).toPlainString()).isEqualTo("1100000000.00"));
    assertThat(euro(LAND.structureel(), GEMEENTEFONDS).toPlainString()).isEqualTo("1100000000.00");
  }

  @ParameterizedTest
  @CsvSource({
    // the Wsw at mid-year: 91000 - 27871 x (6, 18, 30, 42, 54, 66) / 90 months
    "2015, 89141.933, 25340",
    "2016, 85425.800, 24680",
    "2017, 81709.667, 24020",
    "2018, 77993.533, 23360",
    "2019, 74277.400, 22700",
    // "from 2019 22,700"
    "2020, 70561.267, 22700",
    // 63129 x 0.5 / 25.5
    "2047, 1237.824, 22700",
    "2048, 0, 22700"
  })
  void thePartBudgetForTheWswFollowsTheSubsidyOfTheCalendarYear(
      int jaar, BigDecimal wsw, BigDecimal subsidie) {
    assertThat(euro(jaar, PBUDGET_WSW)).isEqualByComparingTo(wsw.multiply(subsidie));
  }

  @Test
  void theClassicPartBudgetIs1300APerson() {
    // 387,000 x 1,300
    assertThat(euro(2015, PBUDGET_WWB_KLASSIEK)).isEqualByComparingTo("503100000");
  }

  @Test
  void theStructuralPartBudgetsFollowFromTheLimitOfThePaths() {
    // 30,333.333 x 8,500 = 257,833,330.50; 60,666.667 x 4,000 = 242,666,668.00;
    // 135,000 x 1,100 = 148,500,000.00
    assertThat(euro(LAND.structureel(), PBUDGET_NIEUWE_DOELGROEPEN))
        .isEqualByComparingTo("648999998.50");
    // nobody is left in the Wsw
    assertThat(euro(LAND.structureel(), PBUDGET_WSW)).isEqualByComparingTo("0");
  }

  @Test
  void theCountryLacksNothing() {
    assertThat(LAND.leemten()).isEmpty();
    assertThat(LAND.jaren().values()).allMatch(Situatie::isVolledig);
    assertThat(LAND.structureel().isVolledig()).isTrue();
  }

  private static BigDecimal euro(int jaar, Batenpost post) {
    return euro(Optional.ofNullable(LAND.jaren().get(jaar)).orElseThrow(), post);
  }

  private static BigDecimal euro(Situatie situatie, Batenpost post) {
    return situatie.van(post).bepaald().euro();
  }

  private static String mln(BigDecimal euro, int decimalen) {
    return euro.movePointLeft(6).setScale(decimalen, RoundingMode.HALF_UP).toPlainString();
  }
}
