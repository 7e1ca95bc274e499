package nl.participatie.opdrachtregel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nl.participatie.budget.json.ParticipatieBudgetModule;
import nl.participatie.keuzes.json.ParticipatieKeuzesModule;
import nl.participatie.model.json.ParticipatieModelModule;
import nl.participatie.model.taal.Taal;

/** Writes results as JSON: two spaces, line feeds, plain decimals, the same bytes everywhere. */
final class Jsonuitvoer {

  private Jsonuitvoer() {}

  static String van(Object resultaat, Taal taal) {
    DefaultIndenter inspringing = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter opmaak =
        new DefaultPrettyPrinter().withObjectIndenter(inspringing).withArrayIndenter(inspringing);
    ObjectWriter schrijver =
        JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new ParticipatieModelModule())
            .addModule(new ParticipatieBudgetModule(taal))
            .addModule(new ParticipatieKeuzesModule(taal))
            .build()
            .writer(opmaak);
    try {
      return schrijver.writeValueAsString(resultaat) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Writing a result to memory cannot fail", e);
    }
  }
}
