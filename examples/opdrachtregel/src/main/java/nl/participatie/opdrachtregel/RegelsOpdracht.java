package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

  @Mixin private Regeloptie eigenRegels = new Regeloptie();

  @Option(names = "--bewijs", descriptionKey = "bewijs")
  private boolean bewijs;

  @Option(names = "--streng", paramLabel = "S", descriptionKey = "streng.bewijs")
  private @Nullable String streng;

  @Option(names = "--vorm", paramLabel = "V", descriptionKey = "regelvorm")
  private @Nullable String vorm;

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
    Optional<Sterkte> drempel =
        vraag.sterkte("--streng", Objects.requireNonNullElse(streng, "AANDACHT"));
    Optional<Regelvorm> gevraagd =
        vraag.regelvorm("--vorm", Objects.requireNonNullElse(vorm, "json"));
    eisSamenhang(vraag, gevraagd.map(Regelvorm::vraagtDag).orElse(false));
    Optional<Regelset> gelezen = vraag.regels(eigenRegels.bestand(), omgeving);
    vraag.eisFoutloos();
    Regelset regels = gelezen.orElseThrow();
    omgeving
        .uit()
        .print(
            bewijs
                ? Jsonuitvoer.van(bewijs(regels, op, drempel.orElseThrow()), in)
                : gevraagd.orElseThrow().schrijf(regels, op, drempel.orElseThrow(), in));
    return 0;
  }

  /** What would be passed over in silence is refused. */
  private void eisSamenhang(Vraag vraag, boolean vraagtDag) {
    if (vraagtDag && !bewijs && peildatum == null) {
      vraag.meld("--peildatum", "", "toegestaan.dagVerplicht");
    }
    if (bewijs && vorm != null) {
      vraag.meld("--vorm", vorm, "toegestaan.nietBijBewijs");
    }
    if (streng != null && !bewijs && !vraagtDag) {
      vraag.meld("--streng", streng, "toegestaan.alleenBijBewijs");
    }
  }

  /** All periods, or the one that holds a day. */
  private static Bewijsoverzicht bewijs(Regelset regels, Optional<LocalDate> op, Sterkte drempel) {
    List<Regelbewijs> bewijzen =
        op.map(dag -> List.of(Regelbewijs.op(regels, dag, drempel)))
            .orElseGet(() -> Regelbewijs.van(regels, drempel));
    return new Bewijsoverzicht(drempel, bewijzen);
  }
}
