package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A caller of the service, who sees to it that every answer is one that the description names. */
final class Klant {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String adres;

  Klant(int poort) {
    this.adres = "http://127.0.0.1:" + poort;
  }

  HttpResponse<String> lees(String pad, String... koppen) {
    return doe("GET", pad, "", koppen);
  }

  HttpResponse<String> maak(String pad, String json, String... koppen) {
    return doe("POST", pad, json, koppen);
  }

  /** Replaces what has a version. */
  HttpResponse<String> vervang(String pad, String versie, String json) {
    return doe("PUT", pad, json, "If-Match", versie);
  }

  /** Makes a dossier and tells where it is. */
  String nieuwDossier(String json) {
    HttpResponse<String> antwoord = maak("/dossiers", json);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return antwoord.headers().firstValue("Location").orElseThrow();
  }

  HttpResponse<String> doe(String methode, String pad, String json, String... koppen) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(adres + pad)).timeout(Duration.ofSeconds(30));
    if (!json.isEmpty()) {
      verzoek.header("Content-Type", "application/json");
    }
    if (koppen.length > 0) {
      for (int plaats = 0; plaats < koppen.length; plaats += 2) {
        verzoek.setHeader(koppen[plaats], koppen[plaats + 1]);
      }
    }
    verzoek.method(
        methode, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    return stuur(verzoek.build());
  }

  HttpResponse<String> stuur(HttpRequest verzoek) {
    try {
      HttpResponse<String> antwoord = HTTP.send(verzoek, BodyHandlers.ofString());
      Beschreven.eis(verzoek.method(), verzoek.uri().getPath(), antwoord);
      return antwoord;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** The version by which an answer shows what it is about. */
  static String versie(HttpResponse<String> antwoord) {
    return antwoord.headers().firstValue("ETag").orElseThrow();
  }

  static JsonNode json(HttpResponse<String> antwoord) {
    return Beschreven.boom(antwoord.body());
  }
}
