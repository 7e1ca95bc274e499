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
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.function.Function;
import nl.participatie.model.controle.Controleresultaat;
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
    Gemeentelezer lezer = new Gemeentelezer(validator);
    addDeserializer(Gemeenteprofiel.class, lezer(lezer::lees));
    addDeserializer(
        Keuzeprofiel.class,
        lezer(
            boom ->
                lezer.lees(alleen("keuzes", boom)).map(p -> p.keuzes().orElse(Keuzeprofiel.LEEG))));
    addDeserializer(
        Keuzedossier.class,
        lezer(boom -> lezer.lees(alleen("dossier", boom)).map(Gemeenteprofiel::dossier)));
  }

  /** A profile or a dossier on its own is read as the attribute of a municipality file. */
  private static JsonNode alleen(String attribuut, JsonNode boom) {
    ObjectNode gemeente = JsonNodeFactory.instance.objectNode();
    gemeente.set(attribuut, boom);
    return gemeente;
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

  private static <T> JsonDeserializer<T> lezer(Function<JsonNode, Controleresultaat<T>> lezer) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode boom = parser.readValueAsTree();
        try {
          return lezer.apply(boom).ofFout();
        } catch (Invoerfout e) {
          throw JsonMappingException.from(parser, e.getMessage(), e);
        }
      }
    };
  }
}
