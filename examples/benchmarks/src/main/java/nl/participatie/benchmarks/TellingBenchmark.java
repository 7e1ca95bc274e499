package nl.participatie.benchmarks;

import com.github.javabdd.BDD;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.logicng.formulas.Variable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many complete profiles do some decisions leave? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TellingBenchmark {

  /** So many that a peer cannot remember the answers of the last round. */
  private static final int AANTAL = 1 << 14;

  /** Our space. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Keuzeprofiel[] profielen = new Invoer().deels(AANTAL);
    final Keuzeruimte ruimte = Invoer.ruimte();

    /** Prepares. */
    public Wij() {
      super(AANTAL);
    }
  }

  /** A diagram restricted by the decisions, then counted. */
  @State(Scope.Thread)
  public static class MetLogicng extends Rotatie {
    final org.logicng.knowledgecompilation.bdds.BDD ruimte;
    final List<List<Variable>> gekozen;

    /** Prepares and holds the answers to ours. */
    public MetLogicng() {
      super(AANTAL);
      Wij wij = new Wij();
      Logicng logicng = new Logicng(Catalogus.verboden());
      ruimte = logicng.diagram();
      gekozen = Arrays.stream(wij.profielen).map(p -> logicng.variabelen(p.masker())).toList();
      for (int i = 0; i < AANTAL; i++) {
        Keuzeprofiel profiel = wij.profielen[i];
        long zij = Logicng.aantal(ruimte, gekozen.get(i));
        Invoer.eisGelijk(profiel, wij.ruimte.aantal(profiel), zij);
      }
    }
  }

  /** A diagram restricted by the decisions, then counted. */
  @State(Scope.Thread)
  public static class MetJavabdd extends Rotatie {
    final BDD ruimte;
    final BDD[] gekozen = new BDD[AANTAL];
    final int[] besluiten = new int[AANTAL];

    /** Prepares and holds the answers to ours. */
    public MetJavabdd() {
      super(AANTAL);
      Wij wij = new Wij();
      Javabdd javabdd = Javabdd.ruim(Catalogus.verboden());
      ruimte = javabdd.ruimte();
      for (int i = 0; i < AANTAL; i++) {
        Keuzeprofiel profiel = wij.profielen[i];
        gekozen[i] = javabdd.gekozen(profiel.masker());
        besluiten[i] = profiel.opties().size();
        long zij = Javabdd.aantal(ruimte, gekozen[i], besluiten[i]);
        Invoer.eisGelijk(profiel, wij.ruimte.aantal(profiel), zij);
      }
    }
  }

  /** Ours. */
  @Benchmark
  public long wij(Wij vraag) {
    return vraag.ruimte.aantal(vraag.profielen[vraag.volgende()]);
  }

  /** LogicNG. */
  @Benchmark
  public long logicng(MetLogicng vraag) {
    return Logicng.aantal(vraag.ruimte, vraag.gekozen.get(vraag.volgende()));
  }

  /** JavaBDD. */
  @Benchmark
  public long javabdd(MetJavabdd vraag) {
    int plaats = vraag.volgende();
    return Javabdd.aantal(vraag.ruimte, vraag.gekozen[plaats], vraag.besluiten[plaats]);
  }
}
