package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.participatie.keuzes.Definitie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decisions exclude together that fewer of them do not, whatever is decided. */
class GeslotenTest {

  /** All partial profiles: of each choice an option or none. */
  private static List<Long> deelprofielen(Indeling indeling) {
    List<Long> uit = new ArrayList<>(List.of(0L));
    for (int keuze = 0; keuze < indeling.aantalKeuzes(); keuze++) {
      for (long eerder : List.copyOf(uit)) {
        Definitie.bits(indeling.keuze(keuze)).forEach(optie -> uit.add(eerder | optie));
      }
    }
    return uit;
  }

  /**
   * As many binary choices as the first choice has options; the first option of each takes away one
   * of these. All but one of them together exclude the last one, and all of them exclude
   * everything.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void zoveelBeslissingenSluitenSamenUitWatMinderNietDoen(int aantal) {
    int[] groottes = IntStream.rangeClosed(0, aantal).map(i -> i == 0 ? aantal : 2).toArray();
    Indeling indeling = Indeling.van(groottes);
    List<Verbod> verboden =
        IntStream.range(0, aantal)
            .mapToObj(i -> new Verbod(1L << i, 1L << (aantal + 2 * i)))
            .toList();
    List<Long> keuzes = IntStream.rangeClosed(0, aantal).mapToObj(indeling::keuze).toList();
    Definitie definitie =
        new Definitie(keuzes, aantal, (regel, profiel) -> verboden.get(regel).isGebroken(profiel));
    long alle = indeling.alle();
    Gesloten gesloten =
        new Gesloten(
            indeling, new Uitsluitingen(indeling, verboden).onder(alle, alle, Long.MAX_VALUE));
    long samen = verboden.stream().mapToLong(Verbod::tegen).reduce(0, (a, b) -> a | b);
    assertThat(gesloten.open(samen)).isZero();
    assertThat(gesloten.conflicten(samen)).containsExactly(samen);
    for (long besloten : deelprofielen(indeling)) {
      assertThat(gesloten.open(besloten)).isEqualTo(definitie.open(besloten));
      assertThat(Arrays.stream(gesloten.conflicten(besloten)).boxed())
          .containsExactlyInAnyOrderElementsOf(definitie.minimaalTegenstrijdig(besloten));
    }
  }

  /** A rule behind the first 64 stands in a second word. */
  @Test
  void ookDeVijfenzestigsteRegelIsEenReden() {
    List<Verbod> verboden = new ArrayList<>(Collections.nCopies(64, new Verbod(1, 0)));
    verboden.add(new Verbod(0b0001, 0b0100));
    Redeneerkern kern =
        new Redeneerkern(Indeling.van(2, 2), verboden, new int[] {0, 1}, Grenzen.STANDAARD);
    assertThat(kern.waaromNiet(0b0001, 0b0100))
        .satisfiesExactly(
            een -> {
              assertThat(een.opties()).isEqualTo(0b0001);
              assertThat(IntStream.range(0, 65).filter(een::heeftRegel)).containsExactly(64);
            });
  }
}
