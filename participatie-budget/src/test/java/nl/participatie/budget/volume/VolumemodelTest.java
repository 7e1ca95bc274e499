package nl.participatie.budget.volume;

import static nl.participatie.model.doelgroep.Volumegroep.BESCHUT;
import static nl.participatie.model.doelgroep.Volumegroep.REGULIER;
import static nl.participatie.model.doelgroep.Volumegroep.WAJONG;
import static nl.participatie.model.doelgroep.Volumegroep.WSW;
import static nl.participatie.model.doelgroep.Volumegroep.WWB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The volumes that must come out, rekenmodel "Years and volumes" and its table of numbers. */
final class VolumemodelTest {

  private static final Volumemodel LAND = model(Gemeenten.NEDERLAND.volumes());

  @ParameterizedTest
  @CsvSource({"WSW, 89142", "BESCHUT, 619", "REGULIER, 1239", "WAJONG, 4582"})
  void theGroupsOf2015ComeOutAsTheRekenmodelShowsThem(Volumegroep groep, BigDecimal getoond) {
    // "2015: WSW 89,142; BESCHUT 619; REGULIER 1,239; WAJONG 4,582", shown as whole
    assertThat(personen(LAND.inJaar(2015), groep).setScale(0, RoundingMode.HALF_UP))
        .isEqualByComparingTo(getoond);
  }

  @Test
  void theGroupsOf2015AreKeptAtThreeDecimals() {
    Volumes volumes = LAND.inJaar(2015);

    // half a year of the 7.5 years in which 91,000 falls to 63,129:
    // 91000 - (91000 - 63129) x 0.5 / 7.5 = 91000 - 1858.0666... = 89141.9333...
    assertThat(personen(volumes, WSW)).isEqualByComparingTo("89141.933");
    // (91000 - 89141.933) / 3 = 1858.067 / 3 = 619.3556...
    assertThat(personen(volumes, BESCHUT)).isEqualByComparingTo("619.356");
    // 1858.067 - 619.356
    assertThat(personen(volumes, REGULIER)).isEqualByComparingTo("1238.711");
    assertThat(personen(volumes, WWB)).isEqualByComparingTo("387000");
  }

  @ParameterizedTest
  @CsvSource({
    // 91000 - 27871 x 18 / 90 months
    "2016, 85425.8",
    // 91000 - 27871 x 30 / 90; "it gives 81,710 for 2017" (discrepancies)
    "2017, 81709.667",
    // the support point at 2022.5; "63,129 for 2022"
    "2022, 63129",
    // 63129 x 24.5 / 25.5
    "2023, 60653.353",
    // 63129 x 0.5 / 25.5, the last half year before 2048.0
    "2047, 1237.824",
    "2048, 0",
    "2055, 0"
  })
  void theNationalWswPassesThroughItsSupportPoints(int jaar, BigDecimal verwacht) {
    assertThat(personen(LAND.inJaar(jaar), WSW)).isEqualByComparingTo(verwacht);
  }

  @Test
  void theThreeGroupsAroundTheWswAddUpTo91000InEveryYear() {
    // "the three add up to 91,000 in every year at three decimals"
    assertThat(jaren().mapToObj(LAND::inJaar))
        .hasSize(41)
        .allSatisfy(volumes -> assertThat(rondDeWsw(volumes)).isEqualByComparingTo("91000.000"));
  }

  @Test
  void theWajongGroupAgreesWithASeriesForTheExponential() {
    // 135000 (1 - e^(-0.069057 (t - 2015))) with e^-x as the sum of (-x)^n / n! in 60 digits
    assertThat(jaren())
        .allSatisfy(
            jaar -> {
              BigDecimal x =
                  new BigDecimal("0.069057").multiply(new BigDecimal(jaar - 2015 + ".5"));
              BigDecimal verwacht =
                  new BigDecimal("135000").multiply(BigDecimal.ONE.subtract(eTotDeMin(x)));
              assertThat(personen(LAND.inJaar(jaar), WAJONG))
                  .isEqualByComparingTo(verwacht.setScale(3, RoundingMode.HALF_UP));
            });
  }

  @Test
  void theStructuralSituationIsTheLimitOfThePaths() {
    // "WSW 0, BESCHUT 30,333.333, REGULIER 60,666.667, WAJONG 135,000"
    assertThat(Gemeenten.aantallen(LAND.structureel().perGroep()))
        .isEqualTo(
            Gemeenten.bepaald(
                Map.of(
                    "WWB", new BigDecimal("387000.000"),
                    "WSW", new BigDecimal("0.000"),
                    "BESCHUT", new BigDecimal("30333.333"),
                    "REGULIER", new BigDecimal("60666.667"),
                    "WAJONG", new BigDecimal("135000.000"))));
  }

  @Test
  void anOwnWswCountedInMid2022IsItselfIn2022() {
    Volumes volumes = model(opgave("2022-07-01", "800.25")).inJaar(2022);

    // path(2022.5) / path(2022.5) = 1
    assertThat(personen(volumes, WSW)).isEqualByComparingTo("800.25");
    // began with 800.25 x 91000 / 63129 = 1153.5546...; (1153.555 - 800.25) / 3 = 117.7683...
    assertThat(personen(volumes, BESCHUT)).isEqualByComparingTo("117.768");
    // 353.305 - 117.768
    assertThat(personen(volumes, REGULIER)).isEqualByComparingTo("235.537");
  }

  @Test
  void anOwnWswCountedBeforeTheEndOfThePathFollowsTheNationalIndex() {
    // path(2040.0) = 63129 x 8 / 25.5, path(2030.5) = 63129 x 17.5 / 25.5: 100 x 17.5 / 8
    assertThat(personen(model(opgave("2040-01-31", "100")).inJaar(2030), WSW))
        .isEqualByComparingTo("218.75");
  }

  @Property
  @Tag("breed")
  void theDayOfTheMonthPlaysNoPart(
      @ForAll @IntRange(min = 0, max = 383) int maanden,
      @ForAll @IntRange(min = 1, max = 28) int dag,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    LocalDate eerste = Gemeenten.BEGIN_2015.plusMonths(maanden);
    LocalDate later = eerste.withDayOfMonth(dag);

    assertThat(model(opgave(later.toString(), "123.456")).inJaar(jaar))
        .isEqualTo(model(opgave(eerste.toString(), "123.456")).inJaar(jaar));
  }

  @Property
  @Tag("breed")
  void whoLeavesTheWswIsCountedOnceInTheNewGroups(
      @ForAll @IntRange(min = 0, max = 383) int maanden,
      @ForAll @IntRange(max = 100_000_000) int duizendsten,
      @ForAll @IntRange(min = 2015, max = 2054) int jaar) {
    String wsw = BigDecimal.valueOf(duizendsten, 3).toPlainString();
    Volumemodel model = model(opgave(Gemeenten.BEGIN_2015.plusMonths(maanden).toString(), wsw));
    Volumes nu = model.inJaar(jaar);
    Volumes straks = model.inJaar(jaar + 1);

    // the Wsw only declines, and the sum of the three is the same in every year
    assertThat(personen(straks, WSW)).isLessThanOrEqualTo(personen(nu, WSW));
    assertThat(rondDeWsw(straks)).isEqualByComparingTo(rondDeWsw(nu));
    // one in three, to the rounding of the thousandth
    assertThat(
            personen(nu, BESCHUT).multiply(BigDecimal.valueOf(2)).subtract(personen(nu, REGULIER)))
        .isBetween(new BigDecimal("-0.001"), new BigDecimal("0.001"));
  }

  @Test
  void theDefaultShareOfTheWajongGroupIsTheShareInTheWwb() {
    Volumeopgave opgave = Volumeopgave.builder().wwb(Personen.of(3870)).build();

    // 135000 x 3870 / 387000, in the long run; the reference date plays no part in it
    assertThat(personen(model(opgave).structureel(), WAJONG)).isEqualByComparingTo("1350");
  }

  @Test
  void aGivenShareOfTheWajongGroupGoesBeforeTheShareInTheWwb() {
    Volumeopgave opgave =
        Volumeopgave.builder().wwb(Personen.of(3870)).aandeelWajong(Breuk.parse("0.02")).build();

    // 135000 x 0.02
    assertThat(personen(model(opgave).structureel(), WAJONG)).isEqualByComparingTo("2700");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 2014, 2056, Integer.MAX_VALUE})
  void aYearOutside2015To2055IsRefused(int jaar) {
    assertThatThrownBy(() -> LAND.inJaar(jaar))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Year " + jaar + ", allowed: 2015 to 2055");
  }

  @Test
  void volumesWithoutAGroupAreRefused() {
    assertThatThrownBy(() -> new Volumes(Map.of(WWB, Uitkomst.van(Personen.NUL))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Volumes of all five groups needed, got [WWB]");
  }

  private static BigDecimal rondDeWsw(Volumes volumes) {
    return personen(volumes, WSW).add(personen(volumes, BESCHUT)).add(personen(volumes, REGULIER));
  }

  private static Volumeopgave opgave(String peildatum, String wsw) {
    return Volumeopgave.builder()
        .peildatum(LocalDate.parse(peildatum))
        .wsw(Personen.of(new BigDecimal(wsw)))
        .build();
  }

  private static BigDecimal eTotDeMin(BigDecimal x) {
    MathContext cijfers = new MathContext(60);
    BigDecimal som = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n <= 60; n++) {
      term = term.multiply(x.negate()).divide(BigDecimal.valueOf(n), cijfers);
      som = som.add(term);
    }
    return som;
  }

  private static IntStream jaren() {
    return IntStream.rangeClosed(2015, 2055);
  }

  private static Volumemodel model(Volumeopgave opgave) {
    return new Volumemodel(Kengetallen.standaard(), opgave);
  }

  private static BigDecimal personen(Volumes volumes, Volumegroep groep) {
    return volumes.van(groep).bepaald().aantal();
  }
}
