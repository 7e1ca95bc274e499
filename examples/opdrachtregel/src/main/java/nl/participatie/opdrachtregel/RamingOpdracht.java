package nl.participatie.opdrachtregel;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates groups and money received over a range of years. */
@Command(name = "raming", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class RamingOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--van", paramLabel = "Y", required = true, descriptionKey = "van")
  private String van = "";

  @Option(names = "--tot", paramLabel = "Y", required = true, descriptionKey = "tot")
  private String tot = "";

  RamingOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    int eerste = vraag.jaar("--van", van);
    int laatste = vraag.jaar("--tot", tot);
    if (eerste > laatste) {
      vraag.meld("--tot", tot, "toegestaan.nietVoor", van);
    }
    Optional<Gemeenteprofiel> gelezen = vraag.gemeente(bestand, omgeving);
    vraag.eisFoutloos();
    Gemeenteprofiel gemeente = gelezen.orElseThrow();
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            gemeente, gemeente.profielOp(Rapport.peildatumVan(gemeente)), eerste, laatste);
    omgeving.uit().print(Jsonuitvoer.van(raming, in));
    return 0;
  }
}
