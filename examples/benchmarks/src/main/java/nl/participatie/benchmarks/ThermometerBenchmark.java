package nl.participatie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.participatie.keuzes.rapport.ThermometerSvg;
import nl.participatie.keuzes.thermometer.Dossiertoets;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Stapbevinding;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.keuzes.thermometer.Verloop;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The thermometer of a history of 200 events: values, development, findings and picture. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThermometerBenchmark {

  private static final int AANTAL = 200;
  private static final LocalDate BEGIN = LocalDate.of(2013, 1, 1);
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 1, 1);

  /** A history of 200 events over ten years, and a quarterly look at it. */
  @State(Scope.Thread)
  public static class Wij {
    final Keuzedossier dossier = dossier();
    final List<LocalDate> kwartalen =
        Stream.iterate(BEGIN, dag -> dag.plusMonths(3)).limit(52).toList();
    final Thermometer thermometer = Thermometer.meet(dossier, PEILDATUM);

    /** Prepares, and holds the values to those of averaging fractions. */
    public Wij() {
      Invoer.eisGelijk("values", waarden(), breuken());
      Invoer.eisGelijk("development", Verloop.van(dossier, kwartalen).metingen(), steedsOpnieuw());
    }

    /** Every choice, every block, and the whole. */
    final List<Meting> waarden() {
      Thermometer vers = Thermometer.meet(dossier, PEILDATUM);
      List<Meting> waarden = new ArrayList<>(26);
      for (Keuze keuze : Keuze.values()) {
        waarden.add(vers.van(keuze));
      }
      waarden.addAll(vers.perBlok().values());
      waarden.add(vers.totaal());
      return waarden;
    }

    /** The same by averaging the fractions of the choices. */
    final List<Meting> breuken() {
      Thermometer vers = Thermometer.meet(dossier, PEILDATUM);
      List<Meting> waarden = new ArrayList<>(26);
      for (Keuze keuze : Keuze.values()) {
        waarden.add(gemiddelde(vers, List.of(keuze)));
      }
      for (Blok blok : Blok.values()) {
        waarden.add(
            gemiddelde(vers, Arrays.stream(Keuze.values()).filter(k -> k.blok() == blok).toList()));
      }
      waarden.add(gemiddelde(vers, List.of(Keuze.values())));
      return waarden;
    }

    private static Meting gemiddelde(Thermometer thermometer, List<Keuze> keuzes) {
      Breuk besluit = Breuk.NUL;
      Breuk stap = Breuk.NUL;
      for (Keuze keuze : keuzes) {
        besluit = besluit.plus(thermometer.van(keuze).besluitvorming());
        stap = stap.plus(thermometer.van(keuze).implementatie());
      }
      Breuk deel = Breuk.of(1, keuzes.size());
      return new Meting(besluit.maal(deel), stap.maal(deel));
    }

    /** A walk through the whole history for each date. */
    final List<Thermometer> steedsOpnieuw() {
      return kwartalen.stream().map(dag -> Thermometer.meet(dossier, dag)).toList();
    }

    private static Keuzedossier dossier() {
      Random toeval = new Random(20150414);
      List<Dossiergebeurtenis> gebeurtenissen = new ArrayList<>(AANTAL);
      for (int nummer = 1; nummer <= AANTAL; nummer++) {
        Keuze keuze = Keuze.van(1 + toeval.nextInt(19));
        List<Optie> opties = List.copyOf(keuze.opties());
        Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
        builder.volgnummer(nummer).datum(BEGIN.plusDays(toeval.nextInt(3652))).keuze(keuze);
        builder.beslisser(een(toeval, Beslisser.values()));
        if (toeval.nextInt(4) > 0) {
          builder.besluitvorming(een(toeval, Besluitvorming.values()));
          builder.optie(opties.get(toeval.nextInt(opties.size())));
        }
        if (toeval.nextInt(2) > 0) {
          builder.implementatie(een(toeval, Implementatie.values()));
        }
        gebeurtenissen.add(builder.build());
      }
      return Keuzedossier.of(gebeurtenissen);
    }

    private static <T> T een(Random toeval, T[] waarden) {
      return waarden[toeval.nextInt(waarden.length)];
    }
  }

  /** Ours, from the history: 19 choices, 6 blocks and the whole. */
  @Benchmark
  public List<Meting> waarden(Wij vraag) {
    return vraag.waarden();
  }

  /** The same, averaging the fractions of the choices. */
  @Benchmark
  public List<Meting> breuken(Wij vraag) {
    return vraag.breuken();
  }

  /** The development over 52 quarters, in one walk. */
  @Benchmark
  public Verloop verloop(Wij vraag) {
    return Verloop.van(vraag.dossier, vraag.kwartalen);
  }

  /** The same, walking through the history for each quarter. */
  @Benchmark
  public List<Thermometer> steedsOpnieuw(Wij vraag) {
    return vraag.steedsOpnieuw();
  }

  /** The findings on steps and authority, without texts. */
  @Benchmark
  public List<Stapbevinding> stappen(Wij vraag) {
    return Dossiertoets.STANDAARD.toets(vraag.dossier, PEILDATUM);
  }

  /** The picture. */
  @Benchmark
  public String svg(Wij vraag) {
    return ThermometerSvg.teken(vraag.thermometer, Taal.NL, "t");
  }
}
