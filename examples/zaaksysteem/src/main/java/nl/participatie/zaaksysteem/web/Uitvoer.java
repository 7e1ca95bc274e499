package nl.participatie.zaaksysteem.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import nl.participatie.budget.json.ParticipatieBudgetModule;
import nl.participatie.keuzes.json.ParticipatieKeuzesModule;
import nl.participatie.model.json.ParticipatieModelModule;
import nl.participatie.model.taal.Taal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes what the library answers, with its own Jackson modules. */
@Component
class Uitvoer {

  private final ObjectWriter nederlands = schrijver(Taal.NL);
  private final ObjectWriter engels = schrijver(Taal.EN);

  private static ObjectWriter schrijver(Taal taal) {
    return JsonMapper.builder()
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .addModule(new ParticipatieModelModule())
        .addModule(new ParticipatieBudgetModule(taal))
        .addModule(new ParticipatieKeuzesModule(taal))
        .build()
        .writer();
  }

  /** A value as JSON in a language. */
  String json(Object waarde, Taal taal) {
    try {
      return (taal == Taal.NL ? nederlands : engels).writeValueAsString(waarde);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Writing a result to memory cannot fail", e);
    }
  }

  /** An answer in the language of the caller. */
  ResponseEntity<String> antwoord(Object waarde, Locale locale) {
    Taal taal = Taal.van(locale);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, taal.code())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(json(waarde, taal));
  }
}
