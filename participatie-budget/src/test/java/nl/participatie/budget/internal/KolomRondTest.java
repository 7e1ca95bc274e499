package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding of columns by hand: halves, negatives, products of doubles, limits and parts. */
final class KolomRondTest {

  private static final Breuk GROOT = Breuk.of(BigInteger.TWO.pow(100), BigInteger.valueOf(3));

  @ParameterizedTest
  @CsvSource({
    "0.5, 1",
    "-0.5, -1",
    "0.4999, 0",
    "-0.4999, 0",
    "1.5, 2",
    "2.5, 3",
    "-2.5, -3",
    "0, 0",
    "2.4, 2",
    "-2.4, -2",
    "7, 7",
    "-7, -7",
    "1/3, 0",
    "2/3, 1",
    "-2/3, -1"
  })
  void aHalfGoesAwayFromZero(String getal, String rond) {
    Breuk breuk = Breuk.parse(getal);

    assertThat(Kolom.vast(breuk).rond(1).op(0)).isEqualTo(Breuk.parse(rond));
    assertThat(Kolom.van(i -> i == 0 ? Breuk.NUL : breuk).rond(1).op(9))
        .isEqualTo(Breuk.parse(rond));
    // beside a number that fits in no long
    assertThat(Kolom.van(i -> i == 0 ? GROOT : breuk).rond(1).op(9)).isEqualTo(Breuk.parse(rond));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 1", "1, 1", "0, 0", "-0.1, 0", "-1, -1", "-1.9, -1", "2.000001, 3", "50, 50"})
  void roundingUpGoesToTheWholeNumberNotBelow(String getal, String boven) {
    assertThat(Kolom.vast(Breuk.parse(getal)).naarBoven().op(0)).isEqualTo(Breuk.parse(boven));
    assertThat(Kolom.van(i -> Breuk.parse(getal).plus(Breuk.of(i))).naarBoven().op(2))
        .isEqualTo(Breuk.parse(boven).plus(Breuk.of(2)));
  }

  /** 0.5, 1.5 and 2.5 exactly, and as near to a half as doubles come. */
  @Test
  void productsOfDoublesAreRoundedAsTheExactNumbersAre() {
    double[] factoren = new double[Momenten.AANTAL];
    Arrays.setAll(factoren, i -> i / 2.0);
    factoren[40] = Math.nextDown(0.5);
    factoren[41] = Math.nextUp(0.5);
    Kolom rond = Kolom.vast(1, 1).maalRond(Kolom.vanDoubles(factoren), 1);
    Kolom negatief = Kolom.vast(-1, 1).maalRond(Kolom.vanDoubles(factoren), 1);

    for (int i = 0; i < 40; i++) {
      assertThat(rond.in(i, 1)).isEqualTo((i + 1) / 2);
      assertThat(negatief.in(i, 1)).isEqualTo(-((i + 1) / 2));
    }
    assertThat(rond.in(40, 1)).isZero();
    assertThat(rond.in(41, 1)).isOne();
    assertThat(negatief.in(40, 1)).isZero();
    assertThat(negatief.in(41, 1)).isEqualTo(-1);
  }

  @Test
  void productsOfDoublesUseTheNumberOfTheMomentOverItsDenominator() {
    double[] factoren = new double[Momenten.AANTAL];
    Arrays.fill(factoren, 0.25);
    Kolom mensen = Kolom.van(i -> Breuk.of(i, 10));

    // 0.1 i x 0.25 = 0.025 i; the half cent of 0.025 and 0.125 goes up
    Kolom rond = mensen.maalRond(Kolom.vanDoubles(factoren), 100);
    assertThat(rond.in(1, 100)).isEqualTo(3);
    assertThat(rond.in(2, 100)).isEqualTo(5);
    assertThat(rond.in(5, 100)).isEqualTo(13);
    assertThat(rond.in(41, 100)).isEqualTo(103);
  }

  @Test
  void productsOfDoublesBeyondTheLimitAreExact() {
    double[] factoren = new double[Momenten.AANTAL];
    Arrays.fill(factoren, 0x1p60);
    Kolom groot = Kolom.vast(3, 1).maalRond(Kolom.vanDoubles(factoren), 100);
    Kolom net = Kolom.vast(3, 1).maalRond(Kolom.vanDoubles(factoren), 1);

    assertThat(groot.op(0)).isEqualTo(Breuk.of(3L << 60));
    assertThat(groot.op(41)).isEqualTo(Breuk.of(3L << 60));
    assertThat(net.op(7)).isEqualTo(Breuk.of(3L << 60));
    assertThat(Kolom.vast(GROOT).maalRond(Kolom.vanDoubles(factoren), 1).op(3))
        .isEqualTo(Breuk.of(GROOT.maal(Breuk.of(1L << 60)).rond(), BigInteger.ONE));
  }

  @Test
  void numbersOutsideLimitsAreFound() {
    Kolom cent = Kolom.van(new long[Momenten.AANTAL], 100).plus(Kolom.van(i -> Breuk.of(i, 100)));

    assertThat(cent.buiten(0, 41, 100)).isZero();
    assertThat(cent.buiten(1, 40, 100)).isEqualTo(Momenten.bit(0) | Momenten.bit(41));
    assertThat(cent.buiten(1, 41, 100)).isEqualTo(Momenten.bit(0));
    assertThat(cent.buiten(-41, 40, 100)).isEqualTo(Momenten.bit(41));
    // in other parts, and where nothing fits
    assertThat(cent.buiten(1, 4, 10)).isEqualTo(0b1111111111 | Momenten.bit(41));
    Kolom ruim = Kolom.van(i -> i == 3 ? GROOT : i == 4 ? Breuk.of(-1, 3) : Breuk.EEN);
    assertThat(ruim.buiten(0, 100, 100)).isEqualTo(Momenten.bit(3) | Momenten.bit(4));
    assertThat(ruim.buiten(-34, 99, 100)).isEqualTo(Momenten.ALLE & ~Momenten.bit(4));
  }

  @Test
  void aFixedNumberOutsideLimitsIsSoAtEveryMoment() {
    assertThat(Kolom.vast(5, 100).buiten(0, 5, 100)).isZero();
    assertThat(Kolom.vast(5, 100).buiten(5, 5, 100)).isZero();
    assertThat(Kolom.vast(5, 100).buiten(0, 4, 100)).isEqualTo(Momenten.ALLE);
    assertThat(Kolom.vast(5, 100).buiten(6, 9, 100)).isEqualTo(Momenten.ALLE);
    assertThat(Kolom.vast(-5, 100).buiten(-4, 9, 100)).isEqualTo(Momenten.ALLE);
    assertThat(Kolom.vast(GROOT).buiten(0, Long.MAX_VALUE, 1)).isEqualTo(Momenten.ALLE);
  }

  @Test
  void aRoundedNumberIsReadInItsParts() {
    Kolom cent = Kolom.van(i -> Breuk.of(i, 100));

    assertThat(cent.in(7, 100)).isEqualTo(7);
    assertThat(cent.in(7, 1000)).isEqualTo(70);
    assertThat(Kolom.vast(3, 2).in(41, 100)).isEqualTo(150);
    // 2/4 is a whole number of tenths, though a tenth is no whole number of quarters
    assertThat(Kolom.vast(2, 4).in(0, 10)).isEqualTo(5);
    assertThat(Kolom.vanDoubles(new double[Momenten.AANTAL]).in(0, 10)).isZero();
  }

  @Test
  void aNumberThatIsNoWholeNumberOfPartsOrDoesNotFitIsRefused() {
    assertThatThrownBy(() -> Kolom.van(i -> Breuk.of(i, 100)).in(7, 10))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("0.07 is no whole number of parts of 1/10");
    assertThatThrownBy(() -> Kolom.vast(1L << 60, 1).in(0, 100))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Kolom.vast(GROOT.maal(Breuk.of(3))).in(0, 1))
        .isInstanceOf(ArithmeticException.class);
  }
}
