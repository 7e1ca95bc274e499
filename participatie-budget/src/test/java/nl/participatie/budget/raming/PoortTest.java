package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "g from 0.52 linearly to 0.42 in half a year from the start, then 0.42; exact solution." */
final class PoortTest {

  private static final int LANG = Momenten.STRUCTUREEL;
  private static final double EINDE = 42.0 / 52;

  private static Poort poort(Map<String, String> eigen) {
    Map<String, Breuk> figuren = ImmutableMap.copyOf(Maps.transformValues(eigen, Breuk::parse));
    return new Poort(
        new Kengetalreeksen(Kengetallen.standaard(), Bandbreedte::midden).met(figuren), 2016);
  }

  private static double rest(Poort poort, int jaar) {
    return poort.rest().op(jaar - 2015).bepaald().decimaal().doubleValue();
  }

  /** The flow equation in steps of a ten-thousandth of a year, with the slope in between. */
  private static double stapsgewijs(double jaren, double u) {
    int stappen = (int) Math.round(jaren * 10_000);
    double v = 1;
    for (int i = 0; i < stappen; i++) {
      double t = (i + 0.5) / 10_000;
      double g = t < 0.5 ? 1 + (EINDE - 1) * t / 0.5 : EINDE;
      double half = v + u * (g - v) / 20_000;
      v += u * (g - half) / 10_000;
    }
    return v;
  }

  /**
   * After so long only the grants count: 10.946 people come out on 1.4735, for a double to round.
   */
  @Test
  void whatIsLeftAfterALongTimeIsAsExactAsADouble() {
    Poort poort =
        poort(
            Map.of(
                "POORT_UITSTROOMKANS", "1",
                "POORT_TOEKENNING_NA", "7",
                "POORT_START", "2014.5"));
    assertThat(rest(poort, 2053)).isCloseTo(7.0 / 52, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({"0.1", "0.3", "1", "2.5"})
  void whatIsLeftSolvesTheFlowEquation(double u) {
    Poort poort = poort(Map.of("POORT_UITSTROOMKANS", Double.toString(u)));

    assertThat(rest(poort, 2015)).isEqualTo(1);
    for (int jaar : new int[] {2016, 2017, 2018, 2025, 2055}) {
      assertThat(rest(poort, jaar))
          .as("%s", jaar)
          .isCloseTo(stapsgewijs(jaar - 2015.5, u), within(1e-7));
    }
    assertThat(poort.rest().op(LANG).bepaald().decimaal().doubleValue())
        .isCloseTo(EINDE, within(1e-15));
    assertThat(poort.rest().open()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // mid-2016 lies half a year, a quarter and an eighth after it, or not after it at all
    "2016, 21/26, 21/26",
    "2016.25, 47/52, 21/26",
    "2016.375, 99/104, 21/26",
    "2016.5, 1, 21/26",
    "2017, 1, 21/26",
    "2017.5, 1, 1",
    "2014, 21/26, 21/26"
  })
  void grantsFallInAStraightLineInHalfAYear(String start, String in2016, String in2017) {
    Poort poort = poort(Map.of("POORT_START", start, "POORT_UITSTROOMKANS", "0.3"));

    assertThat(poort.toekenning().op(1).bepaald()).isEqualTo(Breuk.parse(in2016));
    assertThat(poort.toekenning().op(2).bepaald()).isEqualTo(Breuk.parse(in2017));
    assertThat(poort.toekenning().op(40).bepaald()).isEqualTo(Breuk.of(21, 26));
    assertThat(poort.toekenning().op(LANG).bepaald()).isEqualTo(Breuk.of(21, 26));
    assertThat(Momenten.in(1, poort.sindsStart())).isEqualTo(!"1".equals(in2016));
    assertThat(Momenten.in(LANG, poort.sindsStart())).isTrue();
    assertThat(rest(poort, 2016) == 1).isEqualTo("1".equals(in2016));
  }

  @Test
  void whoNeverLeavesStays() {
    Poort poort = poort(Map.of("POORT_UITSTROOMKANS", "0"));

    assertThat(rest(poort, 2016)).isEqualTo(1);
    assertThat(rest(poort, 2055)).isEqualTo(1);
    assertThat(poort.rest().op(LANG).bepaald()).isEqualTo(Breuk.EEN);
    assertThat(poort.toekenning().op(40).bepaald()).isEqualTo(Breuk.of(21, 26));
  }

  @Test
  void withoutAChanceOfLeavingOnlyWhatIsLeftIsMissingAndOnlySinceTheStart() {
    Poort poort = poort(Map.of());

    assertThat(poort.rest().op(0).bepaald()).isEqualTo(Breuk.EEN);
    assertThat(mist(poort.rest(), 1)).isEqualTo("POORT_UITSTROOMKANS");
    assertThat(mist(poort.rest(), LANG)).isEqualTo("POORT_UITSTROOMKANS");
    assertThat(poort.toekenning().open()).isZero();
  }

  @Test
  void noGrantsBeforehandLeaveNothingToCompareWith() {
    Poort poort = poort(Map.of("POORT_TOEKENNING_VOOR", "0", "POORT_UITSTROOMKANS", "0.3"));

    for (Reeks reeks : new Reeks[] {poort.rest(), poort.toekenning()}) {
      assertThat(reeks.op(0).bepaald()).isEqualTo(Breuk.EEN);
      assertThat(mist(reeks, 1)).isEqualTo("POORT_TOEKENNING_VOOR");
      assertThat(mist(reeks, LANG)).isEqualTo("POORT_TOEKENNING_VOOR");
    }
  }

  @Test
  void eachPartUnfoldsToTheFiguresThatDecideIt() {
    Poort poort = poort(Map.of("POORT_UITSTROOMKANS", "0.3"));
    Herleiding boom = poort.rest().herleiding(3);

    assertThat(boom.label().nl()).isEqualTo("deel dat overblijft na de poort");
    assertThat(poort.toekenning().herleiding(3).label().nl())
        .isEqualTo("toekenningen ten opzichte van ervoor");
    assertThat(boom.delen().stream().map(deel -> deel.kengetal().orElse("begin")))
        .containsExactly(
            "POORT_UITSTROOMKANS", "POORT_TOEKENNING_VOOR", "POORT_TOEKENNING_NA", "begin");
    assertThat(
            poort.toekenning().herleiding(3).delen().stream()
                .map(deel -> deel.kengetal().orElse("begin")))
        .containsExactly("POORT_TOEKENNING_VOOR", "POORT_TOEKENNING_NA", "begin");
    assertThat(boom.bronnen()).containsExactly(Vast.bron());
    assertThat(boom.formule()).isPresent();
  }

  @Test
  void theStartIsTheOneSuppliedOrTheFirstOfJanuaryOfTheFirstYear() {
    Herleiding geraden = poort(Map.of()).begin().herleiding(3);
    assertThat(geraden.waarde().bepaald()).isEqualTo(Breuk.of(2016));
    assertThat(geraden.label().nl())
        .contains("niet opgegeven", "1 januari van het eerste jaar van de raming");
    assertThat(geraden.kengetal()).isEmpty();
    assertThat(geraden.bronnen()).containsExactly(Vast.bron());

    Poort gegeven = poort(Map.of("POORT_START", "2018.25"));
    assertThat(gegeven.begin().herleiding(3).kengetal()).contains("POORT_START");
    assertThat(gegeven.begin().herleiding(3).waarde().bepaald()).isEqualTo(Breuk.parse("2018.25"));
    assertThat(Reeks.kengetallen(List.of(gegeven.toekenning())))
        .containsExactlyInAnyOrder("POORT_TOEKENNING_VOOR", "POORT_TOEKENNING_NA", "POORT_START");
  }

  private static String mist(Reeks reeks, int moment) {
    return reeks.op(moment).ontbrekend().orElseThrow().ontbreekt();
  }
}
