package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.keuzes.uitvoering.Voorzieningenwijzer;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which provisions the choices of a municipality open to a candidate. */
@Command(name = "wegwijzer", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class WegwijzerOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "KANDIDAAT", descriptionKey = "wegwijzer.kandidaat")
  private String bestand = "";

  @Option(
      names = "--gemeente",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "wegwijzer.gemeente")
  private String gemeentebestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  WegwijzerOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    op.ifPresent(dag -> vraag.controleer(() -> Voorzieningenwijzer.eisPeildatum(dag)));
    Optional<Kandidaat> kandidaat = vraag.kandidaat(bestand, omgeving);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeenteVanOptie(gemeentebestand, omgeving);
    vraag.eisFoutloos();
    LocalDate dag = op.orElseThrow();
    Keuzeprofiel profiel = gemeente.orElseThrow().profielOp(dag);
    omgeving
        .uit()
        .print(
            Jsonuitvoer.van(
                Voorzieningenwijzer.van(profiel, dag).wijs(kandidaat.orElseThrow()), in));
    return 0;
  }
}
