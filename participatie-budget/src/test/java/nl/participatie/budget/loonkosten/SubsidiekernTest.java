package nl.participatie.budget.loonkosten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum in whole numbers, held to the same sum in fractions. */
final class SubsidiekernTest {

  private static final Subsidieregels REGELS =
      new Subsidieregels(
          Breuk.of(70), Breuk.of(50), Breuk.parse("23.5"), Plafondlezing.OVER_SUBSIDIE);
  private static final Maatstaf HALF = new Maatstaf.LoonwaardeVanMinimumloon(50);

  /** Percentages with up to two decimals. */
  private static Arbitrary<Breuk> procenten() {
    return Arbitraries.longs().between(0, 10_000).map(honderdsten -> Breuk.of(honderdsten, 100));
  }

  @Provide
  Arbitrary<Subsidieregels> regels() {
    return Combinators.combine(
            procenten(), procenten(), procenten(), Arbitraries.of(Plafondlezing.class))
        .as(Subsidieregels::new);
  }

  @Provide
  Arbitrary<Maatstaf> maatstaven() {
    Arbitrary<Integer> loonwaarden = Arbitraries.integers().between(0, 100);
    Arbitrary<Bedrag> lonen = Arbitraries.longs().between(0, 1_000_000).map(Bedrag::ofCent);
    return Arbitraries.oneOf(
        loonwaarden.map(Maatstaf.LoonwaardeVanMinimumloon::new),
        Combinators.combine(loonwaarden, lonen, procenten()).as(Maatstaf.LoonwaardeVanLoon::new),
        Arbitraries.just(new Maatstaf.Forfait()));
  }

  /** Hours with up to two decimals of a week of 1 to 60 hours. */
  @Provide
  Arbitrary<Deeltijd> deeltijden() {
    Arbitrary<Long> uren = Arbitraries.longs().between(1, 6_000);
    Arbitrary<Long> week = Arbitraries.longs().between(100, 6_000);
    return Combinators.combine(uren, week).as((deel, heel) -> new Deeltijd(Breuk.of(deel, heel)));
  }

  @Property(tries = 20_000)
  void wholeNumbersGiveWhatFractionsGive(
      @ForAll @LongRange(max = 1_000_000) long centen,
      @ForAll("maatstaven") Maatstaf maatstaf,
      @ForAll("regels") Subsidieregels regels,
      @ForAll("deeltijden") Deeltijd deeltijd) {
    Bedrag grondslag = Bedrag.ofCent(centen);
    Berekening breuken = Loonkostensubsidie.inBreuken(grondslag, maatstaf, regels, deeltijd);
    assertThat(Loonkostensubsidie.bereken(grondslag, maatstaf, regels, deeltijd))
        .isEqualTo(breuken);
    Subsidiekern.bereken(grondslag, maatstaf, regels, deeltijd)
        .ifPresent(kern -> assertThat(kern).isEqualTo(breuken));
  }

  @Property(tries = 20_000)
  void withTheFiguresOfTheLawEveryContractFits(
      @ForAll @LongRange(max = 1_000_000) long centen,
      @ForAll("maatstaven") Maatstaf maatstaf,
      @ForAll @LongRange(min = 1, max = 600_000) long uren,
      @ForAll @LongRange(min = 1, max = 600_000) long week,
      @ForAll Plafondlezing plafond) {
    Bedrag grondslag = Bedrag.ofCent(centen);
    Deeltijd deeltijd = new Deeltijd(Breuk.of(Math.min(uren, week), week));
    Maatstaf metBijslag =
        maatstaf instanceof Maatstaf.LoonwaardeVanLoon loon
            ? new Maatstaf.LoonwaardeVanLoon(loon.procent(), loon.loon(), Breuk.of(8))
            : maatstaf;
    Subsidieregels regels =
        new Subsidieregels(Breuk.of(70), Breuk.of(50), Breuk.parse("23.5"), plafond);
    assertThat(Subsidiekern.bereken(grondslag, metBijslag, regels, deeltijd))
        .contains(Loonkostensubsidie.inBreuken(grondslag, metBijslag, regels, deeltijd));
  }

  @ParameterizedTest
  @CsvSource({
    // a sum of 10^15 euro fits in cents, its products do not
    "1000000000000000, 1",
    // a fraction beyond a long, and below zero
    "2000, 12345678901234567890/12345678901234567891",
    "-2000, 1"
  })
  void whatDoesNotFitIsLeftToTheFractions(String euro, String deel) {
    Bedrag grondslag = Bedrag.parse(euro);
    Deeltijd deeltijd = new Deeltijd(Breuk.parse(deel));
    assertThat(Subsidiekern.bereken(grondslag, HALF, REGELS, deeltijd)).isEmpty();
    assertThat(Loonkostensubsidie.bereken(grondslag, HALF, REGELS, deeltijd))
        .isEqualTo(Loonkostensubsidie.inBreuken(grondslag, HALF, REGELS, deeltijd));
  }

  @Test
  void everyNumberThatDoesNotFitIsNoticed() {
    Breuk groot = Breuk.parse("9223372036854775809/9223372036854775808");
    Bedrag grondslag = Bedrag.ofEuro(2000);
    assertThat(bereken(grondslag, HALF, new Subsidieregels(groot, groot, Breuk.of(23), beide())))
        .isEmpty();
    assertThat(bereken(grondslag, HALF, new Subsidieregels(Breuk.of(70), groot, groot, beide())))
        .isEmpty();
    assertThat(
            bereken(
                grondslag,
                new Maatstaf.Forfait(),
                new Subsidieregels(Breuk.of(70), groot, Breuk.of(23), beide())))
        .isEmpty();
    assertThat(bereken(grondslag, new Maatstaf.LoonwaardeVanLoon(50, grondslag, groot), REGELS))
        .isEmpty();
    assertThat(
            bereken(
                grondslag,
                new Maatstaf.LoonwaardeVanLoon(50, Bedrag.ofCent(-1), Breuk.of(8)),
                REGELS))
        .isEmpty();
    assertThat(bereken(grondslag, HALF, REGELS)).isPresent();
  }

  private static Optional<Berekening> bereken(
      Bedrag grondslag, Maatstaf maatstaf, Subsidieregels regels) {
    return Subsidiekern.bereken(grondslag, maatstaf, regels, Deeltijd.VOLTIJD);
  }

  private static Plafondlezing beide() {
    return Plafondlezing.OVER_BEIDE;
  }

  @Test
  void halfACentGoesUpOnceAndAfterPartTime() {
    // 0.01 x 50 percent is half a cent; at half time a quarter; 50 percent of 0.03 is 1.5 cents
    assertThat(voltijd(1)).isEqualTo(Bedrag.ofCent(1));
    assertThat(voltijd(3)).isEqualTo(Bedrag.ofCent(2));
    Subsidiebedrag half =
        Loonkostensubsidie.perMaand(Bedrag.ofCent(1), HALF, REGELS, new Deeltijd(Breuk.of(1, 2)));
    assertThat(half.subsidie()).isEqualTo(Bedrag.NUL);
    assertThat(half.voltijd()).isEqualTo(Bedrag.ofCent(1));
  }

  private static Bedrag voltijd(long centen) {
    return Loonkostensubsidie.perMaand(Bedrag.ofCent(centen), HALF, REGELS, Deeltijd.VOLTIJD)
        .voltijd();
  }
}
