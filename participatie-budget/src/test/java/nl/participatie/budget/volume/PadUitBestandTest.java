package nl.participatie.budget.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own paths from a municipality file, through the border into an estimate. */
final class PadUitBestandTest {

  private static Raming raam(String volumes) {
    return Rekenmodel.STANDAARD.raam(
        Gemeenten.lees("{'volumes': {" + volumes + "}}"), Keuzeprofiel.LEEG, 2015, 2055);
  }

  private static Situatie jaar(Raming raming, int jaar) {
    return Optional.ofNullable(raming.jaren().get(jaar)).orElseThrow();
  }

  private static String mensen(Situatie situatie, Volumegroep groep) {
    return situatie.volumes().van(groep).bepaald().toString();
  }

  @Test
  void aTablePerYearGivesItsOwnNumbers() {
    // a point in each July, the middle of the year: 1,000 in 2015 and 7 fewer each year
    String tabel =
        IntStream.rangeClosed(2015, 2055)
            .mapToObj(jaar -> "'" + jaar + "-07-01': " + (1000 - 7 * (jaar - 2015)))
            .collect(Collectors.joining(", "));
    Raming raming = raam("'paden': {'WWB': {" + tabel + "}}");

    for (int jaar = 2015; jaar <= 2055; jaar++) {
      assertThat(mensen(jaar(raming, jaar), Volumegroep.WWB))
          .isEqualTo(Integer.toString(1000 - 7 * (jaar - 2015)));
    }
    // constant after the last point: 1000 - 7 x 40
    assertThat(mensen(raming.structureel(), Volumegroep.WWB)).isEqualTo("720");
  }

  @ParameterizedTest
  @CsvSource({
    // 1000 - 100 x 0.5 / 5.5
    "2015, 990.909",
    // 1000 - 100 x 3.5 / 5.5
    "2018, 936.364",
    // the support point itself, 2020-07-01 is 2020.5
    "2020, 900",
    "2021, 900",
    "2055, 900"
  })
  void betweenSupportPointsTheLineIsStraightAndOutsideThemItIsFlat(int jaar, String verwacht) {
    Raming raming = raam("'paden': {'WWB': {'2015-01-01': 1000, '2020-07-01': 900}}");

    assertThat(mensen(jaar(raming, jaar), Volumegroep.WWB)).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    // WSW 1200 - 600 x 0.5 / 6 = 1150, so 50 left: 16.667 and 33.333
    "2015, 1150, 16.667, 33.333",
    // 1200 - 600 x 2.5 / 6 = 950, so 250 left: 83.333 and 166.667
    "2017, 950, 83.333, 166.667",
    // 600 left from 2021 on: 200 and 400
    "2021, 600, 200, 400",
    "2055, 600, 200, 400"
  })
  void ofAnOwnWswPathOneInThreeWhoLeftSince2015GetsShelteredWork(
      int jaar, String wsw, String beschut, String regulier) {
    Raming raming = raam("'paden': {'WSW': {'2015-01-01': 1200, '2021-01-01': 600}}");

    assertThat(mensen(jaar(raming, jaar), Volumegroep.WSW)).isEqualTo(wsw);
    assertThat(mensen(jaar(raming, jaar), Volumegroep.BESCHUT)).isEqualTo(beschut);
    assertThat(mensen(jaar(raming, jaar), Volumegroep.REGULIER)).isEqualTo(regulier);
  }

  @Test
  void aPathThatStartsLaterWasFlatBeforeThat() {
    Raming raming = raam("'paden': {'WSW': {'2020-01-01': 900, '2023-01-01': 600}}");

    assertThat(mensen(jaar(raming, 2019), Volumegroep.WSW)).isEqualTo("900");
    assertThat(mensen(jaar(raming, 2019), Volumegroep.BESCHUT)).isEqualTo("0");
    // 900 - 300 x 1.5 / 3 = 750, so 150 left
    assertThat(mensen(jaar(raming, 2021), Volumegroep.BESCHUT)).isEqualTo("50");
  }

  @Test
  void aWswAboveThatOf2015IsUndeterminedAndNamed() {
    Raming raming = raam("'paden': {'WSW': {'2015-01-01': 600, '2020-07-01': 700}}");

    for (Volumegroep groep :
        new Volumegroep[] {Volumegroep.WSW, Volumegroep.BESCHUT, Volumegroep.REGULIER}) {
      assertThat(jaar(raming, 2020).volumes().van(groep).ontbrekend())
          .hasValueSatisfying(
              onbepaald -> assertThat(onbepaald.ontbreekt()).isEqualTo("volumes.WSW"));
    }
  }

  @Test
  void aPathGoesBeforeACountAndOneOfItsOwnBeforeTheRuleOfOneInThree() {
    Raming raming =
        raam(
            "'peildatum': '2015-01-01', 'WWB': 5000, 'WSW': 800, 'paden': {"
                + "'WWB': {'2015-01-01': 4000}, 'BESCHUT': {'2015-01-01': 3},"
                + " 'WAJONG': {'2015-01-01': 12.5}}");

    assertThat(mensen(jaar(raming, 2030), Volumegroep.WWB)).isEqualTo("4000");
    assertThat(mensen(jaar(raming, 2030), Volumegroep.BESCHUT)).isEqualTo("3");
    assertThat(mensen(jaar(raming, 2030), Volumegroep.WAJONG)).isEqualTo("12.5");
    // the other groups are as without paths
    Raming zonder = raam("'peildatum': '2015-01-01', 'WWB': 5000, 'WSW': 800");
    for (Volumegroep groep : new Volumegroep[] {Volumegroep.WSW, Volumegroep.REGULIER}) {
      assertThat(jaar(raming, 2030).volumes().van(groep))
          .isEqualTo(jaar(zonder, 2030).volumes().van(groep));
    }
  }

  @Test
  void budgetsFollowThePathAndAGroupWithoutOneStaysOpen() {
    Raming raming = raam("'paden': {'WWB': {'2015-01-01': 1000}}");

    // 1,000 x 14,437
    assertThat(jaar(raming, 2015).van(Batenpost.INKOMENSDEEL_WWB).bepaald().toString())
        .isEqualTo("14437000.00");
    Map<Volumegroep, Uitkomst<Personen>> volumes = jaar(raming, 2015).volumes().perGroep();
    assertThat(volumes)
        .allSatisfy(
            (groep, mensen) ->
                assertThat(mensen.optioneel().isPresent()).isEqualTo(groep == Volumegroep.WWB));
  }
}
