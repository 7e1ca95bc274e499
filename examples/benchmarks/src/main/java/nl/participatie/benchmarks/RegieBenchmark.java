package nl.participatie.benchmarks;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Partijsoort;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regiecel;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Rol;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Direction over execution among ten thousand parties with thirty thousand assignments, each for
 * one group and one part-process. The peer answers one of our questions only: whether there is a
 * loop in any group and part-process.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RegieBenchmark {

  private static final int PARTIJEN = 10_000;
  private static final int OPDRACHTEN = 30_000;
  private static final Keuzeprofiel PROFIEL =
      Keuzeprofiel.parse("10.ORGANISATIE 12.PLAFONDS 16.GEVARIEERD 18.GEHEEL_UITBESTEED");

  /** A random network without loops, of which both have to look at everything. */
  @State(Scope.Thread)
  public static class Gegevens {
    final List<Partij> partijen = new ArrayList<>();
    final List<Opdracht> opdrachten = new ArrayList<>();

    /** Prepares, and holds the answers to each other. */
    public Gegevens() {
      partijen.add(new Partij("RAAD", "Raad", Partijsoort.RAAD, Set.of(Rol.BELEIDSREGIE)));
      while (partijen.size() < PARTIJEN) {
        partijen.add(new Partij("P" + partijen.size(), "P", Partijsoort.SW_BEDRIJF, Set.of()));
      }
      Random toeval = new Random(7);
      while (opdrachten.size() < OPDRACHTEN) {
        int een = toeval.nextInt(PARTIJEN);
        int ander = toeval.nextInt(PARTIJEN);
        if (een != ander) {
          opdrachten.add(opdracht(Math.min(een, ander), Math.max(een, ander), toeval));
        }
      }
      boolean isKring =
          beeld(this).bevindingen().stream().anyMatch(een -> een.code().equals("G-10"));
      if (isKring != guava(this)) {
        throw new IllegalStateException("Guava finds a loop where we do not, or the other way");
      }
    }

    private Opdracht opdracht(int van, int aan, Random toeval) {
      Regiecel cel = Regiecel.alle().get(toeval.nextInt(Regiecel.alle().size()));
      return Opdracht.builder()
          .van(partijen.get(van).code())
          .aan(partijen.get(aan).code())
          .soort(van == 0 ? Opdrachtsoort.UITVOERINGSREGIE : Opdrachtsoort.DEELOPDRACHT)
          .addGroepen(cel.groep())
          .addDeelprocessen(cel.deelproces())
          .build();
    }
  }

  /** The network and the whole picture: directors, chains, loops, every finding. */
  @Benchmark
  public Regiebeeld wij(Gegevens gegevens) {
    return beeld(gegevens);
  }

  /** A graph of each group and part-process, and whether there is a loop in it. */
  @Benchmark
  public boolean guavaKringen(Gegevens gegevens) {
    return guava(gegevens);
  }

  private static Regiebeeld beeld(Gegevens gegevens) {
    return Regiebeeld.van(Regienetwerk.of(gegevens.partijen, gegevens.opdrachten), PROFIEL);
  }

  private static boolean guava(Gegevens gegevens) {
    boolean isKring = false;
    for (Regiecel cel : Regiecel.alle()) {
      MutableGraph<String> graaf = GraphBuilder.directed().build();
      gegevens.partijen.forEach(partij -> graaf.addNode(partij.code()));
      for (Opdracht opdracht : gegevens.opdrachten) {
        if (opdracht.dekt(cel)) {
          graaf.putEdge(opdracht.van(), opdracht.aan());
        }
      }
      isKring |= Graphs.hasCycle(graaf);
    }
    return isKring;
  }
}
