package nl.participatie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.praktijk.Praktijkcases;
import nl.participatie.keuzes.uitvoering.AdviesBeschut;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.keuzes.uitvoering.Onderwijs;
import nl.participatie.keuzes.uitvoering.Uitkering;
import nl.participatie.keuzes.uitvoering.Voorzieningenwijzer;
import nl.participatie.keuzes.uitvoering.Wegwijzing;
import nl.participatie.keuzes.uitvoering.Werkvorm;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A caseload of 100,000 candidates through the guide to provisions, on one core. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WegwijzerBenchmark {

  private static final int AANTAL = 100_000;
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 1, 1);

  /** Candidates of whom facts are absent here and there, and the choices of Tilburg. */
  @State(Scope.Thread)
  public static class Wij {
    final Keuzeprofiel profiel = Praktijkcases.van("TILBURG").profiel();
    final Voorzieningenwijzer wijzer = Voorzieningenwijzer.van(profiel, PEILDATUM);
    final List<Kandidaat> kandidaten = kandidaten();

    /** Prepares and holds the two ways to each other. */
    public Wij() {
      List<Kandidaat> eerste = kandidaten.subList(0, 1000);
      Invoer.eisGelijk(
          "answers",
          eerste.stream().map(wijzer::wijs).toList(),
          eerste.stream().map(this::steedsOpnieuw).toList());
    }

    final Wegwijzing steedsOpnieuw(Kandidaat kandidaat) {
      return Voorzieningenwijzer.van(profiel, PEILDATUM).wijs(kandidaat);
    }

    private static List<Kandidaat> kandidaten() {
      Random toeval = new Random(20150414);
      List<Kandidaat> kandidaten = new ArrayList<>(AANTAL);
      for (int nummer = 0; nummer < AANTAL; nummer++) {
        kandidaten.add(
            Kandidaat.builder()
                .leeftijd(soms(toeval, 15 + toeval.nextInt(52)))
                .uitkering(soms(toeval, een(toeval, Uitkering.values())))
                .loonwaarde(soms(toeval, toeval.nextInt(101)))
                .maandenTotWerk(soms(toeval, toeval.nextInt(37)))
                .adviesBeschut(soms(toeval, een(toeval, AdviesBeschut.values())))
                .onderwijs(soms(toeval, een(toeval, Onderwijs.values())))
                .zittendBestand(soms(toeval, toeval.nextBoolean()))
                .werkvorm(soms(toeval, een(toeval, Werkvorm.values())))
                .zorgEerst(soms(toeval, toeval.nextInt(5) == 0))
                .build());
      }
      return kandidaten;
    }

    /** One fact in ten is absent. */
    private static <T> Optional<T> soms(Random toeval, T feit) {
      return toeval.nextInt(10) == 0 ? Optional.empty() : Optional.of(feit);
    }

    private static <T> T een(Random toeval, T[] waarden) {
      return waarden[toeval.nextInt(waarden.length)];
    }
  }

  /** Ours: the guide prepared once. */
  @Benchmark
  public void wij(Wij vraag, Blackhole uit) {
    for (Kandidaat kandidaat : vraag.kandidaten) {
      uit.consume(vraag.wijzer.wijs(kandidaat));
    }
  }

  /** The same answers, with the guide prepared for each candidate again. */
  @Benchmark
  public void steedsOpnieuw(Wij vraag, Blackhole uit) {
    for (Kandidaat kandidaat : vraag.kandidaten) {
      uit.consume(vraag.steedsOpnieuw(kandidaat));
    }
  }
}
