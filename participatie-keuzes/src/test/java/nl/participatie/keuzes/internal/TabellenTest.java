package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Geldigheid;
import org.junit.jupiter.api.Test;

/** The three tables of a verdict against the definition of a rule, on layouts of any size. */
class TabellenTest {

  private static final int VENSTERS = 3;

  @Provide
  Arbitrary<List<Verbod>> regels() {
    Arbitrary<Long> kant =
        Arbitraries.integers().between(0, 63).list().ofMaxSize(4).map(TabellenTest::masker);
    return Combinators.combine(kant, kant).as(Verbod::new).list().ofMaxSize(100);
  }

  @Provide
  Arbitrary<long[]> profielen() {
    return Arbitraries.integers()
        .between(0, 63)
        .list()
        .ofMaxSize(12)
        .map(TabellenTest::masker)
        .array(long[].class)
        .ofMaxSize(200);
  }

  private static long masker(List<Integer> bits) {
    return bits.stream().mapToLong(bit -> 1L << bit).reduce(0, (a, b) -> a | b);
  }

  private static boolean isGeldig(List<Verbod> regels, long profiel) {
    return regels.stream().noneMatch(regel -> regel.isGebroken(profiel));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void oordeelIsDatGeenRegelGebrokenIs(
      @ForAll("regels") List<Verbod> regels, @ForAll("profielen") long[] profielen) {
    Oordeelstabel tabel = new Oordeelstabel(regels);
    assertThat(LongStream.of(profielen).mapToObj(tabel::isGeldig))
        .containsExactlyElementsOf(verwacht(regels, profielen));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void rijEnKolommenGevenHetzelfdeOordeel(
      @ForAll("regels") List<Verbod> regels, @ForAll("profielen") long[] profielen) {
    BitSet rij = BitSet.valueOf(new Oordeelstabel(regels).geldig(profielen));
    assertThat(IntStream.range(0, profielen.length).mapToObj(rij::get))
        .containsExactlyElementsOf(verwacht(regels, profielen));
    assertThat(BitSet.valueOf(Kolommen.van(profielen).geldig(regels))).isEqualTo(rij);
  }

  private static List<Boolean> verwacht(List<Verbod> regels, long[] profielen) {
    return LongStream.of(profielen).mapToObj(profiel -> isGeldig(regels, profiel)).toList();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void elkeGebrokenRegelStaatInDeVuurtabel(
      @ForAll("regels") List<Verbod> regels, @ForAll("profielen") long[] profielen) {
    int[] breed = IntStream.generate(() -> 4).limit(16).toArray();
    int[] smal = IntStream.generate(() -> 4).limit(12).toArray();
    for (int[] groottes : List.of(breed, smal)) {
      Indeling indeling = Indeling.van(groottes);
      List<Verbod> binnen =
          regels.stream()
              .map(r -> new Verbod(r.als() & indeling.alle(), r.tegen() & indeling.alle()))
              .toList();
      Vuurtabel tabel = new Vuurtabel(indeling, binnen);
      for (long profiel : profielen) {
        vergelijk(binnen, tabel, profiel & indeling.alle());
      }
    }
  }

  private static void vergelijk(List<Verbod> regels, Vuurtabel tabel, long profiel) {
    long[] woorden = new long[tabel.woorden()];
    Arrays.setAll(woorden, woord -> tabel.vuurt(profiel, woord));
    assertThat(BitSet.valueOf(woorden).stream().boxed())
        .containsExactlyElementsOf(
            IntStream.range(0, regels.size())
                .filter(i -> regels.get(i).isGebroken(profiel))
                .boxed()
                .toList());
  }

  @Test
  void drieVenstersZienAlleBotsingenVanDeStandaardregels() {
    Regelset standaard = Regelset.standaard();
    for (Geldigheid periode : standaard.perioden()) {
      Regelset dan = standaard.op(dagIn(periode));
      assertThat(Stream.of(Sterkte.values()).map(drempel -> vensters(dan.hard(drempel))))
          .containsOnly(VENSTERS);
    }
  }

  private static int vensters(Regelset hard) {
    return new Oordeelstabel(Modelindeling.verboden(hard.regels())).vensters();
  }

  private static LocalDate dagIn(Geldigheid periode) {
    return periode.vanaf().orElseGet(() -> periode.tot().orElseThrow().minusDays(1));
  }
}
