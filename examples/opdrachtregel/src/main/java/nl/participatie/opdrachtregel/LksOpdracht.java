package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Maandsubsidie;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The wage subsidy of one person in a month. */
@Command(name = "lks", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class LksOpdracht implements Callable<Integer> {

  private static final Loonkostenmodel MODEL = Loonkostenmodel.STANDAARD;

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Mixin private Subsidieopties opties = new Subsidieopties();

  @Option(names = "--datum", paramLabel = "D", required = true, descriptionKey = "lks.datum")
  private String datum = "";

  LksOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> dag = vraag.datum("--datum", datum);
    Subsidievraag gelezen = opties.lees(vraag, dag.orElse(LocalDate.EPOCH));
    vraag.beoordeel(MODEL.fouten(gelezen), "--datum");
    vraag.eisFoutloos();
    Uitkomst<Maandsubsidie> maand = MODEL.perMaand(gelezen);
    maand.ontbrekend().ifPresent(reden -> vraag.meldOnbepaald("--datum", datum, reden));
    vraag.eisFoutloos();
    omgeving.uit().print(Jsonuitvoer.van(maand.bepaald(), in));
    return 0;
  }
}
