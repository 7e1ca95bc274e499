package nl.participatie.zaaksysteem.web;

import nl.participatie.keuzes.json.Jsonschema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the service offers, as OpenAPI 3.1, and the JSON Schemas of the library that it refers to.
 */
@RestController
class Beschrijving {

  private static final String SCHEMA = "application/schema+json";

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  Resource openapi() {
    return new ClassPathResource("nl/participatie/zaaksysteem/openapi.json");
  }

  @GetMapping(path = "/schemas/{naam}", produces = Beschrijving.SCHEMA)
  ResponseEntity<String> schema(@PathVariable String naam) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(SCHEMA))
        .body(
            Jsonschema.zoek(naam)
                .orElseThrow(() -> new Verzoekfout(Probleem.NIET_GEVONDEN))
                .tekst());
  }
}
