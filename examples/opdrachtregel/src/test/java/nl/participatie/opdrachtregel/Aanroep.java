package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.participatie.model.keuze.Keuzeprofiel;

/** One call of the command line, in this process. */
record Aanroep(int code, String uit, String fout) {

  static final Path GEMEENTEN = Path.of("gemeenten");

  static Aanroep van(String... args) {
    return metInvoer("", args);
  }

  static Aanroep metInvoer(String invoer, String... args) {
    return metInvoer(invoer.getBytes(StandardCharsets.UTF_8), args);
  }

  static Aanroep metInvoer(byte[] invoer, String... args) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    ByteArrayOutputStream fout = new ByteArrayOutputStream();
    int code =
        Participatie.voerUit(
            args,
            new Omgeving(
                new ByteArrayInputStream(invoer),
                new PrintStream(uit, false, StandardCharsets.UTF_8),
                new PrintStream(fout, false, StandardCharsets.UTF_8)));
    return new Aanroep(
        code, uit.toString(StandardCharsets.UTF_8), fout.toString(StandardCharsets.UTF_8));
  }

  static String gemeente(String naam) {
    return GEMEENTEN.resolve(naam).toString();
  }

  /** A municipality file that holds a profile and nothing else. */
  static String keuzes(Keuzeprofiel profiel) {
    return profiel.opties().stream()
        .map(optie -> "\"" + optie.keuze().nummer() + "\": \"" + optie.code() + "\"")
        .collect(Collectors.joining(", ", "{\"keuzes\": {", "}}"));
  }

  /** The result as JSON, after a call that went well and had nothing to say beside it. */
  JsonNode json() throws IOException {
    assertThat(fout).isEmpty();
    assertThat(code).isZero();
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(uit);
  }
}
