package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.json.Congruentielezer;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether policy, management and execution of a municipality fit together. */
@Command(name = "congruentie", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class CongruentieOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Regeloptie eigenRegels = new Regeloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", descriptionKey = "peildatum.rapport")
  private @Nullable String peildatum;

  CongruentieOpdracht(Omgeving omgeving) {
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
    Gemeenteprofiel profiel = gemeente.orElseThrow();
    omgeving
        .uit()
        .print(
            Jsonuitvoer.van(
                Congruentiebeeld.van(
                    Congruentielezer.lees(profiel).ofFout(),
                    profiel,
                    regels.orElseThrow(),
                    op.orElseGet(() -> Rapport.peildatumVan(profiel))),
                in));
    return 0;
  }
}
