package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.ruimte.Ruimteoverzicht;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what the choices made leave, how many profiles, and why not more. */
@Command(name = "ruimte", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class RuimteOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Regeloptie eigenRegels = new Regeloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  @Option(names = "--streng", paramLabel = "S", required = true, descriptionKey = "streng")
  private String streng = "";

  @Option(names = "--waarom", paramLabel = "OPTIE", descriptionKey = "waarom")
  private @Nullable String waarom;

  RuimteOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Sterkte> drempel = vraag.sterkte("--streng", streng);
    Optional<Optie> gevraagd = vraag.optie("--waarom", waarom);
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    Optional<Regelset> regels = vraag.regels(eigenRegels.bestand(), omgeving);
    vraag.eisFoutloos();
    LocalDate datum = op.orElseThrow();
    Keuzeprofiel profiel = gemeente.orElseThrow().profielOp(datum);
    Keuzeruimte ruimte = Keuzeruimte.van(regels.orElseThrow(), datum, drempel.orElseThrow());
    Ruimteoverzicht overzicht =
        gevraagd
            .map(optie -> Ruimteoverzicht.van(ruimte, profiel, optie))
            .orElseGet(() -> Ruimteoverzicht.van(ruimte, profiel));
    omgeving.uit().print(Jsonuitvoer.van(overzicht, in));
    if (overzicht.verkenning().isTegenstrijdig()) {
      omgeving.fout().println(new Berichten(in).tegenstrijdig(profiel));
    }
    return 0;
  }
}
