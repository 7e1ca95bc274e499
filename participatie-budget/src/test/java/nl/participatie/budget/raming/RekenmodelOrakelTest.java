package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.Orakel;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** Every group and every line against the second writing of the equations, {@link Orakel}. */
final class RekenmodelOrakelTest {

  private static final Orakel ORAKEL = new Orakel(Map.of());

  /** The amounts per person, which a caller may replace one by one. */
  private static final List<String> BEDRAGEN =
      List.of(
          "IDEEL_PP_WWB",
          "IDEEL_PP_BESCHUT",
          "IDEEL_PP_REGULIER",
          "IDEEL_PP_WAJONG",
          "PBUDGET_PP_WWB",
          "PBUDGET_PP_WSW",
          "PBUDGET_PP_BESCHUT",
          "PBUDGET_PP_REGULIER",
          "PBUDGET_PP_WAJONG",
          "GEMEENTEFONDS_MACRO");

  @Property(tries = 700)
  @Tag("breed")
  void everyGroupAndLineIsThatOfTheOracle(
      @ForAll("opgaven") Orakel.Opgave opgave,
      @ForAll @IntRange(min = 2015, max = 2055) int van,
      @ForAll @IntRange(min = 0, max = 4) int verder) {
    vergelijk(ORAKEL, opgave, Map.of(), van, Math.min(2055, van + verder));
  }

  @Property(tries = 300)
  @Tag("breed")
  void amountsWithOddDecimalsAreRoundedOncePerGroupAsTheOracleDoes(
      @ForAll("opgaven") Orakel.Opgave opgave,
      @ForAll("bedragen") Map<String, BigDecimal> eigen,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    vergelijk(new Orakel(eigen), opgave, eigen, jaar, jaar);
  }

  @Property(tries = 300)
  @Tag("breed")
  void otherSupportPointsBendThePathAsTheOracleDoes(
      @ForAll("opgaven") Orakel.Opgave opgave,
      @ForAll @IntRange(min = 50_000, max = 91_000) int verwacht,
      @ForAll @IntRange(min = 2047, max = 2070) int nulVanaf,
      @ForAll @IntRange(min = 1, max = 999_999_999) int snelheid,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    Map<String, BigDecimal> eigen =
        Map.of(
            "WSW_VERWACHT_2022", BigDecimal.valueOf(verwacht),
            "WSW_NUL_VANAF", BigDecimal.valueOf(nulVanaf),
            "WAJONG_INGROEI", BigDecimal.valueOf(snelheid, 9),
            "WAJONG_STRUCTUREEL", BigDecimal.valueOf(snelheid, 4),
            "WWB_VOLUME", BigDecimal.valueOf(100_000L + snelheid));

    vergelijk(new Orakel(eigen), opgave, eigen, jaar, jaar);
  }

  @Test
  void everyYearOfTheCountryIsThatOfTheOracle() {
    vergelijk(ORAKEL, opgave("387000", "91000", Gemeenten.BEGIN_2015), Map.of(), 2015, 2055);
  }

  @Test
  void everyMonthCanBeTheReferenceDate() {
    // 2015-01 to 2046-12: 32 years of twelve months
    assertThat(IntStream.range(0, 32 * 12).mapToObj(Gemeenten.BEGIN_2015::plusMonths))
        .allSatisfy(
            peildatum -> vergelijk(ORAKEL, opgave("1", "0.5", peildatum), Map.of(), 2031, 2031));
  }

  private static Orakel.Opgave opgave(String wwb, String wsw, LocalDate peildatum) {
    return new Orakel.Opgave(new BigDecimal(wwb), new BigDecimal(wsw), peildatum, Optional.empty());
  }

  private static void vergelijk(
      Orakel orakel, Orakel.Opgave opgave, Map<String, BigDecimal> eigen, int van, int totEnMet) {
    Gemeenteprofiel.Builder gemeente = Gemeenteprofiel.builder().volumes(Gemeenten.opgave(opgave));
    eigen.forEach((code, waarde) -> gemeente.putKengetallen(code, Breuk.of(waarde)));
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente.build(), Keuzeprofiel.LEEG, van, totEnMet);

    assertThat(raming.jaren().keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(van, totEnMet).boxed().toList());
    raming
        .jaren()
        .forEach((jaar, situatie) -> gelijk(situatie, orakel, orakel.volumes(opgave, jaar), jaar));
    gelijk(raming.structureel(), orakel, orakel.structureel(opgave), 2055);
  }

  private static void gelijk(
      Situatie situatie, Orakel orakel, Map<String, BigDecimal> volumes, int jaar) {
    assertThat(Gemeenten.aantallen(situatie.volumes().perGroep()))
        .as("volumes of %s", jaar)
        .isEqualTo(Gemeenten.bepaald(volumes));
    assertThat(Gemeenten.euros(situatie.baten()))
        .as("baten of %s", jaar)
        .isEqualTo(Gemeenten.bepaald(orakel.baten(volumes, jaar)));
  }

  @Provide
  Arbitrary<Orakel.Opgave> opgaven() {
    return Combinators.combine(
            mensen("387000"),
            mensen("91000"),
            Arbitraries.integers().between(0, 32 * 12 - 1),
            Arbitraries.integers().between(0, 27).withoutEdgeCases(),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(9)
                .optional(0.6))
        .as(
            (wwb, wsw, maanden, dagen, aandeel) ->
                new Orakel.Opgave(
                    wwb, wsw, Gemeenten.BEGIN_2015.plusMonths(maanden).plusDays(dagen), aandeel));
  }

  /** Persons, or standard units: with none, one, two or three decimals. */
  private static Arbitrary<BigDecimal> mensen(String meeste) {
    return Arbitraries.integers()
        .between(0, 3)
        .flatMap(
            decimalen ->
                Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal(meeste))
                    .ofScale(decimalen));
  }

  @Provide
  Arbitrary<Map<String, BigDecimal>> bedragen() {
    return Arbitraries.maps(
            Arbitraries.of(BEDRAGEN),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("30000")).ofScale(9))
        .ofMinSize(1)
        .ofMaxSize(BEDRAGEN.size());
  }
}
