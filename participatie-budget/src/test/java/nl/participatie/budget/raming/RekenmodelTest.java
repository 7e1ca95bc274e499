package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the estimate takes in place of its own, and what it refuses. */
final class RekenmodelTest {

  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2055);

  @Property(tries = 500)
  void zeroPeopleCostZero(
      @ForAll @IntRange(min = 0, max = 32 * 12 - 1) int maanden,
      @ForAll boolean metAandeel,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    Volumeopgave niemand =
        Volumeopgave.builder()
            .peildatum(Gemeenten.BEGIN_2015.plusMonths(maanden))
            .wwb(Personen.NUL)
            .wsw(Personen.NUL)
            .aandeelWajong(metAandeel ? Optional.of(Breuk.NUL) : Optional.empty())
            .build();
    Raming raming =
        Rekenmodel.STANDAARD.raam(Gemeenten.van(niemand), Keuzeprofiel.LEEG, jaar, jaar);

    assertThat(Stream.concat(raming.jaren().values().stream(), Stream.of(raming.structureel())))
        .hasSize(2)
        .allSatisfy(
            situatie -> {
              assertThat(situatie.volumes().perGroep().values())
                  .containsOnly(Uitkomst.van(Personen.NUL));
              assertThat(situatie.baten().values()).containsOnly(Uitkomst.van(Bedrag.NUL));
            });
  }

  @Property(tries = 200)
  void aGivenAmountReplacesThatOfTheModelForItsYearAndLineAndNothingElse(
      @ForAll Batenpost post,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar,
      @ForAll("bedragen") Bedrag bedrag) {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.metBate(Gemeenten.NEDERLAND, post, jaar, bedrag),
            Keuzeprofiel.LEEG,
            2015,
            2055);

    LAND.jaren()
        .forEach(
            (ander, zonder) -> {
              Situatie met = Optional.ofNullable(raming.jaren().get(ander)).orElseThrow();
              assertThat(met.volumes()).isEqualTo(zonder.volumes());
              for (Batenpost lijn : Batenpost.values()) {
                Uitkomst<Bedrag> verwacht =
                    lijn == post && ander == jaar ? Uitkomst.van(bedrag) : zonder.van(lijn);
                assertThat(met.van(lijn)).as("%s %s", lijn, ander).isEqualTo(verwacht);
              }
            });
    assertThat(raming.structureel()).isEqualTo(LAND.structureel());
    assertThat(raming.aannames()).isEqualTo(LAND.aannames());
  }

  @ParameterizedTest
  @MethodSource("codesMetEenWaarde")
  void anOwnKeyFigureEqualToTheDefaultChangesNoOutcome(String code) {
    Breuk waarde = Kengetallen.standaard().alle(code).get(0).waarde();
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.nederlandMet(code, waarde), Keuzeprofiel.LEEG, 2015, 2055);

    assertThat(raming.jaren()).isEqualTo(LAND.jaren());
    assertThat(raming.structureel()).isEqualTo(LAND.structureel());
    assertThat(raming.leemten()).isEqualTo(LAND.leemten());
  }

  static Stream<String> codesMetEenWaarde() {
    return Kengetallen.standaard().codes().stream()
        .filter(code -> Kengetallen.standaard().alle(code).size() == 1);
  }

  @Test
  void anOwnSubsidyForTheWswHoldsInEveryYear() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.nederlandMet("PBUDGET_PP_WSW", Breuk.of(26_000)),
            Keuzeprofiel.LEEG,
            2015,
            2019);

    // 89,141.933 and 74,277.400 in the Wsw (see VolumemodelTest) x 26,000
    assertThat(euro(raming, 2015, Batenpost.PBUDGET_WSW))
        .isEqualByComparingTo(new BigDecimal("89141.933").multiply(new BigDecimal("26000")));
    assertThat(euro(raming, 2019, Batenpost.PBUDGET_WSW))
        .isEqualByComparingTo(new BigDecimal("74277.400").multiply(new BigDecimal("26000")));
  }

  @Test
  void theKeyFiguresOfAMunicipalityGoBeforeThoseOfTheModel() {
    Rekenmodel model =
        new Rekenmodel(Kengetallen.standaard().met(Map.of("IDEEL_PP_WWB", Breuk.of(100))));
    Raming zonderEigen = model.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2015);
    Raming metEigen =
        model.raam(
            Gemeenten.nederlandMet("IDEEL_PP_WWB", Breuk.of(200)), Keuzeprofiel.LEEG, 2015, 2015);

    // 387,000 x 100 and 387,000 x 200
    assertThat(euro(zonderEigen, 2015, Batenpost.INKOMENSDEEL_WWB))
        .isEqualByComparingTo("38700000");
    assertThat(euro(metEigen, 2015, Batenpost.INKOMENSDEEL_WWB)).isEqualByComparingTo("77400000");
  }

  @Test
  void anUnknownKeyFigureIsRefusedWithTheNearestKnownOne() {
    Gemeenteprofiel gemeente = Gemeenten.nederlandMet("IDEEL_PP_WBB", Breuk.EEN);

    assertThatThrownBy(() -> Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.LEEG, 2015, 2015))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unknown key figure 'IDEEL_PP_WBB', nearest: IDEEL_PP_WWB");
  }

  @ParameterizedTest
  @CsvSource({"2014, 2015", "2055, 2056", "2016, 2015", "2056, 2056", "0, 3000", "2014, 2014"})
  void yearsOutsideTheEstimateOrInReverseAreRefused(int van, int totEnMet) {
    assertThatThrownBy(
            () -> Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, van, totEnMet))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Years " + van + " to " + totEnMet + ", allowed: 2015 to 2055 in order");
  }

  @Property(tries = 100)
  void aYearComesOutTheSameWhateverYearsAreAskedWithIt(
      @ForAll @IntRange(min = 2015, max = 2055) int van,
      @ForAll @IntRange(min = 0, max = 40) int verder) {
    int totEnMet = Math.min(2055, van + verder);
    Raming raming =
        Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, van, totEnMet);

    assertThat(raming.jaren()).isEqualTo(LAND.jaren().subMap(van, totEnMet + 1));
    assertThat(raming.structureel()).isEqualTo(LAND.structureel());
  }

  @Test
  void aSituationWithoutALineIsRefused() {
    assertThatThrownBy(
            () ->
                new Situatie(
                    LAND.structureel().volumes(),
                    Map.of(Batenpost.GEMEENTEFONDS, Uitkomst.van(Bedrag.NUL))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("All eight lines of baten needed, got [GEMEENTEFONDS]");
  }

  private static BigDecimal euro(Raming raming, int jaar, Batenpost post) {
    return Optional.ofNullable(raming.jaren().get(jaar)).orElseThrow().van(post).bepaald().euro();
  }

  @Provide
  Arbitrary<Bedrag> bedragen() {
    return Arbitraries.longs().between(0, Bedrag.GRENS_IN_CENTEN).map(Bedrag::ofCent);
  }
}
