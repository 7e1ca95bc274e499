package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

class SchaalTest {

  private static Schaal schaal(long... waarden) {
    return Schaal.van(Arrays.stream(waarden).mapToObj(Breuk::of).toList(), 6);
  }

  @Test
  void linesAreRoundAndHoldEveryValue() {
    // 5,801 in at most six steps of 1, 2 or 5 times a power of ten: 1,000
    assertThat(schaal(5_801).lijnen()).hasSize(7).endsWith(Breuk.of(6_000));
    assertThat(schaal(-3, 12).lijnen())
        .containsExactly(Breuk.of(-5), Breuk.of(0), Breuk.of(5), Breuk.of(10), Breuk.of(15));
    assertThat(schaal(-7).lijnen()).startsWith(Breuk.of(-8)).endsWith(Breuk.NUL);
  }

  @Test
  void nothingStillHasAScale() {
    assertThat(schaal(0).hoogste().signum()).isPositive();
    assertThat(Schaal.gespiegeld(List.of(Breuk.NUL), 3).hoogste().signum()).isPositive();
  }

  @Test
  void aMirroredScaleReachesAsFarDownAsUp() {
    Schaal schaal = Schaal.gespiegeld(List.of(Breuk.of(10), Breuk.of(4)), 3);
    assertThat(schaal.hoogste()).isEqualTo(Breuk.of(12));
    assertThat(schaal.laagste()).isEqualTo(Breuk.of(-12));
    assertThat(schaal.lijnen())
        .containsExactly(Breuk.of(-10), Breuk.of(-5), Breuk.of(0), Breuk.of(5), Breuk.of(10));
    assertThat(schaal.deel(Breuk.NUL)).isEqualTo(Breuk.of(1, 2));
  }

  @Test
  void millionsHaveThreeDigits() {
    Weergave en = new Weergave(Taal.EN);
    assertThat(Weergave.decimalen(Bedrag.ofEuro(-123_456_789))).isZero();
    assertThat(Weergave.decimalen(Bedrag.ofEuro(12_345_678))).isEqualTo(1);
    assertThat(Weergave.decimalen(Bedrag.ofEuro(1_234_567))).isEqualTo(2);
    assertThat(Weergave.decimalen(Bedrag.ofEuro(123_456))).isEqualTo(3);
    assertThat(en.miljoenen(Bedrag.ofEuro(-1_234_567), 2)).isEqualTo("\u22121.23");
    assertThat(en.miljoenen(Bedrag.NUL, 2)).isEqualTo("0");
  }

  @Test
  void theYearsShownAreTheNearOnesAndSteps() {
    List<Integer> alle = IntStream.rangeClosed(2015, 2055).boxed().toList();
    assertThat(Jaarkeuze.nabij(alle))
        .containsExactly(
            2015, 2016, 2017, 2018, 2019, 2020, 2025, 2030, 2035, 2040, 2045, 2050, 2055);
    assertThat(Jaarkeuze.ruim(alle, 2017))
        .containsExactly(2015, 2017, 2020, 2025, 2035, 2045, 2055);
  }
}
