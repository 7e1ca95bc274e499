package nl.participatie.benchmarks;

import com.github.javabdd.BDD;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rules of a day prepared, and the profiles that they leave counted once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VoorbereidingBenchmark {

  /** The rules. */
  @State(Scope.Thread)
  public static class Vraag {
    final Regelset regels = Regelset.standaard();
    final List<Verbod> verboden = ImmutableList.copyOf(Catalogus.verboden());

    /** Prepares and holds the answers of peers to ours. */
    public Vraag() {
      long wij = ons(regels);
      Invoer.eisGelijk("LogicNG", wij, logicng(verboden));
      Invoer.eisGelijk("JavaBDD", wij, javabdd(verboden));
    }

    static long ons(Regelset regels) {
      return Keuzeruimte.van(regels, Invoer.PEILDATUM, Invoer.DREMPEL).aantal(Keuzeprofiel.LEEG);
    }

    static long logicng(List<Verbod> verboden) {
      return Logicng.aantal(new Logicng(verboden).diagram(), List.of());
    }

    static long javabdd(List<Verbod> verboden) {
      Javabdd javabdd = Javabdd.krap(verboden);
      BDD alles = javabdd.gekozen(0);
      long aantal = Javabdd.aantal(javabdd.ruimte(), alles, 0);
      javabdd.sluit();
      return aantal;
    }
  }

  /** Ours. */
  @Benchmark
  public long wij(Vraag vraag) {
    return Vraag.ons(vraag.regels);
  }

  /** LogicNG. */
  @Benchmark
  public long logicng(Vraag vraag) {
    return Vraag.logicng(vraag.verboden);
  }

  /** JavaBDD. */
  @Benchmark
  public long javabdd(Vraag vraag) {
    return Vraag.javabdd(vraag.verboden);
  }
}
