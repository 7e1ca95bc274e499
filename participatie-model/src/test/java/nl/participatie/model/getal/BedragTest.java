package nl.participatie.model.getal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joda-Money, written by others for the same purpose, is the judge of sums and of reading. */
class BedragTest {

  /** 10^15 euro is 10^17 cents. */
  private static final long GRENS = 100_000_000_000_000_000L;

  @Provide
  Arbitrary<Bedrag> bedragen() {
    return Arbitraries.longs().between(-GRENS, GRENS).map(Bedrag::ofCent);
  }

  private static Money alsJoda(Bedrag bedrag) {
    return Money.ofMinor(CurrencyUnit.EUR, bedrag.centen());
  }

  @Property
  void theSumIsTheSumOfJodaMoney(
      @ForAll @LongRange(min = -GRENS / 2, max = GRENS / 2) long a,
      @ForAll @LongRange(min = -GRENS / 2, max = GRENS / 2) long b) {
    Bedrag som = Bedrag.ofCent(a).plus(Bedrag.ofCent(b));
    Money oordeel = Money.ofMinor(CurrencyUnit.EUR, a).plus(Money.ofMinor(CurrencyUnit.EUR, b));
    assertThat(som.euro()).isEqualTo(oordeel.getAmount());
  }

  @Property
  void theDifferenceIsTheDifferenceOfJodaMoney(
      @ForAll @LongRange(min = -GRENS / 2, max = GRENS / 2) long a,
      @ForAll @LongRange(min = -GRENS / 2, max = GRENS / 2) long b) {
    Bedrag verschil = Bedrag.ofCent(a).min(Bedrag.ofCent(b));
    Money oordeel = Money.ofMinor(CurrencyUnit.EUR, a).minus(Money.ofMinor(CurrencyUnit.EUR, b));
    assertThat(verschil.euro()).isEqualTo(oordeel.getAmount());
  }

  @Property
  void theTextIsReadAsJodaMoneyReadsIt(@ForAll("bedragen") Bedrag bedrag) {
    assertThat(Money.parse("EUR " + bedrag)).isEqualTo(alsJoda(bedrag));
    assertThat(bedrag).hasToString(alsJoda(bedrag).getAmount().toPlainString());
  }

  @Property
  void readingTheTextGivesTheAmountBack(@ForAll("bedragen") Bedrag bedrag) {
    assertThat(Bedrag.parse(bedrag.toString())).isEqualTo(bedrag).hasSameHashCodeAs(bedrag);
  }

  @Property
  void theOrderIsTheOneOfJodaMoney(@ForAll("bedragen") Bedrag a, @ForAll("bedragen") Bedrag b) {
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(alsJoda(a).compareTo(alsJoda(b))));
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
  }

  @Property
  void aFractionIsRoundedToTheCentHalfUp(
      @ForAll @LongRange(min = -GRENS, max = GRENS) long teller,
      @ForAll @LongRange(min = 2, max = 5_000) long noemer) {
    BigDecimal oordeel =
        new BigDecimal(teller).divide(new BigDecimal(noemer), 2, RoundingMode.HALF_UP);
    Assume.that(oordeel.abs().compareTo(new BigDecimal("1e15")) <= 0);
    assertThat(Bedrag.afgerond(Breuk.of(teller, noemer)).euro()).isEqualTo(oordeel);
  }

  @ParameterizedTest(name = "{0} euro becomes {1}")
  @CsvSource({
    "1/200, 0.01", // 0.005: half a cent goes away from zero
    "-1/200, -0.01",
    "0.00499, 0.00",
    "1/3, 0.33",
    "2/3, 0.67",
    "-0.004, 0.00",
    "2.675, 2.68" // no binary fraction in between: a double would give 2.67
  })
  void halfACentGoesAwayFromZero(String breuk, String bedrag) {
    assertThat(Bedrag.afgerond(Breuk.parse(breuk))).hasToString(bedrag);
  }

  @Property
  void whatLiesBeyondTheLimitIsRefusedAndNotCutOff(
      @ForAll @LongRange(min = GRENS + 1) long centen) {
    BigDecimal euro = BigDecimal.valueOf(centen, 2);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Bedrag.ofCent(centen));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Bedrag.ofCent(-centen));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Bedrag.ofEuro(euro));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Bedrag.afgerond(Breuk.of(euro)));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Bedrag.parse(euro.toPlainString()));
  }

  @Test
  void theLimitItselfIsKeptToTheCent() {
    Bedrag hoogste = Bedrag.parse("1000000000000000.00");
    Bedrag cent = Bedrag.ofCent(1);
    assertThat(hoogste.centen()).isEqualTo(GRENS).isEqualTo(Bedrag.GRENS_IN_CENTEN);
    assertThat(hoogste.min(cent)).hasToString("999999999999999.99");
    assertThat(hoogste).isEqualTo(Bedrag.ofEuro(1_000_000_000_000_000L));
    assertThatThrownBy(() -> hoogste.plus(cent))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("10^15");
    assertThatThrownBy(() -> Bedrag.NUL.min(hoogste).min(cent))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Bedrag.som(List.of(hoogste, cent)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Bedrag.ofEuro(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Bedrag.afgerond(Breuk.of(BigInteger.TEN.pow(40), BigInteger.ONE)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theSumOfNothingIsNothing() {
    assertThat(Bedrag.som(List.of())).isEqualTo(Bedrag.NUL).hasToString("0.00");
    assertThat(Bedrag.som(List.of(Bedrag.ofEuro(3), Bedrag.ofCent(-50), Bedrag.ofCent(25))))
        .hasToString("2.75"); // 3.00 - 0.50 + 0.25
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.505", "0.001", "", " ", "twaalf", "1,50", "EUR 3", "1/2", "NaN"})
  void whatIsNoAmountInCentsIsRefusedWithTheTextInTheMessage(String tekst) {
    assertThatThrownBy(() -> Bedrag.parse(tekst))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + tekst + "'");
  }

  @ParameterizedTest
  @CsvSource({"12.500, 12.50", "1e3, 1000.00", "-3, -3.00", "-0.00, 0.00", "0e-99999999, 0.00"})
  void zerosAtTheEndDoNotMatter(String tekst, String bedrag) {
    assertThat(Bedrag.parse(tekst)).hasToString(bedrag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999", "-1e999999999", "1e-99999999", "1e16"})
  void anAbsurdExponentIsRefusedWithoutBeingWrittenOut(String tekst) {
    BigDecimal euro = new BigDecimal(tekst);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThatThrownBy(() -> Bedrag.parse(tekst))
              .isInstanceOf(IllegalArgumentException.class);
          assertThatThrownBy(() -> Bedrag.ofEuro(euro)).isInstanceOf(ArithmeticException.class);
        });
  }
}
