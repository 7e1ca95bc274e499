package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.internal.KernDefinitieTest.Opgave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether a profile is left, by searching, against listing them all. */
class VervulbaarheidTest {

  @Property(tries = 300, seed = "61", edgeCases = EdgeCasesMode.NONE)
  void geldtAlsErEenProfielOverIs(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 12);
    Definitie definitie = opgave.definitie();
    for (long besloten : List.of(0L, opgave.besloten())) {
      assertThat(Vervulbaarheid.geldt(opgave.indeling(), opgave.verboden(), besloten))
          .isEqualTo(!definitie.overMet(besloten).isEmpty());
    }
  }

  /**
   * Eighteen choices of three options that nothing names, and behind them two of two options that
   * cannot stand together. In the order of the choices that shows after three to the eighteenth
   * combinations; with the narrowest choice first, at once.
   */
  @Test
  @Timeout(10)
  void deKrapsteKeuzeGaatVoor() {
    int[] groottes = IntStream.range(0, 20).map(i -> i < 18 ? 3 : 2).toArray();
    Indeling indeling = Indeling.van(groottes);
    long een = indeling.keuze(18);
    long ander = indeling.keuze(19);
    List<Verbod> botst = List.of(new Verbod(een, ander));
    assertThat(Vervulbaarheid.geldt(indeling, botst, 0)).isFalse();
    assertThat(Vervulbaarheid.geldt(indeling, List.of(), 0)).isTrue();
  }
}
