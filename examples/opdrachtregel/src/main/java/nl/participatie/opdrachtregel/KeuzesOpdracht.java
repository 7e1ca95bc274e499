package nl.participatie.opdrachtregel;

import java.util.List;
import java.util.concurrent.Callable;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the catalogue of choices. */
@Command(name = "keuzes", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class KeuzesOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  KeuzesOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    vraag.eisFoutloos();
    omgeving.uit().print(Jsonuitvoer.van(List.of(Keuze.values()), in));
    return 0;
  }
}
