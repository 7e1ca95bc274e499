package nl.participatie.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.participatie.budget.gebied.Verdeling;
import nl.participatie.budget.raming.Bulkraming;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Groups and money of 342 municipalities, 41 years, 5 groups. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LandBenchmark {

  private static final int GEMEENTEN = 342;
  private static final int JAREN = 41;

  /** Fictitious municipalities. */
  @State(Scope.Thread)
  public static class Land {
    final long[] wwb = new Random(1).longs(GEMEENTEN, 100_000, 5_000_000).toArray();
    final long[] wsw = new Random(2).longs(GEMEENTEN, 10_000, 1_500_000).toArray();
    final Bulkraming bulk =
        new Bulkraming(Kengetallen.standaard(), Gemeentecijfers.PEILDATUM, Gemeentecijfers.PRIJS);
    final Bulkraming.Uitkomsten uit = Bulkraming.Uitkomsten.voor(GEMEENTEN);

    /** Prepares. */
    public Land() {}

    final double som(Volumegroep groep) {
      return Arrays.stream(Objects.requireNonNull(uit.bedragen().get(groep)))
          .flatMapToDouble(Arrays::stream)
          .sum();
    }
  }

  /** Decimals, held to ours in the sum over municipalities and years. */
  @State(Scope.Thread)
  public static class Decimalen {
    final Land land = new Land();

    /** Holds the sums to ours. */
    public Decimalen() {
      land.bulk.bereken(land.wwb, land.wsw, land.uit);
      Invoer.eisGelijk(
          "cents of the income budget",
          BigDecimal.valueOf((long) land.som(Volumegroep.WWB), 2),
          decimalen(land.wwb, land.wsw));
    }
  }

  private static BigDecimal decimalen(long[] wwb, long[] wsw) {
    BigDecimal som = BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY);
    for (int m = 0; m < GEMEENTEN; m++) {
      for (Decimalenraming.Jaar jaar : Decimalenraming.raam(wwb[m], wsw[m])) {
        som = som.add(jaar.bedragen().getOrDefault("in.WWB", BigDecimal.ZERO));
      }
    }
    return som;
  }

  /** Ours. */
  @Benchmark
  public Object wij(Land land) {
    land.bulk.bereken(land.wwb, land.wsw, land.uit);
    return land.uit;
  }

  /** Decimals, which do the lines of spending as well. */
  @Benchmark
  public Object decimaal(Decimalen vraag) {
    return decimalen(vraag.land.wwb, vraag.land.wsw);
  }

  /** An amount of the country divided to the cent, for each year and each of eight lines. */
  @Benchmark
  public long verdeling(Land land) {
    long controle = 0;
    for (int i = 0; i < JAREN * 8; i++) {
      controle += Verdeling.verdeelCenten(558_711_900_000L + i, land.wwb)[i % GEMEENTEN];
    }
    return controle;
  }
}
