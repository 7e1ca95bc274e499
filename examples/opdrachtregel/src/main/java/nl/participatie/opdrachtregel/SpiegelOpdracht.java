package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.spiegel.Spiegelgroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a municipality beside the municipalities of a folder. */
@Command(name = "spiegel", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class SpiegelOpdracht implements Callable<Integer> {

  private static final int MEESTE_BUREN = 100;

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--groep", paramLabel = "DIR", required = true, descriptionKey = "spiegel.groep")
  private String map = "";

  @Option(names = "--regio", descriptionKey = "spiegel.regio")
  private boolean isRegio;

  @Option(
      names = "--buren",
      paramLabel = "K",
      defaultValue = "" + Spiegel.STANDAARD_BUREN,
      descriptionKey = "spiegel.buren")
  private String buren = "";

  @Option(names = "--peildatum", paramLabel = "D", descriptionKey = "peildatum.rapport")
  private @Nullable String peildatum;

  SpiegelOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    int aantal = vraag.geheel("--buren", buren, MEESTE_BUREN);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    List<Gemeenteprofiel> groep = vraag.groep(map, omgeving);
    if (isRegio && gemeente.isPresent()) {
      groep = regiogenoten(gemeente.get(), groep, vraag);
    }
    vraag.eisFoutloos();
    waarschuw(groep, new Berichten(in));
    Gemeenteprofiel eigen = gemeente.orElseThrow();
    LocalDate dag = op.orElseGet(() -> Rapport.peildatumVan(eigen));
    Spiegel spiegel = Spiegel.van(eigen, Spiegelgroep.van(groep, dag), aantal);
    omgeving.uit().print(Jsonuitvoer.van(spiegel, in));
    return 0;
  }

  private static List<Gemeenteprofiel> regiogenoten(
      Gemeenteprofiel eigen, List<Gemeenteprofiel> groep, Vraag vraag) {
    Optional<String> regio = Spiegelgroep.regioVan(eigen);
    if (regio.isEmpty()) {
      vraag.meld("--regio", "", "toegestaan.regio");
    }
    return groep.stream().filter(lid -> Spiegelgroep.regioVan(lid).equals(regio)).toList();
  }

  /** What is in the files and does not count is not passed over in silence, nor told per file. */
  private void waarschuw(List<Gemeenteprofiel> groep, Berichten berichten) {
    long beide =
        groep.stream()
            .filter(lid -> lid.keuzes().isPresent() && !lid.dossier().gebeurtenissen().isEmpty())
            .count();
    if (beide > 0) {
      omgeving.fout().println(berichten.tekst("spiegel.keuzesEnDossier", Long.toString(beide)));
    }
  }
}
