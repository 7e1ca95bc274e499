package nl.participatie.benchmarks;

import com.github.javabdd.BDD;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Redeneerkern;
import nl.participatie.keuzes.ruimte.Conflict;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.logicng.solvers.MiniSat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All minimal conflicts of nine decisions that conflict. Peers search through their parts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ConflictenBenchmark {

  private static final int AANTAL = 64;

  /** Our space, and the kernel below it. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Keuzeprofiel[] profielen = new Invoer().strijdig(AANTAL);
    final long[] besloten = Invoer.maskers(profielen);
    final Keuzeruimte ruimte = Invoer.ruimte();
    final Redeneerkern kern = Modelindeling.kern(Invoer.hard());

    /** Prepares. */
    public Wij() {
      super(AANTAL);
    }

    /** As a list that can be compared. */
    List<Long> conflicten(int plaats) {
      return Arrays.stream(kern.conflicten(besloten[plaats])).sorted().boxed().toList();
    }
  }

  /** A solver asked about parts of the decisions. */
  @State(Scope.Thread)
  public static class MetLogicng extends Rotatie {
    final long[] besloten;
    final Logicng logicng = new Logicng(Catalogus.verboden());
    final MiniSat oplosser = logicng.oplosser();

    /** Prepares and holds the answers to ours. */
    public MetLogicng() {
      super(AANTAL);
      Wij wij = new Wij();
      besloten = wij.besloten;
      for (int i = 0; i < AANTAL; i++) {
        List<Long> zij = Arrays.stream(conflicten(i)).boxed().toList();
        Invoer.eisGelijk(wij.profielen[i], wij.conflicten(i), zij);
      }
    }

    final long[] conflicten(int plaats) {
      return Deelverzamelingen.minimaal(
          besloten[plaats], deel -> logicng.isStrijdig(oplosser, deel));
    }
  }

  /** A diagram asked about parts of the decisions. */
  @State(Scope.Thread)
  public static class MetJavabdd extends Rotatie {
    final long[] besloten;
    final Javabdd javabdd = Javabdd.ruim(Catalogus.verboden());
    final BDD ruimte = javabdd.ruimte();

    /** Prepares and holds the answers to ours. */
    public MetJavabdd() {
      super(AANTAL);
      Wij wij = new Wij();
      besloten = wij.besloten;
      for (int i = 0; i < AANTAL; i++) {
        List<Long> zij = Arrays.stream(conflicten(i)).boxed().toList();
        Invoer.eisGelijk(wij.profielen[i], wij.conflicten(i), zij);
      }
    }

    final long[] conflicten(int plaats) {
      return Deelverzamelingen.minimaal(besloten[plaats], deel -> javabdd.isStrijdig(ruimte, deel));
    }
  }

  /** Ours, as masks. */
  @Benchmark
  public long[] maskers(Wij vraag) {
    return vraag.kern.conflicten(vraag.besloten[vraag.volgende()]);
  }

  /** Ours, as values with the rules. */
  @Benchmark
  public List<Conflict> waarden(Wij vraag) {
    return vraag.ruimte.conflicten(vraag.profielen[vraag.volgende()]);
  }

  /** LogicNG. */
  @Benchmark
  public long[] logicng(MetLogicng vraag) {
    return vraag.conflicten(vraag.volgende());
  }

  /** JavaBDD. */
  @Benchmark
  public long[] javabdd(MetJavabdd vraag) {
    return vraag.conflicten(vraag.volgende());
  }
}
