package nl.participatie.benchmarks;

import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.keuzes.toets.Profielblok;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Many complete profiles at once, on one core; the time is that of one profile. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BulkBenchmark {

  private static final int AANTAL = 1 << 16;

  /** Our profiles, one by one and in columns. */
  @State(Scope.Thread)
  public static class Wij {
    final long[] profielen = Invoer.maskers(new Invoer().volledig(AANTAL));
    final Profielblok blok = Profielblok.van(profielen);
    final Oordeel oordeel = Invoer.oordeel();

    /** Prepares and holds the two ways to each other. */
    public Wij() {
      Invoer.eisGelijk("all", oordeel.geldig(profielen), oordeel.geldig(blok));
    }
  }

  /** An array. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public BitSet rij(Wij vraag) {
    return vraag.oordeel.geldig(vraag.profielen);
  }

  /** Columns. */
  @Benchmark
  @OperationsPerInvocation(AANTAL)
  public BitSet blok(Wij vraag) {
    return vraag.oordeel.geldig(vraag.blok);
  }
}
