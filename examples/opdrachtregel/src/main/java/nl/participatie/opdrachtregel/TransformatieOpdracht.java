package nl.participatie.opdrachtregel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.keuzes.json.Effectlezer;
import nl.participatie.keuzes.json.Transformatielezer;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far the transformation of a sheltered-employment company is. */
@Command(name = "transformatie", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class TransformatieOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(paramLabel = "FILE", descriptionKey = "bestand")
  private String bestand = "";

  @Option(names = "--peildatum", paramLabel = "D", required = true, descriptionKey = "peildatum")
  private String peildatum = "";

  @Option(names = "--herleid", paramLabel = "Y.NAAM", descriptionKey = "herleidEffect")
  private @Nullable String herleid;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  TransformatieOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    Optional<LocalDate> op = vraag.datum("--peildatum", peildatum);
    op.ifPresent(dag -> vraag.controleer(() -> Transformatiepad.eisPeildatum(dag)));
    if (json && herleid == null) {
      vraag.meld("--json", "", "toegestaan.alleenBijHerleid");
    }
    Optional<Gemeenteprofiel> gemeente = vraag.gemeente(bestand, omgeving);
    vraag.eisFoutloos();
    Transformatiebeeld beeld = beeld(gemeente.orElseThrow(), op.orElseThrow());
    if (herleid == null) {
      omgeving.uit().print(Jsonuitvoer.van(beeld, in));
      return 0;
    }
    Optional<Herleiding> boom = new Effectvraag(herleid).uit(beeld.effect(), vraag);
    vraag.eisFoutloos();
    omgeving.uit().print(Boomuitvoer.van(boom.orElseThrow(), json, in));
    return 0;
  }

  private static Transformatiebeeld beeld(Gemeenteprofiel gemeente, LocalDate peildatum) {
    return Transformatiebeeld.van(
        Transformatielezer.lees(gemeente).ofFout(),
        Effectlezer.lees(gemeente).ofFout(),
        gemeente,
        peildatum);
  }
}
