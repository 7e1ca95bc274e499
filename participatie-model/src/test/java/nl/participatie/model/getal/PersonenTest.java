package nl.participatie.model.getal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonenTest {

  /** A hundred million people in thousandths: 10^8 x 10^3. */
  private static final long GRENS = 100_000_000_000L;

  @Property
  void sumAndDifferenceAreThoseOfTheDecimals(
      @ForAll @LongRange(min = 0, max = GRENS / 2) long a,
      @ForAll @LongRange(min = 0, max = GRENS / 2) long b) {
    Personen groot = Personen.ofDuizendsten(Math.max(a, b));
    Personen klein = Personen.ofDuizendsten(Math.min(a, b));
    assertThat(groot.plus(klein).aantal()).isEqualByComparingTo(groot.aantal().add(klein.aantal()));
    assertThat(groot.min(klein).aantal())
        .isEqualByComparingTo(groot.aantal().subtract(klein.aantal()));
  }

  @Property
  void moreCannotBeTakenOffThanThereIs(
      @ForAll @LongRange(min = 0, max = GRENS - 1) long a,
      @ForAll @LongRange(min = 1, max = GRENS) long verschil) {
    long b = Math.min(a + verschil, GRENS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Personen.ofDuizendsten(a).min(Personen.ofDuizendsten(b)));
  }

  @Property
  void theDecimalGivesTheNumberBack(@ForAll @LongRange(min = 0, max = GRENS) long duizendsten) {
    Personen personen = Personen.ofDuizendsten(duizendsten);
    assertThat(Personen.of(new BigDecimal(personen.toString()))).isEqualTo(personen);
    assertThat(Personen.of(personen.aantal())).isEqualTo(personen).hasSameHashCodeAs(personen);
    assertThat(Personen.afgerond(personen.breuk())).isEqualTo(personen);
    assertThat(personen.duizendsten()).isEqualTo(duizendsten);
  }

  @Property
  void aFractionIsRoundedToTheThousandthHalfUp(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long teller,
      @ForAll @LongRange(min = 1, max = 9_999) long noemer) {
    BigDecimal oordeel =
        new BigDecimal(teller).divide(new BigDecimal(noemer), 3, RoundingMode.HALF_UP);
    if (oordeel.compareTo(new BigDecimal("1e8")) <= 0) {
      assertThat(Personen.afgerond(Breuk.of(teller, noemer)).aantal())
          .isEqualByComparingTo(oordeel);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Personen.afgerond(Breuk.of(teller, noemer)));
    }
  }

  @Property
  void theOrderIsTheOneOfTheDecimals(
      @ForAll @LongRange(min = 0, max = GRENS) long a,
      @ForAll @LongRange(min = 0, max = GRENS) long b) {
    Personen eerste = Personen.ofDuizendsten(a);
    Personen tweede = Personen.ofDuizendsten(b);
    assertThat(eerste.compareTo(tweede)).isEqualTo(eerste.aantal().compareTo(tweede.aantal()));
    assertThat(eerste.equals(tweede)).isEqualTo(a == b);
  }

  @ParameterizedTest
  @CsvSource({
    "5000, 5000",
    "5000.000, 5000",
    "0.125, 0.125",
    "1e8, 100000000",
    "12.50, 12.5",
    "0e-99999999, 0"
  })
  void zerosAtTheEndDoNotMatter(BigDecimal aantal, String tekst) {
    assertThat(Personen.of(aantal)).hasToString(tekst);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "-0.001", "1.2345", "100000000.001", "1e9", "1e99999999", "1e-99999999"})
  void negativeTooManyOrTooFinelyDividedIsRefused(String aantal) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), // an absurd exponent is not written out first
        () ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> Personen.of(new BigDecimal(aantal))));
  }

  @Test
  void theLimitIsAHundredMillionPeople() {
    Personen hoogste = Personen.of(100_000_000);
    assertThat(hoogste.duizendsten()).isEqualTo(GRENS).isEqualTo(Personen.GRENS_IN_DUIZENDSTEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hoogste.plus(Personen.ofDuizendsten(1)))
        .withMessageContaining("100000000");
    assertThatIllegalArgumentException().isThrownBy(() -> Personen.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Personen.of(Long.MAX_VALUE));
    assertThatIllegalArgumentException().isThrownBy(() -> Personen.ofDuizendsten(-1));
  }

  @Test
  void aFractionFarBeyondTheLimitIsRefusedInTheSameWay() {
    Breuk onmogelijk = Breuk.of(BigInteger.TEN.pow(40), BigInteger.ONE);
    assertThatIllegalArgumentException().isThrownBy(() -> Personen.afgerond(onmogelijk));
  }
}
