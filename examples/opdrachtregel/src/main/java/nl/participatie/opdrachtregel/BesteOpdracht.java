package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.ruimte.Besteoverzicht;
import nl.participatie.keuzes.ruimte.Congruentie;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the complete profiles that agree best with themselves. */
@Command(name = "beste", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class BesteOpdracht implements Callable<Integer> {

  /** So many profiles are listed; how many there are is always told. */
  private static final int MEESTE = 100;

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Regeloptie eigenRegels = new Regeloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  BesteOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    Optional<Regelset> regels = vraag.regels(eigenRegels.bestand(), omgeving);
    vraag.eisFoutloos();
    LocalDate datum = op.orElseThrow();
    Keuzeprofiel profiel = gemeente.orElseThrow().profielOp(datum);
    Congruentie congruentie = Congruentie.van(regels.orElseThrow(), datum);
    omgeving.uit().print(Jsonuitvoer.van(Besteoverzicht.van(congruentie, profiel, MEESTE), in));
    return 0;
  }
}
