package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounding of quotients in doubles gives what rounding of fractions gives, up to its bounds. */
final class AfrondingTest {

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void quotientsAreRoundedAsFractionsAre(@ForAll Random toeval) {
    int bits = 2 + toeval.nextInt(60);
    long grens = 1L << bits;
    long door = 1L + Math.floorMod(toeval.nextLong(), 1L << (1 + toeval.nextInt(60)));
    long maal = 1L + toeval.nextInt(4);
    long[] getallen = new long[20];
    for (int i = 0; i < getallen.length; i++) {
      getallen[i] = toeval.nextLong() % (grens / maal);
    }
    eist(getallen, maal, door, grens);
  }

  /** On both sides of 2^48, where doubles give way to whole numbers, up to 2^61. */
  @ParameterizedTest
  @ValueSource(ints = {2, 10, 31, 46, 47, 48, 49, 50, 51, 53, 60, 61})
  void halvesAndWhatLiesNextToThemAreRoundedRight(int bits) {
    long grens = 1L << bits;
    for (long door :
        new long[] {1, 2, 3, 7, 10, 1000, (1L << 40) + 2, grens - 1, grens, grens + 2}) {
      long heel = (grens - 1) / door;
      long half = heel / 2 * door + door / 2;
      long[] getallen = {
        0,
        1,
        -1,
        half,
        half - 1,
        half + 1,
        -half,
        1 - half,
        -half - 1,
        heel * door,
        grens - 1,
        1 - grens
      };
      eist(getallen, 1, door, grens);
    }
  }

  private static void eist(long[] getallen, long maal, long door, long grens) {
    long[] rond = new long[getallen.length];
    Afronding.rond(getallen, maal, door, grens, rond);
    for (int i = 0; i < rond.length; i++) {
      assertThat(rond[i])
          .as("%s x %s / %s", getallen[i], maal, door)
          .isEqualTo(Breuk.of(getallen[i] * maal, door).rond().longValueExact());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "0.25, true",
    "0.498, true",
    "0.4995, false",
    "0.5, false",
    "0.5005, false",
    "0.502, true",
    "7.5, false",
    "7.9999, true",
    "-0.25, false",
    "-1, false",
    "1099511627775.25, true",
    "1099511627775.5, false",
    "1099511627776, false",
    "1e300, false"
  })
  void onlyFarFromAHalfAndNotTooLargeIsCertain(double ongeveer, boolean zeker) {
    assertThat(Afronding.isZeker(ongeveer)).isEqualTo(zeker);
  }

  @Test
  void aDoubleIsTheBinaryFractionThatItIs() {
    assertThat(Afronding.exact(0.75)).isEqualTo(Breuk.of(3, 4));
    // 0.1 is 3602879701896397 / 2^55
    assertThat(Afronding.exact(0.1)).isEqualTo(Breuk.of(3_602_879_701_896_397L, 1L << 55));
    assertThat(Afronding.exact(0.1)).isNotEqualTo(Breuk.of(1, 10));
  }
}
