package nl.participatie.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabelTest {

  @Test
  void peersAnswerAsWeDo() {
    // each of these holds a peer to our answers when it is made; the slow ones do so in a run only
    assertThat(new OordeelBenchmark.MetLogicng()).isNotNull();
    assertThat(new OordeelBenchmark.MetJavabdd()).isNotNull();
    assertThat(new OordeelBenchmark.MetChoco()).isNotNull();
    assertThat(new GebrokenBenchmark.MetLogicng()).isNotNull();
    assertThat(new VoorbereidingBenchmark.Vraag()).isNotNull();
    assertThat(new VerkenningBenchmark.MetJavabdd()).isNotNull();
    assertThat(new ConflictenBenchmark.MetJavabdd()).isNotNull();
    assertThat(new LoonkostenBenchmark.Decimalen()).isNotNull();
    assertThat(new AgendaBenchmark.Wij()).isNotNull();
    assertThat(new SpiegelBenchmark.Groep()).isNotNull();
    assertThat(new RapportBenchmark.Gegevens().rapport.congruentie()).isPresent();
    assertThat(new ThermometerBenchmark.Wij()).isNotNull();
  }

  @Test
  void wrongAnswerEndsTheRun() {
    assertThatThrownBy(() -> Invoer.eisGelijk("q", 1L, 2L))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Asked q we answer 1, the peer answers 2");
  }

  @Test
  void rowTellsTargetTimeAndRatio() {
    Uitslag uitslag =
        new Uitslag("count", 400, 250, 300, 24, List.of(new Uitslag.Ander("Peer", 12_500)));
    assertThat(Uitslag.tabel(List.of(uitslag)))
        .endsWith("| count | 400 ns | 250 ns | 300 ns | 24 | Peer 13 µs | 50x |\n");
  }

  @Test
  void missedTargetStandsOut() {
    Uitslag uitslag = new Uitslag("count", 5, 6.04, 7, -1, List.of());
    assertThat(Uitslag.tabel(List.of(uitslag)))
        .endsWith("| count | 5.0 ns | **6.0 ns** | 7.0 ns |  |  |  |\n");
  }

  @Test
  void halfOfTheProfilesIsValid() {
    long geldig =
        List.of(new Invoer().volledig(64)).stream().filter(Invoer.oordeel()::isGeldig).count();
    assertThat(geldig).isEqualTo(32);
  }
}
