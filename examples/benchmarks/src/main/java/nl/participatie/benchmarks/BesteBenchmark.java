package nl.participatie.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.ruimte.Besteprofielen;
import nl.participatie.keuzes.ruimte.Congruentie;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The best congruence score and how many profiles have it, nothing being decided. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BesteBenchmark {

  private static final int LIJST = 100;

  /** Our score. */
  @State(Scope.Thread)
  public static class Wij {
    final Congruentie congruentie = Congruentie.van(Regelset.standaard(), Invoer.PEILDATUM);
    // not a constant to the compiler
    final Keuzeprofiel leeg = Keuzeprofiel.of(List.of());

    /** Prepares. */
    public Wij() {}

    final Besteprofielen beste() {
      return congruentie.beste(leeg).orElseThrow();
    }
  }

  /** Choco, held to our answer. */
  @State(Scope.Thread)
  public static class MetChoco {

    /** Holds the answer to ours. */
    public MetChoco() {
      Besteprofielen wij = new Wij().beste();
      Invoer.eisGelijk("best", new Choco.Beste(wij.score(), wij.aantal()), Choco.beste());
    }
  }

  /** Ours. */
  @Benchmark
  public Optional<Besteprofielen> wij(Wij vraag) {
    return vraag.congruentie.beste(vraag.leeg);
  }

  /** Ours, the first hundred listed. */
  @Benchmark
  public List<Keuzeprofiel> lijst(Wij vraag) {
    return vraag.beste().eerste(LIJST);
  }

  /** Choco. */
  @Benchmark
  public Object choco(MetChoco vraag) {
    return Choco.beste();
  }
}
