package nl.participatie.benchmarks;

import com.github.javabdd.BDD;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.ruimte.Optiestand;
import nl.participatie.keuzes.ruimte.Verkenning;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which options are open and which are excluded after some decisions? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VerkenningBenchmark {

  private static final int AANTAL = 256;

  /** Our space. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Keuzeprofiel[] profielen = new Invoer().deels(AANTAL);
    final Keuzeruimte ruimte = Invoer.ruimte();

    /** Prepares. */
    public Wij() {
      super(AANTAL);
    }

    long open(int plaats) {
      Verkenning verkenning = ruimte.verken(profielen[plaats]);
      long open = 0;
      for (int i = 0; i < Catalogus.OPTIES.size(); i++) {
        boolean weg = verkenning.stand(Catalogus.OPTIES.get(i)) == Optiestand.UITGESLOTEN;
        open |= weg ? 0 : 1L << i;
      }
      return open;
    }
  }

  /** The backbone under the decisions. */
  @State(Scope.Thread)
  public static class MetLogicng extends Rotatie {
    final Logicng logicng = new Logicng(Catalogus.verboden());
    final MiniSat oplosser = logicng.oplosser();
    final List<List<Variable>> gekozen;

    /** Prepares and holds the answers to ours. */
    public MetLogicng() {
      super(AANTAL);
      Wij wij = new Wij();
      gekozen = Arrays.stream(wij.profielen).map(p -> logicng.variabelen(p.masker())).toList();
      long alle = (1L << Catalogus.OPTIES.size()) - 1;
      for (int i = 0; i < AANTAL; i++) {
        long weg = Logicng.masker(logicng.uitgesloten(oplosser, gekozen.get(i)));
        Invoer.eisGelijk(wij.profielen[i], wij.open(i), alle & ~weg);
      }
    }
  }

  /** A diagram restricted by the decisions, then by each option. */
  @State(Scope.Thread)
  public static class MetJavabdd extends Rotatie {
    final Javabdd javabdd = Javabdd.ruim(Catalogus.verboden());
    final BDD ruimte = javabdd.ruimte();
    final BDD[] gekozen = new BDD[AANTAL];

    /** Prepares and holds the answers to ours. */
    public MetJavabdd() {
      super(AANTAL);
      Wij wij = new Wij();
      for (int i = 0; i < AANTAL; i++) {
        gekozen[i] = javabdd.gekozen(wij.profielen[i].masker());
        Invoer.eisGelijk(wij.profielen[i], wij.open(i), javabdd.open(ruimte, gekozen[i]));
      }
    }
  }

  /** Ours. */
  @Benchmark
  public Verkenning wij(Wij vraag) {
    return vraag.ruimte.verken(vraag.profielen[vraag.volgende()]);
  }

  /** LogicNG. */
  @Benchmark
  public SortedSet<Variable> logicng(MetLogicng vraag) {
    return vraag.logicng.uitgesloten(vraag.oplosser, vraag.gekozen.get(vraag.volgende()));
  }

  /** JavaBDD. */
  @Benchmark
  public long javabdd(MetJavabdd vraag) {
    return vraag.javabdd.open(vraag.ruimte, vraag.gekozen[vraag.volgende()]);
  }
}
