package nl.participatie.opdrachtregel;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Ramingsopties;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.Variant;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--scenario",
      paramLabel = "S",
      defaultValue = "midden",
      descriptionKey = "scenario")
  private String scenario = "midden";

  @Option(names = "--csv", descriptionKey = "csv")
  private boolean csv;

  @Option(names = "--variant", paramLabel = "FILE", descriptionKey = "variant")
  private @Nullable String variant;

  @Option(names = "--herleid", paramLabel = "Y.POST", descriptionKey = "herleid")
  private @Nullable String herleid;

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
    Optional<Scenario> gevraagd = vraag.scenario("--scenario", scenario);
    Optional<Herleidvraag> post = vraag.herleid("--herleid", herleid, eerste, laatste);
    Optional<Gemeenteprofiel> gelezen = vraag.gemeente(bestand, omgeving);
    Optional<Gemeenteprofiel> tweede = vraag.variant(variant, omgeving);
    vraag.eisFoutloos();
    Ramingsopties opties = Ramingsopties.builder().scenario(gevraagd.orElseThrow()).build();
    Gemeenteprofiel gemeente = gelezen.orElseThrow();
    Raming raming = raam(gemeente, keuzes(gemeente), eerste, laatste, opties);
    if (post.isPresent()) {
      Herleiding boom = raming.herleid(post.get().jaar(), post.get().regel());
      Herleidingstekst.schrijf(boom, in).forEach(omgeving.uit()::println);
    } else if (tweede.isPresent()) {
      Variant ander = Variant.van(gemeente, tweede.get());
      Raming na = raam(ander.gemeente(), ander.keuzes(), eerste, laatste, opties);
      omgeving.uit().print(Jsonuitvoer.van(Vergelijking.van(raming, na), in));
    } else {
      omgeving.uit().print(csv ? Ramingstabel.csv(raming) : Jsonuitvoer.van(raming, in));
    }
    return 0;
  }

  private static Raming raam(
      Gemeenteprofiel gemeente,
      Keuzeprofiel keuzes,
      int eerste,
      int laatste,
      Ramingsopties opties) {
    return Rekenmodel.STANDAARD.raam(gemeente, keuzes, eerste, laatste, opties);
  }

  private static Keuzeprofiel keuzes(Gemeenteprofiel gemeente) {
    return gemeente.profielOp(Rapport.peildatumVan(gemeente));
  }
}
