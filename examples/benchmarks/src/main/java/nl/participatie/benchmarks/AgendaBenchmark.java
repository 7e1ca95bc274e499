package nl.participatie.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.agenda.Agendapunt;
import nl.participatie.keuzes.agenda.Voorrang;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What to decide next, after nine decisions of which a complete profile is left? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AgendaBenchmark {

  private static final int AANTAL = 256;

  /** Our space and half-filled profiles. */
  @State(Scope.Thread)
  public static class Wij extends Rotatie {
    final Keuzeruimte ruimte =
        Keuzeruimte.van(Regelset.standaard(), Invoer.PEILDATUM, Agenda.DREMPEL);
    final Keuzeprofiel[] profielen = new Invoer().halfvol(AANTAL);

    /** Prepares and holds the two ways to each other. */
    public Wij() {
      super(AANTAL);
      for (Keuzeprofiel profiel : profielen) {
        List<Keuze> wij =
            Agenda.van(ruimte, profiel).punten().stream().map(Agendapunt::keuze).toList();
        Invoer.eisGelijk(profiel, wij, naief(ruimte, profiel));
      }
    }
  }

  /** The order alone, from the profiles left listed one by one. */
  static List<Keuze> naief(Keuzeruimte ruimte, Keuzeprofiel besloten) {
    Map<Optie, Long> aantallen = new EnumMap<>(Optie.class);
    long[] samen = new long[1];
    ruimte
        .profielen(besloten)
        .forEach(
            profiel -> {
              samen[0]++;
              profiel.opties().forEach(optie -> aantallen.merge(optie, 1L, Long::sum));
            });
    Map<Keuze, Breuk> verwacht = new EnumMap<>(Keuze.class);
    for (Keuze keuze : besloten.open()) {
      long kwadraten =
          keuze.opties().stream()
              .mapToLong(optie -> aantallen.getOrDefault(optie, 0L))
              .map(aantal -> aantal * aantal)
              .sum();
      verwacht.put(keuze, Breuk.of(kwadraten, samen[0]));
    }
    List<Keuze> volgorde = new ArrayList<>(besloten.open());
    volgorde.sort(
        Comparator.<Keuze, Voorrang>comparing(keuze -> Voorrang.van(keuze.blok()))
            .thenComparing(keuze -> Objects.requireNonNull(verwacht.get(keuze)))
            .thenComparing(keuze -> keuze));
    return volgorde;
  }

  /** Ours: the order with its counts, what is decided ahead, what follows with all reasons. */
  @Benchmark
  public Agenda wij(Wij vraag) {
    return Agenda.van(vraag.ruimte, vraag.profielen[vraag.volgende()]);
  }

  /** The order alone, profile by profile. */
  @Benchmark
  public List<Keuze> naief(Wij vraag) {
    return naief(vraag.ruimte, vraag.profielen[vraag.volgende()]);
  }
}
