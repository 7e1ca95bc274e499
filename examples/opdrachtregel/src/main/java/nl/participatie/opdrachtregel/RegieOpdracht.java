package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.json.Contractlezer;
import nl.participatie.keuzes.json.Regielezer;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.regie.Contractopgave;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who has direction over execution, and what there is to say about it. */
@Command(name = "regie", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class RegieOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", descriptionKey = "peildatum.rapport")
  private @Nullable String peildatum;

  RegieOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    vraag.eisFoutloos();
    Gemeenteprofiel profiel = gemeente.orElseThrow();
    LocalDate dag = op.orElseGet(() -> Rapport.peildatumVan(profiel));
    Regiebeeld beeld = Regiebeeld.van(Regielezer.lees(profiel).ofFout(), profiel.profielOp(dag));
    Contractopgave contracten = Contractlezer.lees(profiel).ofFout();
    omgeving.uit().print(Jsonuitvoer.van(new Regieoverzicht(beeld, contracten.vergelijking()), in));
    return 0;
  }
}
