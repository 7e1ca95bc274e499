package nl.participatie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.spiegel.Cel;
import nl.participatie.keuzes.spiegel.Gemeentestand;
import nl.participatie.keuzes.spiegel.Groepskeuze;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.spiegel.Spiegelgroep;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A municipality beside 400 others, each with a history of 200 events. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SpiegelBenchmark {

  private static final int GEMEENTEN = 400;
  private static final int GEBEURTENISSEN = 200;
  private static final LocalDate PEILDATUM = LocalDate.of(2016, 1, 1);
  private static final LocalDate BEGIN = LocalDate.of(2014, 1, 1);

  /** Fictitious dossiers, a third of whose events lie after the reference date. */
  @State(Scope.Thread)
  public static class Groep {
    final List<Gemeenteprofiel> gemeenten = gemeenten();
    final Gemeenteprofiel eigen = gemeenten.get(0);
    final Spiegelgroep geteld = Spiegelgroep.van(gemeenten, PEILDATUM);

    /** Prepares and holds what the table shows to what is counted one by one. */
    public Groep() {
      List<List<Integer>> telling = perKeuze(gemeenten);
      for (int nummer = 0; nummer < telling.size(); nummer++) {
        List<Cel> cellen = cellen(geteld.keuzes().get(nummer));
        for (int plaats = 0; plaats < cellen.size(); plaats++) {
          int anders = telling.get(nummer).get(plaats);
          Optional<Integer> getoond = cellen.get(plaats).aantal();
          getoond.ifPresent(aantal -> Invoer.eisGelijk("a number", aantal, anders));
        }
      }
    }

    private static List<Gemeenteprofiel> gemeenten() {
      Random toeval = new Random(20150414);
      List<Gemeenteprofiel> gemeenten = new ArrayList<>(GEMEENTEN);
      for (int nummer = 1; nummer <= GEMEENTEN; nummer++) {
        gemeenten.add(
            Gemeenteprofiel.builder()
                .code(new Gemeentecode(String.format(Locale.ROOT, "GM%04d", nummer)))
                .naam("Gemeente " + nummer)
                .dossier(dossier(toeval))
                .build());
      }
      return gemeenten;
    }

    private static Keuzedossier dossier(Random toeval) {
      List<Dossiergebeurtenis> dossier = new ArrayList<>(GEBEURTENISSEN);
      for (int nummer = 1; nummer <= GEBEURTENISSEN; nummer++) {
        Keuze keuze = een(toeval, List.of(Keuze.values()));
        dossier.add(
            Dossiergebeurtenis.builder()
                .volgnummer(nummer)
                .datum(BEGIN.plusDays(toeval.nextInt(1095)))
                .keuze(keuze)
                .besluitvorming(een(toeval, List.of(Besluitvorming.values())))
                .implementatie(een(toeval, List.of(Implementatie.values())))
                .optie(een(toeval, keuze.opties()))
                .build());
      }
      return Keuzedossier.of(dossier);
    }

    private static <T> T een(Random toeval, List<T> waarden) {
      return waarden.get(toeval.nextInt(waarden.size()));
    }
  }

  private static List<Cel> cellen(Groepskeuze keuze) {
    List<Cel> cellen = new ArrayList<>(keuze.opties());
    cellen.addAll(keuze.besluitvorming());
    cellen.addAll(keuze.implementatie());
    return cellen;
  }

  /**
   * How many stand where, with every dossier read again for each choice; no limit, no neighbours.
   */
  private static List<List<Integer>> perKeuze(List<Gemeenteprofiel> gemeenten) {
    List<List<Integer>> telling = new ArrayList<>();
    for (Groepskeuze leeg : Spiegelgroep.van(List.of(), PEILDATUM).keuzes()) {
      Keuze keuze = leeg.keuze();
      List<Cel> cellen = cellen(leeg);
      int[] aantallen = new int[cellen.size()];
      for (Gemeenteprofiel gemeente : gemeenten) {
        Gemeentestand stand = Gemeentestand.van(gemeente, PEILDATUM);
        for (int plaats = 0; plaats < aantallen.length; plaats++) {
          Object begrip = cellen.get(plaats).begrip();
          if (begrip == stand.gekozen(keuze)
              || begrip == stand.stand(keuze).besluitvorming()
              || begrip == stand.stand(keuze).implementatie()) {
            aantallen[plaats]++;
          }
        }
      }
      telling.add(Arrays.stream(aantallen).boxed().toList());
    }
    return telling;
  }

  /** Ours: the state of each dossier once, then the table and the neighbours. */
  @Benchmark
  public Spiegel wij(Groep vraag) {
    return Spiegel.van(vraag.eigen, vraag.gemeenten, PEILDATUM);
  }

  /** Ours, beside a group that was counted before, as a service would keep it. */
  @Benchmark
  public Spiegel geteld(Groep vraag) {
    return Spiegel.van(vraag.eigen, vraag.geteld, Spiegel.STANDAARD_BUREN);
  }

  /** The numbers alone, each dossier read again for each choice. */
  @Benchmark
  public List<List<Integer>> perKeuze(Groep vraag) {
    return perKeuze(vraag.gemeenten);
  }
}
