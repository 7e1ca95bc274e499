package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Conflictoverzicht;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which choices made cannot stand together, and what would repair it. */
@Command(name = "conflicten", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class ConflictenOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Regeloptie eigenRegels = new Regeloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  @Option(names = "--streng", paramLabel = "S", required = true, descriptionKey = "streng")
  private String streng = "";

  @Option(names = "--vast", paramLabel = "N,N", split = ",", descriptionKey = "vast")
  private List<String> vast = List.of();

  ConflictenOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Sterkte> drempel = vraag.sterkte("--streng", streng);
    Set<Keuze> blijft = vraag.keuzes("--vast", vast);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    Optional<Regelset> regels = vraag.regels(eigenRegels.bestand(), omgeving);
    vraag.eisFoutloos();
    LocalDate datum = op.orElseThrow();
    Keuzeprofiel profiel = gemeente.orElseThrow().profielOp(datum);
    Keuzeruimte ruimte = Keuzeruimte.van(regels.orElseThrow(), datum, drempel.orElseThrow());
    omgeving.uit().print(Jsonuitvoer.van(Conflictoverzicht.van(ruimte, profiel, blijft), in));
    return 0;
  }
}
