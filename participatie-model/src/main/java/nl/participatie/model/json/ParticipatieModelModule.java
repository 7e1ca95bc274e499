package nl.participatie.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Gemeentecontrole;
import nl.participatie.model.controle.Gemeenteinvoer;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Teaches a Jackson {@code ObjectMapper} the types of this module: Dutch attribute names, ISO
 * dates, money with two digits, people with at most three, options as full codes. Reading is as
 * strict as {@link Gemeentelezer}: a {@link JsonMappingException} carries all faults in its cause,
 * an {@link Invoerfout}.
 */
public final class ParticipatieModelModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates a module that writes, and reads what needs no validation provider: nothing. */
  public ParticipatieModelModule() {
    super("participatie-model");
    addSerializer(Bedrag.class, schrijver((bedrag, uit) -> uit.writeNumber(bedrag.euro())));
    addSerializer(Personen.class, schrijver((aantal, uit) -> uit.writeNumber(aantal.aantal())));
    addSerializer(Breuk.class, schrijver((breuk, uit) -> uit.writeNumber(breuk.decimaal())));
    addSerializer(Optie.class, schrijver((optie, uit) -> uit.writeString(optie.toString())));
    addSerializer(Keuzeprofiel.class, schrijver(Gemeenteschrijver::schrijf));
    addSerializer(Keuzedossier.class, schrijver(Gemeenteschrijver::schrijf));
    addSerializer(Gemeenteprofiel.class, schrijver(Gemeenteschrijver::schrijf));
  }

  /**
   * Creates a module that writes and reads.
   *
   * @param validator the embedder's validator, for what comes in
   */
  public ParticipatieModelModule(Validator validator) {
    this();
    Gemeentecontrole controle = new Gemeentecontrole(validator);
    addDeserializer(Gemeenteprofiel.class, lezer(controle, "", gemeente -> gemeente));
    addDeserializer(
        Keuzeprofiel.class,
        lezer(controle, "keuzes", gemeente -> gemeente.keuzes().orElse(Keuzeprofiel.LEEG)));
    addDeserializer(Keuzedossier.class, lezer(controle, "dossier", Gemeenteprofiel::dossier));
  }

  /** A profile or a dossier on its own is read as the attribute of a municipality file. */
  private static JsonNode gemeente(String attribuut, JsonNode boom) {
    return attribuut.isEmpty() ? boom : JsonNodeFactory.instance.objectNode().set(attribuut, boom);
  }

  /** Writes a value with a generator. */
  @FunctionalInterface
  private interface Schrijfwijze<T> {
    void schrijf(T waarde, JsonGenerator uit) throws IOException;
  }

  private static <T> JsonSerializer<T> schrijver(Schrijfwijze<T> wijze) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T waarde, JsonGenerator uit, SerializerProvider provider)
          throws IOException {
        wijze.schrijf(waarde, uit);
      }
    };
  }

  private static <T> JsonDeserializer<T> lezer(
      Gemeentecontrole controle, String attribuut, Function<Gemeenteprofiel, T> deel) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        List<Fout> fouten = new ArrayList<>();
        JsonNode boom = gemeente(attribuut, Boomlezer.lees(parser, attribuut, fouten));
        Gemeenteinvoer invoer = Invoerlezer.lees(boom, fouten);
        try {
          return deel.apply(controle.controleer(invoer, fouten).ofFout());
        } catch (Invoerfout e) {
          throw JsonMappingException.from(parser, e.getMessage(), e);
        }
      }
    };
  }
}
