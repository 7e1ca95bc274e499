package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KengetallenTest {

  private static final Kengetallen STANDAARD = Kengetallen.standaard();

  private static Uitkomst<Breuk> waarde(String code, String dag) {
    return STANDAARD.op(code, LocalDate.parse(dag)).map(Kengetal::waarde);
  }

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource({
    "WERKGEVERSLASTEN, 2015-01-01, 23",
    "WERKGEVERSLASTEN, 2017-12-31, 23",
    "WERKGEVERSLASTEN, 2018-01-01, 23.5",
    "WERKGEVERSLASTEN, 2021-12-31, 23.5",
    "WERKGEVERSLASTEN, 2026-07-01, 25",
    "WERKGEVERSLASTEN, 2055-12-31, 25",
    "LKS_FORFAIT, 2017-02-01, 50",
    "BESCHUT_MINIMUM_2017, 2017-12-31, 2600",
    "WSW_VERWACHT_2022, 2022-12-31, 63129", // 58095 realised + 5034 less than planned
    "BESCHUT_STRUCTUREEL, 1999-01-01, 30000" // no validity in the table: always
  })
  void theValueOfTheDayIsGiven(String code, String dag, String waarde) {
    assertThat(waarde(code, dag).optioneel()).contains(Breuk.parse(waarde));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "WERKGEVERSLASTEN, 2014-12-31, VOOR_GELDIGHEID",
    "WERKGEVERSLASTEN, 2022-01-01, IN_GAT",
    "WERKGEVERSLASTEN, 2026-06-30, IN_GAT",
    "LKS_FORFAIT, 2017-01-31, VOOR_GELDIGHEID",
    "BESCHUT_MINIMUM_2017, 2017-12-30, VOOR_GELDIGHEID",
    "BESCHUT_MINIMUM_2017, 2018-01-01, NA_GELDIGHEID",
    "WSW_VERWACHT_2022, 2021-12-31, VOOR_GELDIGHEID",
    "WSW_VERWACHT_2022, 2023-01-01, NA_GELDIGHEID",
    "VANGNET_DREMPEL, 2016-01-01, NA_GELDIGHEID",
    "POORT_UITSTROOMKANS, 2015-01-01, NIET_OPGEGEVEN"
  })
  void aDayWithoutAValueGetsTheReasonAndNeverTheNeighbour(
      String code, String dag, Onbepaald.Reden reden) {
    Onbepaald antwoord = waarde(code, dag).ontbrekend().orElseThrow();
    assertThat(antwoord.ontbreekt()).isEqualTo(code);
    assertThat(antwoord.reden()).isEqualTo(reden);
    Tekst toelichting = antwoord.toelichting();
    assertThat(toelichting.nl()).contains(code).doesNotContain("{").isNotEqualTo(toelichting.en());
    if (reden != Onbepaald.Reden.NIET_OPGEGEVEN) {
      assertThat(toelichting.nl()).contains(dag);
      assertThat(toelichting.en()).contains(dag);
    }
  }

  /** 26,000 in 2014 to 22,700 in 2019 in a straight line: (26,000 - 22,700) / 5 = 660 a year. */
  @ParameterizedTest
  @CsvSource({"2015, 25340", "2016, 24680", "2017, 24020", "2018, 23360", "2019, 22700"})
  void theSubsidyForTheWswFallsByTheSameAmountEachCalendarYear(int jaar, int bedrag) {
    Breuk stap = Breuk.of(26_000 - 22_700, 5);
    Breuk verwacht = Breuk.of(26_000).min(stap.maal(Breuk.of(jaar - 2014)));
    assertThat(verwacht).isEqualTo(Breuk.of(bedrag));
    assertThat(waarde("PBUDGET_PP_WSW", jaar + "-01-01").bepaald()).isEqualTo(verwacht);
    assertThat(waarde("PBUDGET_PP_WSW", jaar + "-12-31").bepaald()).isEqualTo(verwacht);
  }

  @Test
  void theSubsidyForTheWswStaysFrom2019OnAndIsNotKnownBefore2015() {
    assertThat(waarde("PBUDGET_PP_WSW", "2048-06-01").bepaald()).isEqualTo(Breuk.of(22_700));
    assertThat(waarde("PBUDGET_PP_WSW", "2014-12-31").ontbrekend()).isPresent();
  }

  @Test
  void oneInThreeIsKeptExactly() {
    assertThat(waarde("BESCHUT_PER_WSW", "2015-01-01").bepaald()).isEqualTo(Breuk.of(1, 3));
    assertThat(waarde("REGULIER_PER_WSW", "2015-01-01").bepaald())
        .isEqualTo(Breuk.EEN.min(Breuk.of(1, 3)));
  }

  @Test
  void aFigureWithABandGivesItsMiddle() {
    Kengetal loonwaarde = STANDAARD.alle("LOONWAARDE_BESCHUT").get(0);
    assertThat(loonwaarde.bandbreedte()).hasToString("30|40|50");
    assertThat(loonwaarde.waarde()).isEqualTo(Breuk.of(40));
    assertThat(STANDAARD.alle("GROEP_OMVANG").get(0).waarde()).isEqualTo(Breuk.of(10 + 12, 2));
    assertThat(STANDAARD.alle("WWB_VOLUME").get(0).bandbreedte().isBand()).isFalse();
  }

  @Property
  void anOwnValueHoldsOnEveryDayAndLeavesTheOthersAlone(
      @ForAll @IntRange(min = -20_000, max = 40_000) int dagen,
      @ForAll @IntRange(min = 0, max = 100_000) int duizendsten) {
    Breuk eigen = Breuk.of(duizendsten, 1000);
    LocalDate dag = LocalDate.of(2015, 1, 1).plusDays(dagen);
    Kengetallen met =
        STANDAARD.met(Map.of("WERKGEVERSLASTEN", eigen, "POORT_UITSTROOMKANS", eigen));
    Kengetal lasten = met.op("WERKGEVERSLASTEN", dag).bepaald();
    assertThat(lasten.waarde()).isEqualTo(eigen);
    assertThat(lasten.soort()).isEqualTo(Kengetalsoort.EIGEN);
    assertThat(lasten.vindplaats().bron()).isEqualTo(Bron.EIGEN);
    assertThat(lasten.eenheid()).isEqualTo("procent");
    assertThat(met.op("POORT_UITSTROOMKANS", dag).bepaald().waarde()).isEqualTo(eigen);
    assertThat(met.op("LKS_FORFAIT", dag)).isEqualTo(STANDAARD.op("LKS_FORFAIT", dag));
    assertThat(met.codes()).containsExactlyInAnyOrderElementsOf(STANDAARD.codes());
  }

  @Test
  void anOwnValueDoesNotChangeTheStandard() {
    Uitkomst<Breuk> eerder = waarde("WERKGEVERSLASTEN", "2017-12-31");
    assertThat(STANDAARD.met(Map.of("WERKGEVERSLASTEN", Breuk.NUL))).isNotSameAs(STANDAARD);
    assertThat(waarde("WERKGEVERSLASTEN", "2017-12-31")).isEqualTo(eerder);
  }

  @Test
  void anOwnValueCanBeReplacedByAnother() {
    Kengetallen twee = STANDAARD.met(Map.of("UREN", Breuk.of(3))).met(Map.of("UREN", Breuk.of(4)));
    assertThat(twee.alle("UREN")).extracting(Kengetal::waarde).containsExactly(Breuk.of(4));
  }

  @ParameterizedTest
  @CsvSource({
    "WERKGEVERLASTEN, WERKGEVERSLASTEN",
    "wwb_volume, WWB_VOLUME",
    "POORT_UITSTROOM, POORT_UITSTROOMKANS"
  })
  void anUnknownCodeIsRefusedWithTheNearestOne(String code, String naaste) {
    LocalDate dag = LocalDate.of(2015, 1, 1);
    String melding = "Unknown key figure '" + code + "', nearest: " + naaste;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDAARD.op(code, dag))
        .withMessage(melding);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDAARD.met(Map.of(code, Breuk.EEN)))
        .withMessage(melding);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDAARD.eenheid(code))
        .withMessage(melding);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDAARD.alle(code))
        .withMessage(melding);
  }

  @Test
  void aCodeLikeNoneOfThemIsRefusedWithoutAGuess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDAARD.eenheid("?"))
        .withMessage("Unknown key figure '?'");
  }

  @Test
  void theListsCannotBeChanged() {
    assertThatThrownBy(() -> STANDAARD.alle("WWB_VOLUME").clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> STANDAARD.codes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
