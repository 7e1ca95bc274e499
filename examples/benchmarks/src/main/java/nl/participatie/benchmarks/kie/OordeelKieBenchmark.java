package nl.participatie.benchmarks.kie;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.participatie.benchmarks.Beslistabel;
import nl.participatie.benchmarks.Invoer;
import nl.participatie.benchmarks.Rotatie;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Does a complete profile break a rule that binds? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OordeelKieBenchmark {

  private static final int AANTAL = 256;

  /** A decision table. */
  @State(Scope.Thread)
  public static class MetKie extends Rotatie {
    final Kie kie = new Kie(Beslistabel.tekst(Modelindeling.verboden(Invoer.hard())));
    final DMNContext[] profielen;

    /** Prepares and holds the answers to ours. */
    public MetKie() {
      super(AANTAL);
      Oordeel oordeel = Invoer.oordeel();
      Keuzeprofiel[] vragen = new Invoer().volledig(AANTAL);
      profielen = Arrays.stream(vragen).map(kie::context).toArray(DMNContext[]::new);
      for (int i = 0; i < AANTAL; i++) {
        Invoer.eisGelijk(vragen[i], oordeel.isGeldig(vragen[i]), kie.isGeldig(profielen[i]));
      }
    }
  }

  /** KIE. */
  @Benchmark
  public boolean kie(MetKie vraag) {
    return vraag.kie.isGeldig(vraag.profielen[vraag.volgende()]);
  }
}
