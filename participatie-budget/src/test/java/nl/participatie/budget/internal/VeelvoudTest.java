package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many whole numbers times one fraction, to the last unit as whole-number arithmetic gives it. */
final class VeelvoudTest {

  private static double[] maal(String breuk, double hoogste, double... van) {
    double[] naar = new double[van.length];
    Veelvoud.van(Breuk.parse(breuk)).maalRond(van, naar, hoogste);
    return naar;
  }

  /** {@code (2 x t + n) / 2 n}, rounded down. */
  private static double halfOmhoog(long getal, long teller, long noemer) {
    BigInteger twee = BigInteger.TWO;
    BigInteger boven =
        twee.multiply(BigInteger.valueOf(getal))
            .multiply(BigInteger.valueOf(teller))
            .add(BigInteger.valueOf(noemer));
    return boven.divide(twee.multiply(BigInteger.valueOf(noemer))).doubleValue();
  }

  @Property
  void aProductIsRoundedHalfUp(
      @ForAll @LongRange(max = 1_000_000_000) long getal,
      @ForAll @IntRange(max = 3_000_000) int teller,
      @ForAll @IntRange(min = 1, max = 100_000) int noemer) {
    assertThat(maal(teller + "/" + noemer, (double) getal, (double) getal))
        .containsExactly(halfOmhoog(getal, teller, noemer));
  }

  @ParameterizedTest
  @CsvSource({
    "1/2, 1, 1", "1/2, 3, 2", "1/1000, 499, 0", "1/1000, 500, 1", "1/1000, 1499, 1",
    "1/1000, 1500, 2", "0, 7, 0", "7, 1, 7", "1/3, 1, 0", "1/3, 2, 1"
  })
  void aHalfGoesUpAndLessDown(String breuk, double getal, double verwacht) {
    assertThat(maal(breuk, getal, getal)).containsExactly(verwacht);
  }

  @Test
  void beyondWhatDoublesHoldItIsWorkedOutInFractions() {
    // 2 x 999,999,999 x 1,000,001 passes 2^50; every number of the row, not only the largest
    long groot = 999_999_999;
    assertThat(maal("1000001/3", (double) groot, (double) groot, 1, 2))
        .containsExactly(
            halfOmhoog(groot, 1_000_001, 3),
            halfOmhoog(1, 1_000_001, 3),
            halfOmhoog(2, 1_000_001, 3));
  }

  @Test
  void aProductThatNoDoubleHoldsIsRefused() {
    assertThatThrownBy(() -> maal("1000000000000", 1e9, 1e9))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("Product of 1000000000 and 1000000000000 is too large");
    assertThatThrownBy(() -> Veelvoud.van(Breuk.of(-1)))
        .hasMessage("Factor -1, allowed: not negative, in fewer than 2^50 parts");
    assertThatThrownBy(() -> Veelvoud.van(Breuk.parse("1/1125899906842624")))
        .hasMessageContaining("in fewer than 2^50 parts");
    // 2^49 - 1 parts
    assertThat(maal("1/562949953421311", 1, 1)).containsExactly(0);
  }

  @Property
  void aBinaryFactorIsTakenAsTheNumberThatItIs(
      @ForAll @LongRange(max = 1_000_000_000) long getal,
      @ForAll @DoubleRange(max = 1) double factor,
      @ForAll @IntRange(max = 1000) int teller) {
    BigDecimal exact =
        BigDecimal.valueOf(getal)
            .multiply(new BigDecimal(factor))
            .multiply(BigDecimal.valueOf(teller))
            .divide(BigDecimal.valueOf(1000))
            .setScale(0, RoundingMode.HALF_UP);
    double[] naar = new double[1];
    Veelvoud.van(Breuk.of(teller, 1000))
        .maalRondBinair(new double[] {(double) getal}, factor, naar, (double) getal);

    assertThat(BigDecimal.valueOf(naar[0])).isEqualByComparingTo(exact);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1, 1", "0.5, 3, 2", "0.25, 1, 0", "0.25, 2, 1", "0.75, 2, 2"})
  void aHalfOfABinaryFactorGoesUp(double factor, double getal, double verwacht) {
    double[] naar = new double[3];
    Veelvoud.van(Breuk.EEN).maalRondBinair(new double[] {getal, 0, 4}, factor, naar, 4);

    assertThat(naar).containsExactly(verwacht, 0, 4 * factor);
  }

  @Test
  void theBoundIsAboveEveryProductAndNotFarFromIt() {
    Veelvoud derde = Veelvoud.van(Breuk.of(1, 3));

    assertThat(derde.grens(300)).isBetween(100.0, 102.0);
    assertThat(Veelvoud.van(Breuk.NUL).grens(300)).isBetween(0.0, 1.0);
  }
}
