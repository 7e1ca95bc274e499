package nl.participatie.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsresultaat;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All findings on a complete profile, with codes and sources. No peer has an answer to this. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToetsBenchmark {

  private static final int AANTAL = 1024;

  /** Our check. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Keuzeprofiel[] profielen = new Invoer().volledig(AANTAL);

    /** Prepares. */
    public Wij() {
      super(AANTAL);
    }
  }

  /** Ours. */
  @Benchmark
  public Toetsresultaat wij(Wij vraag) {
    return Toets.STANDAARD.toets(vraag.profielen[vraag.volgende()], Invoer.PEILDATUM);
  }
}
