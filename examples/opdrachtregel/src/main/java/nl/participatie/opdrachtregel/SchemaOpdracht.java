package nl.participatie.opdrachtregel;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.json.Jsonschema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class SchemaOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  @Parameters(
      paramLabel = "NAAM",
      arity = "0..1",
      defaultValue = "gemeente",
      descriptionKey = "schemanaam")
  private String naam = "gemeente";

  SchemaOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    vraag.taal(taal.taal());
    Optional<Jsonschema> schema = Jsonschema.zoek(naam);
    if (schema.isEmpty()) {
      vraag.meld("NAAM", naam, "toegestaan.schema", String.join(", ", Jsonschema.namen()));
    }
    vraag.eisFoutloos();
    omgeving.uit().print(schema.orElseThrow().tekst());
    return 0;
  }
}
