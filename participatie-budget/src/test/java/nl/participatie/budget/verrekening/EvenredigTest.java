package nl.participatie.budget.verrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.budget.internal.GrootsteRest;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** Largest remainder in two dimensions. */
final class EvenredigTest {

  /**
   * Surpluses and shortages of one pool.
   *
   * @param geven the surpluses
   * @param vragen the shortages
   */
  record Partijen(List<Long> geven, List<Long> vragen) {
    long[] s() {
      return geven.stream().mapToLong(Long::longValue).toArray();
    }

    long[] t() {
      return vragen.stream().mapToLong(Long::longValue).toArray();
    }
  }

  @Provide
  static Arbitrary<Partijen> partijen() {
    Arbitrary<Long> centen =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 4),
            Arbitraries.longs().between(0, 300),
            Arbitraries.longs().between(0, Bedrag.GRENS_IN_CENTEN),
            Arbitraries.of(0L, Bedrag.GRENS_IN_CENTEN));
    return Combinators.combine(centen.list().ofSize(5), Arbitraries.integers().between(0, 5))
        .as((lijst, knip) -> new Partijen(lijst.subList(0, knip), lijst.subList(knip, 5)))
        .withoutEdgeCases(); // five amounts would combine into thousands
  }

  @Test
  void aFlowIsThatByHand() {
    // 3 and 3 give to 2 and 2: exactly 1 each, 4 of 6 given
    assertThat(Evenredig.stroom(new long[] {3, 3}, new long[] {2, 2}))
        .isDeepEqualTo(new long[][] {{1, 1}, {1, 1}});
    // 1 and 1 give to 1 and 1: a half each; ties by giver, then receiver, and lines come out
    assertThat(Evenredig.stroom(new long[] {1, 1}, new long[] {1, 1}))
        .isDeepEqualTo(new long[][] {{1, 0}, {0, 1}});
    // 2 and 1 give to 1, 1 and 1: 2/3 and 1/3 of each; the first two go to the first giver
    assertThat(Evenredig.stroom(new long[] {2, 1}, new long[] {1, 1, 1}))
        .isDeepEqualTo(new long[][] {{1, 1, 0}, {0, 0, 1}});
    assertThat(Evenredig.stroom(new long[] {0, 0}, new long[] {7}))
        .isDeepEqualTo(new long[][] {{0}, {0}});
  }

  @Property
  void everyTransferIsItsProportionalAmountRoundedDownOrUpAndLinesComeOut(
      @ForAll("partijen") Partijen partijen) {
    long[] s = partijen.s();
    long[] t = partijen.t();
    long vloed = Math.min(Arrays.stream(s).sum(), Arrays.stream(t).sum());

    long[][] x = Evenredig.stroom(s, t);

    long[] rijen = GrootsteRest.verdeel(vloed, s);
    long[] kolommen = GrootsteRest.verdeel(vloed, t);
    for (int i = 0; i < s.length; i++) {
      assertThat(Arrays.stream(x[i]).sum()).isEqualTo(rijen[i]);
      for (int j = 0; j < t.length; j++) {
        eisAfgerond(x[i][j], exact(s, t, i, j));
      }
    }
    for (int j = 0; j < t.length; j++) {
      int kolom = j;
      assertThat(Arrays.stream(x).mapToLong(rij -> rij[kolom]).sum()).isEqualTo(kolommen[j]);
    }
  }

  /** Tries every way to round, independent of the search in the library. */
  @Property
  void ofAllRoundingsThatFitTheOneWithTheLargestRemaindersIsTaken(
      @ForAll("partijen") Partijen partijen) {
    long[] s = partijen.s();
    long[] t = partijen.t();
    long vloed = Math.min(Arrays.stream(s).sum(), Arrays.stream(t).sum());
    long[][] x = Evenredig.stroom(s, t);
    List<int[]> cellen =
        IntStream.range(0, s.length * t.length)
            .mapToObj(n -> new int[] {n / t.length, n % t.length})
            .filter(c -> rest(exact(s, t, c[0], c[1])).signum() > 0)
            .sorted(Comparator.comparing((int[] c) -> rest(exact(s, t, c[0], c[1]))).reversed())
            .toList();

    // the first cell is the highest bit, so that the best rounding is the highest number that fits
    for (int keuze = (1 << cellen.size()) - 1; keuze >= 0; keuze--) {
      long[][] poging = gerond(s, t, cellen, keuze);
      if (past(poging, GrootsteRest.verdeel(vloed, s), GrootsteRest.verdeel(vloed, t))) {
        assertThat(x).isDeepEqualTo(poging);
        return;
      }
    }
    fail("No rounding fits");
  }

  /** Amounts from 0 to 6 in every division over givers and receivers. */
  @Test
  void fiveBalancesOrFewerAlwaysHaveARounding() {
    for (int n = 0; n < 7 * 7 * 7 * 7 * 7; n++) {
      long[] centen =
          IntStream.iterate(n, rest -> rest / 7).limit(5).mapToLong(r -> r % 7).toArray();
      for (int knip = 1; knip < 5; knip++) {
        long[] s = Arrays.copyOfRange(centen, 0, knip);
        long[] t = Arrays.copyOfRange(centen, knip, 5);
        long vloed = Math.min(Arrays.stream(s).sum(), Arrays.stream(t).sum());
        assertThat(Arrays.stream(Evenredig.stroom(s, t)).flatMapToLong(Arrays::stream).sum())
            .isEqualTo(vloed);
      }
    }
  }

  @Test
  void aFlowThatNoRoundingFitsIsRefusedInWords() {
    // the 10 that flow are 1.67 or 2.5 for each of five, in parts of 4/10 and 6/10 by giver
    assertThatThrownBy(() -> Evenredig.stroom(new long[] {4, 6}, new long[] {4, 6, 4, 6, 4}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "No rounding to the cent from [4, 6] to [4, 6, 4, 6, 4]: only certain to exist for five"
                + " balances or fewer");
  }

  private static long[][] gerond(long[] s, long[] t, List<int[]> cellen, int keuze) {
    long[][] poging = new long[s.length][t.length];
    for (int i = 0; i < s.length; i++) {
      for (int j = 0; j < t.length; j++) {
        poging[i][j] = heel(exact(s, t, i, j));
      }
    }
    for (int n = 0; n < cellen.size(); n++) {
      int[] cel = cellen.get(n);
      poging[cel[0]][cel[1]] += (keuze >> (cellen.size() - 1 - n)) & 1;
    }
    return poging;
  }

  private static boolean past(long[][] x, long[] rijen, long[] kolommen) {
    return IntStream.range(0, rijen.length).allMatch(i -> Arrays.stream(x[i]).sum() == rijen[i])
        && IntStream.range(0, kolommen.length)
            .allMatch(j -> Arrays.stream(x).mapToLong(rij -> rij[j]).sum() == kolommen[j]);
  }

  private static Breuk exact(long[] s, long[] t, int i, int j) {
    long geheel = Math.max(Arrays.stream(s).sum(), Arrays.stream(t).sum());
    boolean niets = Arrays.stream(s).sum() == 0 || Arrays.stream(t).sum() == 0;
    return niets ? Breuk.NUL : breuk(s[i]).maal(Breuk.of(t[j], geheel));
  }

  private static long heel(Breuk breuk) {
    return breuk.teller().divide(breuk.noemer()).longValueExact();
  }

  private static Breuk rest(Breuk breuk) {
    return breuk.min(breuk(heel(breuk)));
  }

  private static Breuk breuk(long geheel) {
    return Breuk.of(geheel);
  }

  private static void eisAfgerond(long deel, Breuk exact) {
    Breuk afstand = exact.min(breuk(deel));
    assertThat(afstand).isLessThan(Breuk.EEN).isGreaterThan(Breuk.of(-1));
  }
}
