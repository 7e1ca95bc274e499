package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Bewijsoverzicht;
import nl.participatie.keuzes.ruimte.Regelbewijs;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rules, or the proof of them. */
@Command(name = "regels", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class RegelsOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Option(names = "--bewijs", descriptionKey = "bewijs")
  private boolean bewijs;

  @Option(
      names = "--streng",
      paramLabel = "S",
      defaultValue = "AANDACHT",
      descriptionKey = "streng.bewijs")
  private String streng = "AANDACHT";

  @Option(names = "--peildatum", paramLabel = "D", descriptionKey = "peildatum.regels")
  private @Nullable String peildatum;

  RegelsOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    Optional<Sterkte> drempel = vraag.sterkte("--streng", streng);
    vraag.eisFoutloos();
    Regelset regels = Regelset.standaard();
    Object antwoord =
        bewijs ? bewijs(regels, op, drempel.orElseThrow()) : op.map(regels::op).orElse(regels);
    omgeving.uit().print(Jsonuitvoer.van(antwoord, in));
    return 0;
  }

  /** All periods, or the one that holds a day. */
  private static Bewijsoverzicht bewijs(Regelset regels, Optional<LocalDate> op, Sterkte drempel) {
    List<Regelbewijs> bewijzen =
        op.map(dag -> List.of(Regelbewijs.op(regels, dag, drempel)))
            .orElseGet(() -> Regelbewijs.van(regels, drempel));
    return new Bewijsoverzicht(drempel, bewijzen);
  }
}
