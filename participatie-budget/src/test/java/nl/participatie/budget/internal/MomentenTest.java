package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "The years 2015 to 2055, and after them the long run." */
final class MomentenTest {

  @Test
  void yearsAndTheLongRunHaveTheirPlaces() {
    assertThat(Momenten.van(2015)).isZero();
    assertThat(Momenten.van(2055)).isEqualTo(Momenten.JAREN - 1);
    assertThat(Momenten.STRUCTUREEL).isEqualTo(41);
    assertThat(Momenten.AANTAL).isEqualTo(42);
  }

  @Test
  void aSetOfMomentsIsTheirBits() {
    assertThat(Momenten.bit(0)).isEqualTo(1);
    assertThat(Momenten.bit(41)).isEqualTo(2_199_023_255_552L);
    assertThat(Momenten.ALLE).isEqualTo(4_398_046_511_103L);
    assertThat(Momenten.in(41, Momenten.ALLE)).isTrue();
    assertThat(Momenten.in(42, Momenten.ALLE)).isFalse();
    assertThat(Momenten.in(3, 0b1000)).isTrue();
    assertThat(Momenten.in(2, 0b1000)).isFalse();
    assertThat(Momenten.in(41, 1L << 41)).isTrue();
  }
}
