package nl.participatie.opdrachtregel;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.json.Gemeentedelen;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.rapport.RapportHtml;
import nl.participatie.keuzes.rapport.Samenvatting;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.thermometer.Dossiertoets;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: one municipality file in, one page and one JSON file out. */
@Command(name = "rapport", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class RapportOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--uit", paramLabel = "DIR", required = true, descriptionKey = "uit")
  private String uit = "";

  @Option(names = "--peildatum", paramLabel = "D", descriptionKey = "peildatum.rapport")
  private @Nullable String peildatum;

  @Option(names = "--variant", paramLabel = "FILE", descriptionKey = "variant")
  private @Nullable String variant;

  @Option(names = "--groep", paramLabel = "DIR", descriptionKey = "spiegel.groep")
  private @Nullable String groep;

  @Mixin private Overdrachtoptie overdracht = new Overdrachtoptie();

  RapportOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    Optional<Gemeenteprofiel> ander = vraag.variant(variant, omgeving);
    Optional<List<Gemeenteprofiel>> anderen =
        Optional.ofNullable(groep).map(map -> vraag.groep(map, omgeving));
    Dossiertoets dossiertoets = overdracht.dossiertoets(vraag);
    if (uit.isBlank()) {
      vraag.meld("--uit", uit, "toegestaan.map");
    }
    vraag.eisFoutloos();
    Gemeenteprofiel profiel = gemeente.orElseThrow();
    LocalDate dag = op.orElseGet(() -> Rapport.peildatumVan(profiel));
    Rapport rapport = Gemeentedelen.bij(Rapport.maak(profiel, dag).metDossiertoets(dossiertoets));
    rapport = ander.map(rapport::metVariant).orElse(rapport);
    rapport =
        anderen
            .map(leden -> Spiegel.van(profiel, leden, dag))
            .map(rapport::metSpiegel)
            .orElse(rapport);
    Path map = Bestanden.map(uit);
    Bestanden.schrijf(
        map,
        ImmutableMap.of(
            "index.html", RapportHtml.schrijf(rapport, in),
            "rapport.json", Jsonuitvoer.van(rapport, in)));
    vatSamen(rapport, map, new Berichten(in));
    return 0;
  }

  private void vatSamen(Rapport rapport, Path map, Berichten berichten) {
    rapport.gemeente().naam().ifPresent(omgeving.uit()::println);
    omgeving.uit().println(Samenvatting.van(rapport.thermometer(), berichten.taal()));
    for (Toetsuitkomst uitkomst : Toetsuitkomst.values()) {
      rapport.toets().met(uitkomst).forEach(bevinding -> toon(bevinding, berichten.taal()));
    }
    rapport.raming().leemten().stream()
        .map(leemte -> leemte.onbepaald().toelichting().in(berichten.taal()))
        .distinct()
        .forEach(reden -> omgeving.uit().println("  ? " + reden));
    String pagina = map.resolve("index.html").toString();
    String gegevens = map.resolve("rapport.json").toString();
    omgeving.uit().println(berichten.tekst("geschreven", pagina, gegevens));
  }

  private void toon(Regelbevinding bevinding, Taal in) {
    String kop = bevinding.regel().code() + " " + bevinding.uitkomst() + " " + bevinding.opties();
    omgeving.uit().println("  " + kop + ": " + bevinding.regel().toelichting().in(in));
  }
}
