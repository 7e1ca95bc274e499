package nl.participatie.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.logicng.datastructures.Assignment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which rules does a complete profile break? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GebrokenBenchmark {

  private static final int AANTAL = 1024;

  /** Our set. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Keuzeprofiel[] profielen = new Invoer().volledig(AANTAL);
    final Oordeel oordeel = Invoer.oordeel();

    /** Prepares. */
    public Wij() {
      super(AANTAL);
    }
  }

  /** A formula per rule. */
  @State(Scope.Thread)
  public static class MetLogicng extends Rotatie {
    final Logicng logicng = new Logicng(Catalogus.verboden());
    final Assignment[] profielen;

    /** Prepares and holds the answers to ours. */
    public MetLogicng() {
      super(AANTAL);
      Wij wij = new Wij();
      List<Regel> regels = wij.oordeel.regels();
      profielen = Arrays.stream(wij.profielen).map(logicng::toekenning).toArray(Assignment[]::new);
      for (int i = 0; i < AANTAL; i++) {
        Keuzeprofiel profiel = wij.profielen[i];
        List<Regel> zij = logicng.gebroken(profielen[i]).stream().map(regels::get).toList();
        Invoer.eisGelijk(profiel, List.copyOf(wij.oordeel.gebroken(profiel)), zij);
      }
    }
  }

  /** Ours. */
  @Benchmark
  public Set<Regel> wij(Wij vraag) {
    return vraag.oordeel.gebroken(vraag.profielen[vraag.volgende()]);
  }

  /** LogicNG. */
  @Benchmark
  public List<Integer> logicng(MetLogicng vraag) {
    return vraag.logicng.gebroken(vraag.profielen[vraag.volgende()]);
  }
}
