package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** Largest remainder in one dimension, in plain numbers and in numbers of any size. */
final class GrootsteRestTest {

  private static final long GRENS = Bedrag.GRENS_IN_CENTEN;

  /** Weights of every size: few and equal ones for ties, and sums on both sides of 2^52. */
  @Provide
  static Arbitrary<long[]> gewichten() {
    return Arbitraries.of(2L, 5L, 1000L, 1L << 30, 1L << 44, 1L << 52, GRENS)
        .flatMap(
            hoogste -> Arbitraries.longs().between(0, hoogste).array(long[].class).ofMaxSize(40))
        .withoutEdgeCases();
  }

  @Test
  void sharesAreThoseByHand() {
    // 10 over 1 : 1 : 1 is 3 1/3 each; the first gets the cent
    assertThat(GrootsteRest.verdeel(10, new long[] {5, 5, 5})).containsExactly(4, 3, 3);
    // 7 over 10 : 20 : 30 is 1.17, 2.33 and 3.5: the largest part cut off is the last
    assertThat(GrootsteRest.verdeel(7, new long[] {10, 20, 30})).containsExactly(1, 2, 4);
    // 8 over 1 : 1 : 1 : 1 : 1 is 1.6 each; three cents for the first three
    assertThat(GrootsteRest.verdeel(8, new long[] {1, 1, 1, 1, 1})).containsExactly(2, 2, 2, 1, 1);
    assertThat(GrootsteRest.verdeel(0, new long[] {10, 20})).containsExactly(0, 0);
    assertThat(GrootsteRest.verdeel(0, new long[] {0, 0})).containsExactly(0, 0);
    assertThat(GrootsteRest.verdeel(0, new long[0])).isEmpty();
  }

  @Test
  void theLargestAmountsAreExact() {
    // products of 10^34 do not overflow
    assertThat(GrootsteRest.verdeel(GRENS, new long[] {GRENS, GRENS, GRENS}))
        .containsExactly(GRENS / 3 + 1, GRENS / 3, GRENS / 3);
    // a sum of weights above 2^63 does not either
    long[] veel = new long[342];
    Arrays.fill(veel, Long.MAX_VALUE);
    assertThat(Arrays.stream(GrootsteRest.verdeel(GRENS, veel)).sum()).isEqualTo(GRENS);
    // a weight that no long holds: 9 over 1 : 2
    BigInteger groot = BigInteger.TWO.pow(200);
    assertThat(GrootsteRest.verdeel(9, List.of(groot, groot.shiftLeft(1)))).containsExactly(3, 6);
  }

  @Property(tries = 3000)
  void plainNumbersGiveTheSharesOfTheDefinition(
      @ForAll("gewichten") long[] gewichten, @ForAll @LongRange(max = GRENS) long totaal) {
    List<BigInteger> groot = Arrays.stream(gewichten).mapToObj(BigInteger::valueOf).toList();

    assertThat(GrootsteRest.verdeel(totaal, gewichten))
        .isEqualTo(GrootsteRest.exact(totaal, groot))
        .isEqualTo(GrootsteRest.verdeel(totaal, groot));
  }

  /** 2^52 itself, where estimates in floating point are worst. */
  @Property
  void theLargestSumOfPlainNumbersGivesTheSharesOfTheDefinition(
      @ForAll @LongRange(min = 1, max = GrootsteRest.GRENS - 1) long eerste,
      @ForAll @LongRange(max = GRENS) long totaal) {
    long[] gewichten = {eerste, GrootsteRest.GRENS - eerste};

    assertThat(GrootsteRest.verdeel(totaal, gewichten))
        .isEqualTo(
            GrootsteRest.exact(
                totaal, Arrays.stream(gewichten).mapToObj(BigInteger::valueOf).toList()));
  }

  @Property
  void aDivisionIsByLargestRemainderWithTiesByPlace(
      @ForAll("gewichten") long[] gewichten, @ForAll @LongRange(max = GRENS) long totaal) {
    BigInteger som =
        Arrays.stream(gewichten)
            .mapToObj(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::add);
    long[] deel = GrootsteRest.verdeel(totaal, gewichten);

    assertThat(Arrays.stream(deel).sum()).isEqualTo(som.signum() == 0 ? 0 : totaal);
    Breuk[] boven = new Breuk[deel.length]; // what a share is above its exact value
    for (int i = 0; i < deel.length; i++) {
      Breuk exact =
          som.signum() == 0
              ? Breuk.NUL
              : Breuk.of(
                  BigInteger.valueOf(totaal).multiply(BigInteger.valueOf(gewichten[i])), som);
      boven[i] = Breuk.of(deel[i]).min(exact);
      assertThat(boven[i]).isLessThan(Breuk.EEN).isGreaterThan(Breuk.of(-1));
      assertThat(gewichten[i] == 0 && deel[i] > 0).isFalse();
    }
    for (int i = 0; i < deel.length; i++) {
      for (int j = 0; j < deel.length; j++) {
        if (boven[i].signum() > 0 && boven[j].signum() < 0) {
          // i was rounded up and j down: the part cut off of i was larger, or as large and earlier
          int vergelijking = Breuk.EEN.min(boven[i]).compareTo(Breuk.NUL.min(boven[j]));
          assertThat(vergelijking > 0 || (vergelijking == 0 && i < j)).isTrue();
        }
      }
    }
  }
}
