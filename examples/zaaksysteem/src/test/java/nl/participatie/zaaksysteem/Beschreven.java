package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.participatie.keuzes.json.Jsonschema;

/** The description of the service, and whether an answer is as it says. */
final class Beschreven {

  private static final ObjectMapper LEZER = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  static final JsonNode OPENAPI = openapi();

  private Beschreven() {}

  /** An answer has a status, a kind and a form that the description names for its request. */
  static void eis(String methode, String pad, HttpResponse<String> antwoord) {
    Optional<String> sjabloon = sjabloon(pad);
    boolean isBekend = sjabloon.isPresent() && handeling(sjabloon.get(), methode).isObject();
    if (!isBekend) {
      assertThat(antwoord.statusCode()).as(methode + " " + pad).isIn(400, 404, 405);
      eisProbleem(antwoord);
      return;
    }
    JsonNode beschreven =
        volg(
            handeling(sjabloon.orElseThrow(), methode)
                .path("responses")
                .path(Integer.toString(antwoord.statusCode())));
    assertThat(beschreven.isMissingNode())
        .as("%s %s gives %s: %s", methode, pad, antwoord.statusCode(), antwoord.body())
        .isFalse();
    String vorm = antwoord.headers().firstValue("Content-Type").orElse("");
    if (beschreven.has("content")) {
      JsonNode inhoud = beschreven.path("content").path(vorm);
      assertThat(inhoud.isMissingNode()).as("%s %s gives %s", methode, pad, vorm).isFalse();
      eisVorm(inhoud.path("schema"), antwoord.body());
    } else {
      assertThat(antwoord.body()).isEmpty();
    }
  }

  private static void eisProbleem(HttpResponse<String> antwoord) {
    assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
    eisVorm(OPENAPI.at("/components/schemas/Probleem"), antwoord.body());
  }

  private static void eisVorm(JsonNode schema, String json) {
    JsonSchema vorm =
        schema.path("$ref").asText().startsWith("schemas/")
            ? SCHEMAS.getSchema(
                Jsonschema.zoek(schema.path("$ref").asText().replace("schemas/", ""))
                    .orElseThrow()
                    .tekst())
            : SCHEMAS.getSchema(volg(schema));
    assertThat(vorm.validate(boom(json))).as(json).isEmpty();
  }

  private static JsonNode handeling(String sjabloon, String methode) {
    return OPENAPI.path("paths").path(sjabloon).path(methode.toLowerCase(Locale.ROOT));
  }

  /** The path of the description that a path of a request belongs to. */
  private static Optional<String> sjabloon(String pad) {
    return paden().stream()
        .filter(sjabloon -> pad.matches(sjabloon.replaceAll("\\{[a-z]+}", "[^/]+")))
        .findFirst();
  }

  static List<String> paden() {
    Iterable<String> namen = () -> OPENAPI.path("paths").fieldNames();
    return StreamSupport.stream(namen.spliterator(), false).toList();
  }

  /** What a reference within the description refers to. */
  static JsonNode volg(JsonNode deel) {
    return deel.has("$ref") ? OPENAPI.at(deel.path("$ref").asText().substring(1)) : deel;
  }

  static JsonNode boom(String json) {
    try {
      return LEZER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode openapi() {
    try (InputStream in =
        Beschreven.class.getResourceAsStream("/nl/participatie/zaaksysteem/openapi.json")) {
      return LEZER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
