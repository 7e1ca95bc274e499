package nl.participatie.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** The estimate of one municipality, 41 years, all lines. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RamingBenchmark {

  /** Ours. */
  @State(Scope.Thread)
  public static class Wij {
    final Rekenmodel model = Gemeentecijfers.MODEL;
    // not a constant to the compiler
    final Gemeenteprofiel gemeente =
        Gemeentecijfers.gemeente(Gemeentecijfers.WWB, Gemeentecijfers.WSW);
    final Keuzeprofiel alles = Gemeentecijfers.ALLES;
    final Keuzeprofiel leeg = Keuzeprofiel.of(List.of());

    /** Prepares. */
    public Wij() {}

    final Raming raam(Keuzeprofiel keuzes) {
      return model.raam(gemeente, keuzes, 2015, 2055);
    }
  }

  /** Decimals, held to our totals. */
  @State(Scope.Thread)
  public static class Decimalen {

    /** Holds the totals to ours. */
    public Decimalen() {
      List<BigDecimal> wij =
          new Wij()
              .raam(Keuzeprofiel.LEEG).uitgaven().values().stream()
                  .map(jaar -> jaar.totaal().bedrag().map(Bedrag::euro).orElseThrow())
                  .toList();
      List<BigDecimal> zij =
          Arrays.stream(Decimalenraming.raam(Gemeentecijfers.WWB, Gemeentecijfers.WSW))
              .map(Decimalenraming.Jaar::totaal)
              .toList();
      Invoer.eisGelijk("totals", wij, zij);
    }
  }

  /** Ours with the effect of every choice, in columns. */
  @Benchmark
  public Raming kolommen(Wij vraag) {
    return vraag.raam(vraag.alles);
  }

  /** The same, with every amount as a value. */
  @Benchmark
  public Object waarden(Wij vraag) {
    Raming raming = vraag.raam(vraag.alles);
    return List.of(raming.jaren(), raming.uitgaven());
  }

  /** Ours without a choice, in columns. */
  @Benchmark
  public Raming basis(Wij vraag) {
    return vraag.raam(vraag.leeg);
  }

  /** The same, with every amount as a value. */
  @Benchmark
  public Object basiswaarden(Wij vraag) {
    Raming raming = vraag.raam(vraag.leeg);
    return List.of(raming.jaren(), raming.uitgaven());
  }

  /** Decimals, without a choice. */
  @Benchmark
  public Object decimalen(Decimalen vraag) {
    return Decimalenraming.raam(Gemeentecijfers.WWB, Gemeentecijfers.WSW);
  }

  /** One of a million runs: two threads in a small heap. */
  @Benchmark
  @Threads(2)
  @Fork(jvmArgsAppend = "-Xmx512m")
  public Raming miljoen(Wij vraag) {
    return vraag.raam(vraag.alles);
  }

  /** An estimate with one amount unfolded. */
  @Benchmark
  public Object boom(Wij vraag) {
    return vraag.raam(vraag.alles).herleid(2020, "lasten.RE_INTEGRATIE");
  }
}
