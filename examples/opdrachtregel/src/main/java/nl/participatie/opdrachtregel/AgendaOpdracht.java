package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what to decide next, in order, and why. */
@Command(name = "agenda", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class AgendaOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Regeloptie eigenRegels = new Regeloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  @Option(names = "--streng", paramLabel = "S", descriptionKey = "streng.agenda")
  private String streng = Agenda.DREMPEL.name();

  AgendaOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Sterkte> drempel = vraag.sterkte("--streng", streng);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    Optional<Regelset> regels = vraag.regels(eigenRegels.bestand(), omgeving);
    vraag.eisFoutloos();
    LocalDate datum = op.orElseThrow();
    Keuzeprofiel besloten = gemeente.orElseThrow().profielOp(datum);
    Agenda agenda =
        Agenda.van(Keuzeruimte.van(regels.orElseThrow(), datum, drempel.orElseThrow()), besloten);
    omgeving.uit().print(Jsonuitvoer.van(agenda, in));
    if (agenda.aantal() == 0) {
      omgeving.fout().println(new Berichten(in).tegenstrijdig(besloten));
    }
    return 0;
  }
}
