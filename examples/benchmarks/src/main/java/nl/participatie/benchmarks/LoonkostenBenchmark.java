package nl.participatie.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.participatie.budget.loonkosten.Deeltijd;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Loonkostensubsidie;
import nl.participatie.budget.loonkosten.Maandsubsidie;
import nl.participatie.budget.loonkosten.Maatstaf;
import nl.participatie.budget.loonkosten.Plafondlezing;
import nl.participatie.budget.loonkosten.Subsidiebedrag;
import nl.participatie.budget.loonkosten.Subsidieregels;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The wage subsidy of one person in a month. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LoonkostenBenchmark {

  private static final int AANTAL = 1024;
  private static final int[] WEKEN = {36, 38, 40};

  /** A question as numbers: the base, percent of it, percent for charges, half hours of a week. */
  private record Getallen(long centen, int loonwaarde, int tiendenLasten, int uren, int week) {

    static Getallen[] alle() {
      Random toeval = new Random(20150414);
      Getallen[] alle = new Getallen[AANTAL];
      for (int i = 0; i < AANTAL; i++) {
        int week = 2 * WEKEN[toeval.nextInt(WEKEN.length)];
        alle[i] =
            new Getallen(
                50_000 + toeval.nextInt(210_000),
                toeval.nextInt(101),
                new int[] {230, 235, 250}[toeval.nextInt(3)],
                1 + toeval.nextInt(week),
                week);
      }
      return alle;
    }
  }

  /** Our sum, on values that are there already. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Bedrag[] grondslag;
    final Maatstaf[] maatstaf;
    final Subsidieregels[] regels;
    final Deeltijd[] deeltijd;

    /** Prepares. */
    public Wij() {
      super(AANTAL);
      Getallen[] alle = Getallen.alle();
      grondslag = new Bedrag[AANTAL];
      maatstaf = new Maatstaf[AANTAL];
      regels = new Subsidieregels[AANTAL];
      deeltijd = new Deeltijd[AANTAL];
      for (int i = 0; i < AANTAL; i++) {
        Getallen een = alle[i];
        grondslag[i] = Bedrag.ofCent(een.centen());
        maatstaf[i] = new Maatstaf.LoonwaardeVanMinimumloon(een.loonwaarde());
        regels[i] =
            new Subsidieregels(
                Breuk.of(70),
                Breuk.of(50),
                Breuk.of(een.tiendenLasten(), 10),
                Plafondlezing.OVER_SUBSIDIE);
        deeltijd[i] =
            Deeltijd.naarVoltijd(BigDecimal.valueOf(een.uren()), BigDecimal.valueOf(een.week()));
      }
    }

    final Subsidiebedrag bereken(int plaats) {
      return Loonkostensubsidie.perMaand(
          grondslag[plaats], maatstaf[plaats], regels[plaats], deeltijd[plaats]);
    }
  }

  /** The same sum in decimals, held to our cents. */
  @State(Scope.Thread)
  public static class Decimalen extends Rotatie {
    private static final BigDecimal MEESTE = new BigDecimal("0.70");
    final BigDecimal[] grondslag = new BigDecimal[AANTAL];
    final BigDecimal[] deel = new BigDecimal[AANTAL];
    final BigDecimal[] lasten = new BigDecimal[AANTAL];
    final BigDecimal[] uren = new BigDecimal[AANTAL];
    final BigDecimal[] week = new BigDecimal[AANTAL];

    /** Prepares and holds the cents to ours. */
    public Decimalen() {
      super(AANTAL);
      Getallen[] alle = Getallen.alle();
      for (int i = 0; i < AANTAL; i++) {
        grondslag[i] = BigDecimal.valueOf(alle[i].centen(), 2);
        deel[i] = BigDecimal.valueOf(100L - alle[i].loonwaarde(), 2);
        lasten[i] = BigDecimal.valueOf(alle[i].tiendenLasten(), 3);
        uren[i] = BigDecimal.valueOf(alle[i].uren());
        week[i] = BigDecimal.valueOf(alle[i].week());
      }
      Wij wij = new Wij();
      for (int i = 0; i < AANTAL; i++) {
        Subsidiebedrag ons = wij.bereken(i);
        Invoer.eisGelijk(
            alle[i],
            Arrays.asList(ons.voltijd().euro(), ons.subsidie().euro(), ons.vergoeding().euro()),
            Arrays.asList(bereken(i)));
      }
    }

    final BigDecimal[] bereken(int plaats) {
      BigDecimal voltijd = grondslag[plaats].multiply(deel[plaats].min(MEESTE));
      BigDecimal maalUren = voltijd.multiply(uren[plaats]);
      return new BigDecimal[] {
        voltijd.setScale(2, RoundingMode.HALF_UP),
        maalUren.divide(week[plaats], 2, RoundingMode.HALF_UP),
        maalUren.multiply(lasten[plaats]).divide(week[plaats], 2, RoundingMode.HALF_UP)
      };
    }
  }

  /** Questions about days from 2015 to 2026, of all ages, with a forfait here and there. */
  @State(Scope.Thread)
  public static class Vragen extends Rotatie {
    final Subsidievraag[] vragen = new Subsidievraag[AANTAL];

    /** Prepares. */
    public Vragen() {
      super(AANTAL);
      Random toeval = new Random(20150414);
      Getallen[] alle = Getallen.alle();
      for (int i = 0; i < AANTAL; i++) {
        LocalDate datum = LocalDate.of(2015, 1, 1).plusDays(toeval.nextInt(4383));
        vragen[i] =
            Subsidievraag.builder()
                .datum(datum)
                .leeftijd(15 + toeval.nextInt(52))
                .loonwaarde(alle[i].loonwaarde())
                .forfait(datum.getYear() > 2017 && toeval.nextInt(5) == 0)
                .uren(BigDecimal.valueOf(alle[i].uren() * 5L, 1))
                .voltijd(BigDecimal.valueOf(alle[i].week() / 2))
                .build();
      }
    }
  }

  /** Ours without reasons. */
  @Benchmark
  public Subsidiebedrag zonder(Wij vraag) {
    return vraag.bereken(vraag.volgende());
  }

  /** Decimals. */
  @Benchmark
  public BigDecimal[] decimalen(Decimalen vraag) {
    return vraag.bereken(vraag.volgende());
  }

  /** Ours by the law of the day, with the question checked and every reason. */
  @Benchmark
  public Maandsubsidie met(Vragen vraag) {
    return Loonkostenmodel.STANDAARD.perMaand(vraag.vragen[vraag.volgende()]).bepaald();
  }
}
