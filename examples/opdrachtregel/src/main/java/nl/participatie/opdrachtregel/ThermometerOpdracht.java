package nl.participatie.opdrachtregel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.rapport.ThermometerSvg;
import nl.participatie.keuzes.thermometer.Dossiertoets;
import nl.participatie.keuzes.thermometer.Thermometeroverzicht;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far the decisions of a municipality and their implementation are. */
@Command(name = "thermometer", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class ThermometerOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  @Option(names = "--svg", paramLabel = "FILE", descriptionKey = "thermometer.svg")
  private @Nullable String svg;

  @Mixin private Overdrachtoptie overdracht = new Overdrachtoptie();

  ThermometerOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Path> plaatje = plaatje(vraag);
    Dossiertoets dossiertoets = overdracht.dossiertoets(vraag);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    vraag.eisFoutloos();
    Keuzedossier dossier = gemeente.orElseThrow().dossier();
    if (dossier.gebeurtenissen().isEmpty()) {
      omgeving.fout().println(new Berichten(in).tekst("zonderDossier"));
    }
    Thermometeroverzicht overzicht =
        Thermometeroverzicht.van(dossier, op.orElseThrow(), Toets.STANDAARD, dossiertoets);
    plaatje.ifPresent(
        doel ->
            Bestanden.schrijf(
                doel, ThermometerSvg.teken(overzicht.thermometer(), in, "thermometer")));
    omgeving.uit().print(Jsonuitvoer.van(overzicht, in));
    return 0;
  }

  private Optional<Path> plaatje(Vraag vraag) {
    if (svg == null) {
      return Optional.empty();
    }
    Optional<Path> doel = Bestanden.bestand(svg);
    if (doel.isEmpty() || doel.equals(Bestanden.bestand(bestand))) {
      vraag.meld("--svg", svg, "toegestaan.bestand");
    }
    return doel;
  }
}
