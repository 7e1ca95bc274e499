package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the choices of a municipality against the rules. */
@Command(name = "toets", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class ToetsOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Regeloptie eigenRegels = new Regeloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  ToetsOpdracht(Omgeving omgeving) {
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
    omgeving
        .uit()
        .print(
            Jsonuitvoer.van(
                new Toets(regels.orElseThrow())
                    .toets(gemeente.orElseThrow().profielOp(datum), datum),
                in));
    return 0;
  }
}
