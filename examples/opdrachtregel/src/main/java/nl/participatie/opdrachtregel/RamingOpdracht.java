package nl.participatie.opdrachtregel;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Ramingsopties;
import nl.participatie.budget.raming.Ramingsvraag;
import nl.participatie.budget.raming.Rekenbewijs;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.Variant;
import nl.participatie.keuzes.regel.Regelschrijver;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates groups, money received and spent, and what is left over a range of years. */
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

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--bewijs", descriptionKey = "rekenbewijs")
  private boolean bewijs;

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
    Optional<Herleidvraag> post = Herleidvraag.lees(vraag, "--herleid", herleid, eerste, laatste);
    eisSamenhang(vraag);
    Optional<Gemeenteprofiel> gelezen = vraag.gemeente(bestand, omgeving);
    Optional<Gemeenteprofiel> tweede = vraag.variant(variant, omgeving);
    vraag.eisFoutloos();
    Ramingsopties opties = Ramingsopties.builder().scenario(gevraagd.orElseThrow()).build();
    Gemeenteprofiel gemeente = gelezen.orElseThrow();
    Ramingsvraag basis = vraag(gemeente, eerste, laatste, opties);
    if (post.isPresent()) {
      Raming raming = raam(basis);
      post.get().eisAanwezig(vraag, raming, Objects.requireNonNull(herleid));
      omgeving.uit().print(Boomuitvoer.van(post.get().uit(raming), json, in));
    } else if (bewijs) {
      omgeving.uit().print(Jsonuitvoer.van(bewijs(basis), in));
    } else if (tweede.isPresent()) {
      waarschuw(gemeente, tweede.get(), in);
      Variant ander = Variant.van(gemeente, tweede.get());
      Raming na = raam(new Ramingsvraag(ander.gemeente(), ander.keuzes(), eerste, laatste, opties));
      Vergelijking verschil = Vergelijking.van(raam(basis), na);
      omgeving.uit().print(csv ? Ramingstabel.csv(verschil, in) : Jsonuitvoer.van(verschil, in));
    } else {
      Raming raming = raam(basis);
      meldOngebruikt(raming, in);
      omgeving.uit().print(csv ? Ramingstabel.csv(raming, in) : Jsonuitvoer.van(raming, in));
    }
    return 0;
  }

  /** What would be passed over in silence is refused. */
  private void eisSamenhang(Vraag vraag) {
    String post = Objects.requireNonNullElse(herleid, "");
    boolean isHerleid = herleid != null;
    boolean isVariant = variant != null;
    nietSamen(vraag, isHerleid && csv, "--herleid", post, "--csv");
    nietSamen(vraag, isHerleid && isVariant, "--herleid", post, "--variant");
    nietSamen(vraag, isHerleid && bewijs, "--herleid", post, "--bewijs");
    nietSamen(vraag, bewijs && csv, "--bewijs", "", "--csv");
    nietSamen(vraag, bewijs && isVariant, "--bewijs", "", "--variant");
    if (json && !isHerleid) {
      vraag.meld("--json", "", "toegestaan.alleenBijHerleid");
    }
  }

  private static void nietSamen(
      Vraag vraag, boolean samen, String optie, String waarde, String ander) {
    if (samen) {
      vraag.meld(optie, waarde, "toegestaan.nietSamen", ander);
    }
  }

  private static Ramingsvraag vraag(
      Gemeenteprofiel gemeente, int eerste, int laatste, Ramingsopties opties) {
    Keuzeprofiel keuzes = gemeente.profielOp(Rapport.peildatumVan(gemeente));
    return new Ramingsvraag(gemeente, keuzes, eerste, laatste, opties);
  }

  private static Raming raam(Ramingsvraag vraag) {
    return Rekenmodel.STANDAARD.raam(
        vraag.gemeente(), vraag.keuzes(), vraag.van(), vraag.totEnMet(), vraag.opties());
  }

  /** People and amounts received are those of the first file: others are not passed over. */
  private void waarschuw(Gemeenteprofiel basis, Gemeenteprofiel ander, Taal in) {
    boolean isAndersGeteld =
        !ander.volumes().equals(Volumeopgave.LEEG) && !ander.volumes().equals(basis.volumes());
    if (isAndersGeteld || !basis.baten().entrySet().containsAll(ander.baten().entrySet())) {
      omgeving.fout().println(new Berichten(in).tekst("variantDeel"));
    }
  }

  /** An own figure that changes nothing is not passed over in silence. */
  private void meldOngebruikt(Raming raming, Taal in) {
    if (!raming.ongebruikt().isEmpty()) {
      omgeving
          .fout()
          .println(new Berichten(in).tekst("ongebruikt", String.join(", ", raming.ongebruikt())));
    }
  }

  /** The rules in force are the standard ones: an estimate takes no others. */
  private static Rekenbewijs bewijs(Ramingsvraag vraag) {
    return Rekenbewijs.van(vraag).metRegels(Regelschrijver.csv(Regelset.standaard(), Taal.NL));
  }
}
