package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column gives at every moment what its numbers give one by one, whatever their size. */
final class KolomTest {

  private static final long GRENS = Kolomproef.GRENS;
  private static final int LAATSTE = Momenten.STRUCTUREEL;

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void operationsAreThoseOnFractions(@ForAll Random toeval) {
    Kolomproef a = Kolomproef.willekeurig(toeval);
    Kolomproef b = Kolomproef.willekeurig(toeval);

    eist(a.kolom().plus(b.kolom()), a, b, Breuk::plus);
    eist(a.kolom().min(b.kolom()), a, b, Breuk::min);
    eist(a.kolom().maal(b.kolom()), a, b, Breuk::maal);
    eist(
        a.kolom().gedeeldDoor(b.kolom()),
        a,
        b,
        (x, y) -> y.signum() == 0 ? Breuk.NUL : x.gedeeldDoor(y));
    eist(a.kolom().kleinste(b.kolom()), a, b, (x, y) -> x.compareTo(y) < 0 ? x : y);
    eist(a.kolom().grootste(b.kolom()), a, b, (x, y) -> x.compareTo(y) > 0 ? x : y);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void comparisonsAreThoseOfFractions(@ForAll Random toeval) {
    Kolomproef a = Kolomproef.willekeurig(toeval);
    Kolomproef b = Kolomproef.willekeurig(toeval);

    assertThat(a.kolom().min(b.kolom()).negatief())
        .isEqualTo(masker(i -> a.getallen().get(i).compareTo(b.getallen().get(i)) < 0));
    assertThat(a.kolom().min(a.kolom()).nul()).isEqualTo(Momenten.ALLE);
    assertThat(a.kolom().negatief()).isEqualTo(masker(i -> a.getallen().get(i).signum() < 0));
    assertThat(Kolomproef.getallen(Kolom.som(a.kolom(), b.kolom(), a.kolom())))
        .isEqualTo(
            Kolomproef.perMoment(
                i -> a.getallen().get(i).maal(Breuk.of(2)).plus(b.getallen().get(i))));
    assertThat(a.kolom().nul()).isEqualTo(masker(i -> a.getallen().get(i).signum() == 0));
    long keus = toeval.nextLong();
    assertThat(Kolomproef.getallen(a.kolom().kies(keus, b.kolom())))
        .isEqualTo(
            Kolomproef.perMoment(
                i -> ((keus >>> i) & 1) == 1 ? a.getallen().get(i) : b.getallen().get(i)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void roundingIsThatOfFractions(@ForAll Random toeval) {
    Kolomproef a = Kolomproef.willekeurig(toeval);
    Kolomproef b = Kolomproef.willekeurig(toeval);

    for (long delen : new long[] {1, 100, 1000, 1_000_000_000}) {
      UnaryOperator<Breuk> rond =
          x -> Breuk.of(x.maal(Breuk.of(delen)).rond(), BigInteger.valueOf(delen));
      eist(a.kolom().rond(delen), a, rond);
      eist(a.kolom().maalRond(b.kolom(), delen), a, b, (x, y) -> rond.apply(x.maal(y)));
    }
    eist(a.kolom().naarBoven(), a, KolomTest::naarBoven);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void longRowsOfOperationsStayExact(@ForAll Random toeval) {
    Kolom kolom = Kolom.vast(1, 3);
    List<Breuk> getallen = Kolomproef.getallen(kolom);
    for (int stap = 0; stap < 6; stap++) {
      Kolomproef ander = Kolomproef.willekeurig(toeval);
      boolean telOp = toeval.nextBoolean();
      kolom = telOp ? kolom.plus(ander.kolom()) : kolom.maal(ander.kolom());
      List<Breuk> vorige = getallen;
      getallen =
          Kolomproef.perMoment(
              i ->
                  telOp
                      ? vorige.get(i).plus(ander.getallen().get(i))
                      : vorige.get(i).maal(ander.getallen().get(i)));
    }
    assertThat(Kolomproef.getallen(kolom)).isEqualTo(getallen);
  }

  /** Bounds that only just fit, and those that only just do not. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 8})
  void nothingOverflowsNearTheLimit(long deel) {
    for (long teller : new long[] {GRENS / deel, GRENS / deel - 1, 1 - GRENS / deel}) {
      long binnen = Math.max(1 - GRENS, Math.min(GRENS - 1, teller));
      long[] tellers = new long[Momenten.AANTAL];
      Arrays.setAll(tellers, i -> i % 2 == 0 ? binnen : -binnen + i);
      Kolomproef a = Kolomproef.van(tellers, 1);
      for (Kolomproef b :
          List.of(
              a,
              Kolomproef.vast(binnen, 1),
              Kolomproef.vast(1, Math.abs(binnen)),
              Kolomproef.vast(deel, 1),
              Kolomproef.vast(-deel, 3),
              Kolomproef.van(i -> Breuk.of(i - deel, 1 + i % 3)))) {
        eist(a.kolom().plus(b.kolom()), a, b, Breuk::plus);
        eist(b.kolom().plus(a.kolom()), b, a, Breuk::plus);
        eist(a.kolom().min(b.kolom()), a, b, Breuk::min);
        eist(a.kolom().maal(b.kolom()), a, b, Breuk::maal);
        eist(a.kolom().plus(b.kolom()).plus(a.kolom()).plus(a.kolom()), a, b, KolomTest::drieMaal);
        assertThat(Kolomproef.getallen(a.kolom().kies(0b1010, b.kolom())))
            .isEqualTo(
                Kolomproef.perMoment(
                    i -> i == 1 || i == 3 ? a.getallen().get(i) : b.getallen().get(i)));
      }
      eist(a.kolom().rond(1000), a, x -> x);
    }
  }

  @Test
  void denominatorsThatDoNotFitTogetherGiveFractions() {
    // numerators stay small, the denominators multiply to 2^79
    Kolomproef a = Kolomproef.van(i -> Breuk.of(i % 2, (1L << 31) - 1));
    Kolomproef b = Kolomproef.vast(1, (1L << 48) + 1);

    eist(a.kolom().plus(b.kolom()), a, b, Breuk::plus);
    eist(b.kolom().min(a.kolom()), b, a, Breuk::min);
    eist(a.kolom().maal(b.kolom()), a, b, Breuk::maal);
    assertThat(Kolomproef.getallen(a.kolom().kies(0, b.kolom()))).isEqualTo(b.getallen());
    assertThat(Kolomproef.getallen(a.kolom().kies(-1, b.kolom()))).isEqualTo(a.getallen());
  }

  @Test
  void aProductIsKeptInLowTerms() {
    // 387,000.000 people times 14,437 euro: thousandths of people do not make thousandths of cents
    Kolom mensen = Kolom.van(i -> Breuk.of(387_000_000L + i, 1000));

    assertThat(mensen.maal(Kolom.vast(1000, 1)).in(3, 1)).isEqualTo(387_000_003L);
    assertThat(mensen.maal(Kolom.vast(Breuk.EEN))).isSameAs(mensen);
    assertThat(Kolom.vast(Breuk.EEN).maal(mensen)).isSameAs(mensen);
    assertThat(mensen.plus(Kolom.NUL)).isSameAs(mensen);
    assertThat(mensen.min(Kolom.NUL)).isSameAs(mensen);
    assertThat(mensen.maal(Kolom.NUL)).isSameAs(Kolom.NUL);
    assertThat(Kolom.NUL.maal(mensen)).isSameAs(Kolom.NUL);
    assertThat(mensen.gedeeldDoor(Kolom.NUL)).isSameAs(Kolom.NUL);
    assertThat(mensen.rond(1000)).isSameAs(mensen);
  }

  @Test
  void aNumberThatIsTheSameAtEveryMomentIsKeptOnce() {
    Breuk groot = Breuk.of(BigInteger.TWO.pow(200), BigInteger.ONE);
    Kolom vast = Kolom.vast(7, 2);
    Kolom ruim = Kolom.vast(groot);

    assertThat(vast.isVast()).isTrue();
    assertThat(ruim.isVast()).isTrue();
    assertThat(vast.plus(ruim).isVast()).isTrue();
    assertThat(vast.plus(vast).isVast()).isTrue();
    assertThat(vast.maal(vast).isVast()).isTrue();
    assertThat(vast.rond(100).isVast()).isTrue();
    assertThat(ruim.rond(100).isVast()).isTrue();
    assertThat(vast.naarBoven().isVast()).isTrue();
    assertThat(Kolom.van(i -> Breuk.of(i)).isVast()).isFalse();
    assertThat(Kolom.van(i -> groot.plus(Breuk.of(i))).isVast()).isFalse();
    assertThat(Kolom.vanDoubles(new double[Momenten.AANTAL]).isVast()).isFalse();
  }

  @Test
  void zeroIsFoundInEveryShape() {
    Breuk groot = Breuk.of(BigInteger.TWO.pow(200), BigInteger.ONE);
    double[] binair = new double[Momenten.AANTAL];
    Arrays.fill(binair, 0.5);
    binair[2] = 0;

    assertThat(Kolom.NUL.nul()).isEqualTo(Momenten.ALLE);
    assertThat(Kolom.vast(3, 4).nul()).isZero();
    assertThat(Kolom.vast(groot).nul()).isZero();
    assertThat(Kolom.van(i -> i == 5 ? Breuk.NUL : groot).nul()).isEqualTo(Momenten.bit(5));
    assertThat(Kolom.van(i -> Breuk.of(i - 41)).nul()).isEqualTo(Momenten.bit(41));
    assertThat(Kolom.vanDoubles(binair).nul()).isEqualTo(Momenten.bit(2));
  }

  @Test
  void whatGoesInIsNotKeptByReference() {
    double[] binair = new double[Momenten.AANTAL];
    long[] tellers = new long[Momenten.AANTAL];
    Kolom doubles = Kolom.vanDoubles(binair);
    Kolom heel = Kolom.van(tellers, 1);
    binair[0] = 1;
    tellers[0] = 1;

    assertThat(doubles.op(0)).isEqualTo(Breuk.NUL);
    assertThat(heel.op(0)).isEqualTo(Breuk.NUL);
  }

  private static Breuk drieMaal(Breuk x, Breuk y) {
    return x.maal(Breuk.of(3)).plus(y);
  }

  private static Breuk naarBoven(Breuk x) {
    Breuk onder = Breuk.of(x.teller().subtract(x.teller().mod(x.noemer())), x.noemer());
    return onder.equals(x) ? x : onder.plus(Breuk.EEN);
  }

  /** Which moment is in a set. */
  private interface Proef {
    boolean op(int moment);
  }

  private static long masker(Proef proef) {
    long masker = 0;
    for (int i = 0; i <= LAATSTE; i++) {
      masker += proef.op(i) ? 1L << i : 0;
    }
    return masker;
  }

  private static void eist(Kolom kolom, Kolomproef a, UnaryOperator<Breuk> functie) {
    eist(kolom, i -> functie.apply(a.getallen().get(i)));
  }

  private static void eist(Kolom kolom, Kolomproef a, Kolomproef b, BinaryOperator<Breuk> functie) {
    eist(kolom, i -> functie.apply(a.getallen().get(i), b.getallen().get(i)));
  }

  private static void eist(Kolom kolom, IntFunction<Breuk> verwacht) {
    assertThat(Kolomproef.getallen(kolom)).isEqualTo(Kolomproef.perMoment(verwacht));
  }
}
