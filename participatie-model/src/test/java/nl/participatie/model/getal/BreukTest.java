package nl.participatie.model.getal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreukTest {

  @Provide
  Arbitrary<Breuk> breuken() {
    BigInteger groot = BigInteger.TEN.pow(30);
    Arbitrary<BigInteger> tellers =
        Arbitraries.oneOf(
            Arbitraries.bigIntegers().between(groot.negate(), groot),
            Arbitraries.bigIntegers().between(BigInteger.valueOf(-20), BigInteger.valueOf(20)));
    Arbitrary<BigInteger> noemers =
        Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(groot.negate(), groot),
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-20), BigInteger.valueOf(20)))
            .filter(noemer -> noemer.signum() != 0);
    // the small numbers are the edge cases; jqwik would combine its own into thousands
    return Combinators.combine(tellers, noemers)
        .as((teller, noemer) -> Breuk.of(teller, noemer))
        .withoutEdgeCases();
  }

  @Property
  void everyFractionStandsInLowestTermsAboveAPositiveDenominator(@ForAll("breuken") Breuk breuk) {
    assertThat(breuk.noemer().signum()).isPositive();
    assertThat(breuk.teller().gcd(breuk.noemer())).isEqualTo(BigInteger.ONE);
  }

  @Property
  void additionAndMultiplicationObeyTheLawsOfAField(
      @ForAll("breuken") Breuk a, @ForAll("breuken") Breuk b, @ForAll("breuken") Breuk c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.maal(b)).isEqualTo(b.maal(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.maal(b).maal(c)).isEqualTo(a.maal(b.maal(c)));
    assertThat(a.maal(b.plus(c))).isEqualTo(a.maal(b).plus(a.maal(c)));
    assertThat(a.plus(Breuk.NUL)).isEqualTo(a);
    assertThat(a.maal(Breuk.EEN)).isEqualTo(a);
    assertThat(a.min(a)).isEqualTo(Breuk.NUL);
    assertThat(a.min(b)).isEqualTo(Breuk.NUL.min(b.min(a)));
  }

  @Property
  void divisionUndoesMultiplication(@ForAll("breuken") Breuk a, @ForAll("breuken") Breuk b) {
    if (b.signum() == 0) {
      assertThatThrownBy(() -> a.gedeeldDoor(b))
          .isInstanceOf(ArithmeticException.class)
          .hasMessageContaining("denominator is zero");
    } else {
      assertThat(a.maal(b).gedeeldDoor(b)).isEqualTo(a);
      assertThat(a.gedeeldDoor(b).maal(b)).isEqualTo(a);
    }
  }

  /** The definition by cross-multiplication, on plain whole numbers. */
  @Property
  void sumProductAndOrderAreThoseOfCrossMultiplication(
      @ForAll("breuken") Breuk a, @ForAll("breuken") Breuk b) {
    BigInteger links = a.teller().multiply(b.noemer());
    BigInteger rechts = b.teller().multiply(a.noemer());
    BigInteger onder = a.noemer().multiply(b.noemer());
    assertThat(a.plus(b)).isEqualTo(Breuk.of(links.add(rechts), onder));
    assertThat(a.min(b)).isEqualTo(Breuk.of(links.subtract(rechts), onder));
    assertThat(a.maal(b)).isEqualTo(Breuk.of(a.teller().multiply(b.teller()), onder));
    assertThat(a.compareTo(b)).isEqualTo(links.compareTo(rechts));
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    assertThat(a.signum()).isEqualTo(a.compareTo(Breuk.NUL));
  }

  @Property
  void decimalsAddMultiplyAndCompareAsBigDecimalDoes(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(9) BigDecimal a,
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(9) BigDecimal b) {
    assertThat(Breuk.of(a).plus(Breuk.of(b))).isEqualTo(Breuk.of(a.add(b)));
    assertThat(Breuk.of(a).min(Breuk.of(b))).isEqualTo(Breuk.of(a.subtract(b)));
    assertThat(Breuk.of(a).maal(Breuk.of(b))).isEqualTo(Breuk.of(a.multiply(b)));
    assertThat(Breuk.of(a).compareTo(Breuk.of(b))).isEqualTo(a.compareTo(b));
    assertThat(Breuk.of(a).decimaal()).isEqualByComparingTo(a);
  }

  @Property
  void roundingIsHalfUpAsBigDecimalDoesIt(@ForAll("breuken") Breuk breuk) {
    BigDecimal oordeel =
        new BigDecimal(breuk.teller())
            .divide(new BigDecimal(breuk.noemer()), 0, RoundingMode.HALF_UP);
    assertThat(breuk.rond()).isEqualTo(oordeel.toBigIntegerExact());
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({"1/2, 1", "-1/2, -1", "3/2, 2", "-5/2, -3", "1/3, 0", "-2/3, -1", "0.4999999, 0"})
  void aHalfGoesAwayFromZero(String breuk, BigInteger geheel) {
    assertThat(Breuk.parse(breuk).rond()).isEqualTo(geheel);
  }

  @Property
  void readingTheTextGivesTheFractionBack(@ForAll("breuken") Breuk breuk) {
    assertThat(Breuk.parse(breuk.toString())).isEqualTo(breuk).hasSameHashCodeAs(breuk);
  }

  @Property
  void theDecimalToShowDiffersByLessThanItsLastDigit(@ForAll("breuken") Breuk breuk) {
    BigDecimal oordeel =
        new BigDecimal(breuk.teller())
            .divide(new BigDecimal(breuk.noemer()), MathContext.DECIMAL128);
    assertThat(breuk.decimaal()).isEqualByComparingTo(oordeel);
    assertThat(breuk.decimaal().scale()).isNotNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "1/3, 1/3",
    "2/6, 1/3",
    "1/-3, -1/3",
    "-4/-2, 2",
    "0.250, 0.25",
    "1/4, 0.25", // a decimal that ends is written as one
    "14437, 14437",
    "1e3, 1000",
    "0/7, 0",
    "0e-99999999, 0"
  })
  void oneValueHasOneText(String tekst, String uitkomst) {
    assertThat(Breuk.parse(tekst)).hasToString(uitkomst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/0", "0/0", "", "/", "1/", "/3", "1/2/3", "een derde", "1.5/2", "NaN"})
  void whatIsNoFractionIsRefusedWithTheTextInTheMessage(String tekst) {
    assertThatThrownBy(() -> Breuk.parse(tekst))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + tekst + "'");
  }

  @Test
  void aDenominatorOfZeroIsRefused() {
    assertThatThrownBy(() -> Breuk.of(3, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("3/0");
  }
}
