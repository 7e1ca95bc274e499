package nl.participatie.opdrachtregel;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Ramingsopties;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles the balances of a year in the pools that choices 8 and 9 make. */
@Command(name = "verrekening", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class VerrekeningOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--jaar", paramLabel = "Y", required = true, descriptionKey = "jaar")
  private String jaar = "";

  @Option(
      names = "--scenario",
      paramLabel = "S",
      defaultValue = "midden",
      descriptionKey = "scenario")
  private String scenario = "midden";

  @Option(names = "--herleid", paramLabel = "NAAM", descriptionKey = "herleidVerrekening")
  private @Nullable String herleid;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  VerrekeningOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    int gevraagd = vraag.jaar("--jaar", jaar);
    Optional<Scenario> band = vraag.scenario("--scenario", scenario);
    if (json && herleid == null) {
      vraag.meld("--json", "", "toegestaan.alleenBijHerleid");
    }
    Optional<Gemeenteprofiel> gelezen = vraag.gemeente(bestand, omgeving);
    vraag.eisFoutloos();
    Gemeenteprofiel gemeente = gelezen.orElseThrow();
    Keuzeprofiel keuzes = gemeente.profielOp(Rapport.peildatumVan(gemeente));
    Ramingsopties opties = Ramingsopties.builder().scenario(band.orElseThrow()).build();
    // from the first year on, so that the balances are those of an estimate from 2015
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, keuzes, Tijd.EERSTE_JAAR, gevraagd, opties);
    Uitgaven uitgaven = Objects.requireNonNull(raming.uitgaven().get(gevraagd));
    Verrekening verrekening = verreken(vraag, keuzes, uitgaven);
    if (herleid == null) {
      omgeving.uit().print(Jsonuitvoer.van(verrekening, in));
      return 0;
    }
    eisNaam(vraag, verrekening, herleid);
    Herleiding boom =
        verrekening.herleid(herleid, post -> raming.herleid(gevraagd, "saldi." + post));
    omgeving.uit().print(Boomuitvoer.van(boom, json, in));
    return 0;
  }

  /** Which pools and transfers there are is known only now. */
  private static void eisNaam(Vraag vraag, Verrekening verrekening, String getypt) {
    if (!verrekening.herleidbaar().contains(getypt)) {
      vraag.meld(
          "--herleid",
          getypt,
          "toegestaan.herleidVerrekening",
          String.join(", ", verrekening.herleidbaar()));
    }
    vraag.eisFoutloos();
  }

  private static Verrekening verreken(Vraag vraag, Keuzeprofiel keuzes, Uitgaven uitgaven) {
    try {
      return Verrekening.berekenUitkomsten(keuzes, uitgaven.saldiAlsGeheel());
    } catch (ArithmeticException teGroot) {
      uitgaven
          .saldi()
          .forEach(
              (post, saldo) ->
                  saldo
                      .bedrag()
                      .filter(bedrag -> Math.abs(bedrag.centen()) > Bedrag.GRENS_IN_CENTEN / 7)
                      .ifPresent(
                          bedrag ->
                              vraag.meld(
                                  "saldi." + post, bedrag.toString(), "toegestaan.saldosom")));
      vraag.eisFoutloos();
      throw teGroot;
    }
  }
}
