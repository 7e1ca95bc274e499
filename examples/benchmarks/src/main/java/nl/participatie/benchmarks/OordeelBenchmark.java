package nl.participatie.benchmarks;

import com.github.javabdd.BDD;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.logicng.datastructures.Assignment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Does a complete profile break a rule that binds? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OordeelBenchmark {

  private static final int AANTAL = 1024;

  /** Our verdict. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Keuzeprofiel[] profielen = new Invoer().volledig(AANTAL);
    final Oordeel oordeel = Invoer.oordeel();

    /** Prepares. */
    public Wij() {
      super(AANTAL);
    }
  }

  /** A formula evaluated under assignments made beforehand. */
  @State(Scope.Thread)
  public static class MetLogicng extends Rotatie {
    final Logicng logicng = new Logicng(Catalogus.verboden());
    final Assignment[] profielen;

    /** Prepares and holds the answers to ours. */
    public MetLogicng() {
      super(AANTAL);
      Wij wij = new Wij();
      profielen = Arrays.stream(wij.profielen).map(logicng::toekenning).toArray(Assignment[]::new);
      for (int i = 0; i < AANTAL; i++) {
        Keuzeprofiel profiel = wij.profielen[i];
        Invoer.eisGelijk(profiel, wij.oordeel.isGeldig(profiel), logicng.isGeldig(profielen[i]));
      }
    }
  }

  /** A walk through a diagram of the rules. */
  @State(Scope.Thread)
  public static class MetJavabdd extends Rotatie {
    final Javabdd javabdd = Javabdd.ruim(Catalogus.verboden());
    final BDD regels = javabdd.regels();
    final long[] profielen;

    /** Prepares and holds the answers to ours. */
    public MetJavabdd() {
      super(AANTAL);
      Wij wij = new Wij();
      profielen = Invoer.maskers(wij.profielen);
      for (int i = 0; i < AANTAL; i++) {
        Keuzeprofiel profiel = wij.profielen[i];
        boolean zij = javabdd.isGeldig(regels, profielen[i]);
        Invoer.eisGelijk(profiel, wij.oordeel.isGeldig(profiel), zij);
      }
    }
  }

  /** All variables fixed, then propagated. */
  @State(Scope.Thread)
  public static class MetChoco extends Rotatie {
    final Choco choco = new Choco(Catalogus.verboden()).bereid();
    final int[][] profielen;

    /** Prepares and holds the answers to ours. */
    public MetChoco() {
      super(AANTAL);
      Wij wij = new Wij();
      profielen = Arrays.stream(wij.profielen).map(Catalogus::nummers).toArray(int[][]::new);
      for (int i = 0; i < AANTAL; i++) {
        Keuzeprofiel profiel = wij.profielen[i];
        Invoer.eisGelijk(profiel, wij.oordeel.isGeldig(profiel), choco.isGeldig(profielen[i]));
      }
    }
  }

  /** Ours. */
  @Benchmark
  public boolean wij(Wij vraag) {
    return vraag.oordeel.isGeldig(vraag.profielen[vraag.volgende()]);
  }

  /** LogicNG. */
  @Benchmark
  public boolean logicng(MetLogicng vraag) {
    return vraag.logicng.isGeldig(vraag.profielen[vraag.volgende()]);
  }

  /** JavaBDD. */
  @Benchmark
  public boolean javabdd(MetJavabdd vraag) {
    return vraag.javabdd.isGeldig(vraag.regels, vraag.profielen[vraag.volgende()]);
  }

  /** Choco. */
  @Benchmark
  public boolean choco(MetChoco vraag) {
    return vraag.choco.isGeldig(vraag.profielen[vraag.volgende()]);
  }
}
