package nl.participatie.benchmarks;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentieopgave;
import nl.participatie.keuzes.congruentie.Keuzeopgave;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Positieopgave;
import nl.participatie.keuzes.rapport.CongruentieSvg;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.RapportHtml;
import nl.participatie.keuzes.rapport.SpiegelSvg;
import nl.participatie.keuzes.rapport.VerloopSvg;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole report page of a municipality with every part of it, and its pictures. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RapportBenchmark {

  private static final LocalDate PEILDATUM = LocalDate.of(2016, 1, 1);
  private static final Keuzeprofiel NEGEN =
      Keuzeprofiel.parse(
          "1.INVESTEREN 3.ACTIEF 4.BREED 5.DIENSTBETREKKING 8.INTEGRAAL 9.OUTCOME"
              + " 12.OPEN_EINDE 16.VACATUREBEMIDDELING 18.DEELS_UITBESTEED");

  /** A municipality with nine decisions, 200 events, a group of 400 and three levels. */
  @State(Scope.Thread)
  public static class Gegevens {
    final SpiegelBenchmark.Groep groep = new SpiegelBenchmark.Groep();
    final Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(Gemeentecijfers.GEMEENTE)
            .keuzes(NEGEN)
            .dossier(groep.eigen.dossier())
            .build();
    final Gemeenteprofiel variant =
        Gemeenteprofiel.builder().keuzes(NEGEN.met(Keuze.van(4).opties().get(1))).build();
    final Congruentieopgave opgave = opgave();
    final Rapport rapport = rapport();

    final Rapport rapport() {
      return Rapport.maak(gemeente, PEILDATUM)
          .metVariant(variant)
          .metSpiegel(Spiegel.van(gemeente, groep.geteld, Spiegel.STANDAARD_BUREN))
          .metCongruentie(Congruentiebeeld.van(opgave, gemeente, Regelset.standaard(), PEILDATUM));
    }

    private static Congruentieopgave opgave() {
      Map<Keuze, Keuzeopgave> keuzes = new EnumMap<>(Keuze.class);
      for (Keuze keuze : Keuze.values()) {
        Positieopgave eerste = new Positieopgave(keuze.opties().get(0), Optional.empty());
        Positieopgave tweede = new Positieopgave(keuze.opties().get(1), Optional.empty());
        keuzes.put(
            keuze,
            new Keuzeopgave(
                Map.of(Niveau.BELEID, eerste, Niveau.MANAGEMENT, tweede, Niveau.UITVOERING, eerste),
                Optional.empty()));
      }
      return new Congruentieopgave(keuzes, Map.of(), List.of());
    }
  }

  /** Everything worked out anew but the counts of the group, and written. */
  @Benchmark
  public String pagina(Gegevens invoer) {
    return RapportHtml.schrijf(invoer.rapport(), Taal.NL);
  }

  /** The development as a picture. */
  @Benchmark
  public String verloop(Gegevens invoer) {
    return VerloopSvg.teken(invoer.rapport.verloop(), Taal.NL, "v");
  }

  /** The mirror as a picture. */
  @Benchmark
  public String spiegel(Gegevens invoer) {
    return SpiegelSvg.teken(invoer.rapport.spiegel().orElseThrow(), Taal.NL, "s");
  }

  /** Congruence as a picture. */
  @Benchmark
  public String congruentie(Gegevens invoer) {
    return CongruentieSvg.teken(invoer.rapport.congruentie().orElseThrow(), Taal.NL, "c");
  }
}
