package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.pagina.inhoud.Antwoord;
import nl.participatie.pagina.inhoud.Bladen;
import nl.participatie.pagina.inhoud.Gemeenten;
import nl.participatie.pagina.web.Webserver;

/** A real server on a free port, and a visitor of it who sees to it that every answer is safe. */
final class Dienst implements AutoCloseable {

  /** The municipality files that the project ships. */
  static final Path MAP = Path.of("..", "opdrachtregel", "gemeenten");

  private static final Map<String, String> VERPLICHT =
      Map.of(
          "content-security-policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
              + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "x-content-type-options",
          "nosniff",
          "referrer-policy",
          "no-referrer",
          "cross-origin-opener-policy",
          "same-origin");

  private final Webserver server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private Dienst(Webserver server) {
    this.server = server;
  }

  static Dienst met(List<Gemeenteprofiel> gemeenten) {
    return met(new Bladen(Gemeenten.van(gemeenten, Optional.empty()))::antwoord);
  }

  static Dienst met(BiFunction<String, String, Antwoord> bladen) {
    try {
      return new Dienst(Webserver.start(bladen, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server with the files that the project ships. */
  static Dienst gewoon() {
    return met(gemeenten());
  }

  static List<Gemeenteprofiel> gemeenten() {
    return Gemeentemap.lees(MAP.toString()).ofFout();
  }

  /** The files that the project ships, with something in them changed. */
  static Gemeenteprofiel gemeente(String code) {
    return gemeenten().stream()
        .filter(een -> een.code().orElseThrow().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  int poort() {
    return server.poort();
  }

  String adres(String pad) {
    return "http://127.0.0.1:" + poort() + pad;
  }

  HttpResponse<String> lees(String pad, String... koppen) {
    return doe("GET", pad, koppen);
  }

  /** The page at an address, which is there. */
  String pagina(String pad) {
    HttpResponse<String> antwoord = lees(pad);
    assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
    return antwoord.body();
  }

  HttpResponse<String> doe(String methode, String pad, String... koppen) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(adres(pad)))
            .timeout(Duration.ofSeconds(60))
            .method(methode, BodyPublishers.noBody());
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    try {
      HttpResponse<String> antwoord = http.send(verzoek.build(), BodyHandlers.ofString());
      eisVeilig(antwoord);
      return antwoord;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static void eisVeilig(HttpResponse<String> antwoord) {
    VERPLICHT.forEach(
        (naam, waarde) ->
            assertThat(antwoord.headers().allValues(naam)).as(naam).containsExactly(waarde));
    assertThat(antwoord.headers().firstValue("permissions-policy")).isPresent();
    assertThat(antwoord.headers().firstValue("cache-control")).isPresent();
    assertThat(antwoord.headers().map()).doesNotContainKeys("server", "set-cookie", "x-powered-by");
  }

  @Override
  public void close() {
    server.close();
  }
}
