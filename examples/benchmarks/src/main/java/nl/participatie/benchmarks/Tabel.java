package nl.participatie.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Measures everything and prints one table, in six to eight minutes. From the root of the project:
 *
 * <pre>
 * mvn -B -ntp -q -DskipTests -Pbenchmarks package
 * java -jar examples/benchmarks/target/benchmarks.jar
 * </pre>
 *
 * <p>With a part of a name, such as {@code Oordeel}, only those benchmarks.
 */
public final class Tabel {

  private static final int OPWARMING = 6;
  private static final int METINGEN = 9;
  private static final TimeValue DUUR = TimeValue.milliseconds(500);
  private static final String GEHEUGEN = "gc.alloc.rate.norm";

  private record Meting(double rekentijd, double wand, double bytes) {}

  private Tabel() {}

  /**
   * Runs.
   *
   * @param args a part of the names of the benchmarks, to measure only those; none for everything
   * @throws RunnerException if a benchmark fails or a peer answers otherwise than we do
   */
  public static void main(String[] args) throws RunnerException {
    Map<String, Meting> metingen = meet(args.length == 0 ? "" : args[0]);
    List<Uitslag> uitslagen = new ArrayList<>();
    for (Vraag vraag : Vraag.ALLE) {
      Meting ons = metingen.get(vraag.ons());
      if (ons != null) {
        uitslagen.add(uitslag(vraag, ons, metingen));
      }
    }
    if (args.length == 0) {
      uitslagen.add(Eerste.meet());
    }
    System.out.println(Uitslag.tabel(uitslagen));
    System.out.println(machine());
  }

  private static Map<String, Meting> meet(String keuze) throws RunnerException {
    Options opties =
        new OptionsBuilder()
            .include(keuze)
            .forks(1)
            .warmupIterations(OPWARMING)
            .warmupTime(DUUR)
            .measurementIterations(METINGEN)
            .measurementTime(DUUR)
            .addProfiler(GCProfiler.class)
            .addProfiler(Rekentijd.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Map<String, Meting> metingen = new HashMap<>();
    for (RunResult uitkomst : new Runner(opties).run()) {
      metingen.put(naam(uitkomst.getParams()), meting(uitkomst));
    }
    return metingen;
  }

  /** The class without its ending, and the method. */
  private static String naam(BenchmarkParams benchmark) {
    String voluit = benchmark.getBenchmark();
    int methode = voluit.lastIndexOf('.');
    String klasse = voluit.substring(voluit.lastIndexOf('.', methode - 1) + 1, methode);
    return klasse.replace("Benchmark", "") + voluit.substring(methode);
  }

  private static Meting meting(RunResult uitkomst) {
    ListStatistics rekentijd = new ListStatistics();
    ListStatistics wand = new ListStatistics();
    ListStatistics bytes = new ListStatistics();
    for (BenchmarkResult fork : uitkomst.getBenchmarkResults()) {
      for (IterationResult iteratie : fork.getIterationResults()) {
        rekentijd.addValue(gemeten(iteratie, Rekentijd.NAAM));
        wand.addValue(iteratie.getPrimaryResult().getScore());
        bytes.addValue(gemeten(iteratie, GEHEUGEN));
      }
    }
    return new Meting(mediaan(rekentijd), mediaan(wand), mediaan(bytes));
  }

  private static double gemeten(IterationResult iteratie, String naam) {
    Result<?> gemeten = iteratie.getSecondaryResults().get(naam);
    return gemeten == null ? Double.NaN : gemeten.getScore();
  }

  private static double mediaan(ListStatistics metingen) {
    return metingen.getPercentile(50);
  }

  private static Uitslag uitslag(Vraag vraag, Meting ons, Map<String, Meting> metingen) {
    List<Uitslag.Ander> anderen = new ArrayList<>();
    for (Vraag.Ander ander : vraag.anderen()) {
      Meting hun = metingen.get(ander.benchmark());
      if (hun != null) {
        anderen.add(new Uitslag.Ander(ander.naam(), hun.rekentijd()));
      }
    }
    return new Uitslag(
        vraag.operatie(), vraag.doelNanos(), ons.rekentijd(), ons.wand(), ons.bytes(), anderen);
  }

  /** What the figures hold for. */
  private static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " cores, "
        + processor()
        + "; JDK "
        + System.getProperty("java.version")
        + "; "
        + LocalDate.now(ZoneOffset.UTC)
        + ". Medians; time on the processor but for the first verdict.";
  }

  private static String processor() {
    try (Stream<String> regels = Files.lines(Path.of("/proc/cpuinfo"))) {
      return regels
          .filter(regel -> regel.startsWith("model name"))
          .map(regel -> regel.substring(regel.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException geenLinux) {
      return System.getProperty("os.arch");
    }
  }
}
