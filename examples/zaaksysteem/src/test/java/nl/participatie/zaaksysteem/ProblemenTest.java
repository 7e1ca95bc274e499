package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer tells what is wrong with it, in the caller's language. */
class ProblemenTest extends Dienst {

  private static final int TIEN_MB = 10_000_000;

  private static void eisProbleem(HttpResponse<String> antwoord, int status) {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
    assertThat(antwoord.body())
        .doesNotContain("Exception", "org.springframework", "postgres", "java.");
    JsonNode probleem = Klant.json(antwoord);
    assertThat(probleem.path("status").asInt()).isEqualTo(status);
    assertThat(probleem.path("instance").asText()).isEqualTo(antwoord.uri().getPath());
  }

  @Test
  void allFaultsOfADossierComeAtOnceInTheLanguageOfTheCaller() {
    String json = "{\"code\": \"X\", \"keuzes\": {\"12\": \"PLAFOND\"}, \"naam\": 7, \"foo\": 1}";
    HttpResponse<String> nl = klant().maak("/dossiers", json);
    HttpResponse<String> en = klant().maak("/dossiers", json, "Accept-Language", "en-GB,en;q=0.8");
    for (HttpResponse<String> antwoord : List.of(nl, en)) {
      eisProbleem(antwoord, 400);
      assertThat(Klant.json(antwoord).path("fouten").findValuesAsText("plaats"))
          .containsExactly("code", "foo", "keuzes.12", "naam");
      assertThat(Klant.json(antwoord).at("/fouten/2/bedoeld").asText()).isEqualTo("PLAFONDS");
    }
    assertThat(Klant.json(nl).at("/fouten/3/toegestaan").asText())
        .isEqualTo("verwacht wordt een tekst tussen aanhalingstekens");
    assertThat(Klant.json(en).at("/fouten/3/toegestaan").asText())
        .isEqualTo("a text in quotes is expected");
    assertThat(nl.headers().firstValue("Content-Language")).contains("nl");
    assertThat(en.headers().firstValue("Content-Language")).contains("en");
  }

  @ParameterizedTest
  @CsvSource({"fr,nl", "'fr, en;q=0.5',en", "'en;q=0.1, nl',nl", "*,nl", "'',nl", "%$,nl"})
  void theLanguageIsDutchUnlessEnglishIsPreferred(String gevraagd, String taal) {
    assertThat(
            klant()
                .lees("/dossiers/x", "Accept-Language", gevraagd)
                .headers()
                .firstValue("Content-Language"))
        .contains(taal);
    assertThat(
            klant()
                .doe("DELETE", "/dossiers", "", "Accept-Language", gevraagd)
                .headers()
                .firstValue("Content-Language"))
        .contains(taal);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"naam\": \"x\",, }',1:14",
    "'{\n  \"naam\": nul}',2:11",
    "'{\"naam\": \"x\"} {}',1:15",
    "'[',1:2",
    "'\"tekst',1:7"
  })
  void malformedJsonIsToldByLineAndColumn(String json, String plaats) {
    HttpResponse<String> antwoord = klant().maak("/dossiers", json);
    eisProbleem(antwoord, 400);
    assertThat(Klant.json(antwoord).at("/fouten/0/plaats").asText()).isEqualTo(plaats);
  }

  @Test
  void whatIsNoUtf8OrTooDeepIsRefused() {
    eisProbleem(klant().maak("/dossiers", "[".repeat(100_000)), 400);
    eisProbleem(
        klant()
            .stuur(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + "/dossiers"))
                    .header("Content-Type", "application/json")
                    .POST(
                        HttpRequest.BodyPublishers.ofByteArray(
                            "{\"naam\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                    .build()),
        400);
  }

  @ParameterizedTest
  @CsvSource({
    "/toets,peildatum",
    "/toets?peildatum=2017-02-29,peildatum",
    "/toets?peildatum=2017-01-01&peildatum=2018-01-01,peildatum",
    "/toets?peildatum=2017-01-01&datum=x,datum",
    "/raming?van=2014&tot=2056&scenario=x,scenario tot van",
    "/raming?van=2020&tot=2019,tot",
    "/raming,tot van",
    "/raming?van=99999999999999999999&tot=%F0%9F%98%80,tot van"
  })
  void everyFaultOfAQuestionIsTold(String vraag, String plaatsen) {
    HttpResponse<String> antwoord = klant().lees(klant().nieuwDossier("{}") + vraag);
    eisProbleem(antwoord, 400);
    assertThat(Klant.json(antwoord).path("fouten").findValuesAsText("plaats"))
        .containsExactly(plaatsen.split(" ", -1));
  }

  /** A document of an earlier version, say, which the library of today does not take. */
  @Test
  void aStoredDocumentThatTheLibraryDoesNotTakeIsToldWithItsFaults() {
    String pad = klant().nieuwDossier("{}");
    jdbc()
        .sql("update dossier set document = '{\"oud\": 1}' where id = :id")
        .param("id", UUID.fromString(pad.replace("/dossiers/", "")))
        .update();
    for (String vraag : List.of("/toets?peildatum=2017-01-01", "/raming?van=2015&tot=2015")) {
      HttpResponse<String> antwoord = klant().lees(pad + vraag);
      eisProbleem(antwoord, 422);
      assertThat(Klant.json(antwoord).at("/fouten/0/plaats").asText()).isEqualTo("oud");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/niets", "/error", "/actuator/env", "/dossiers/", "/schemas/niets"})
  void anAddressWhereNothingIsIsNotFound(String pad) {
    eisProbleem(klant().lees(pad), 404);
  }

  @Test
  void whatCannotBeDoneIsToldWithWhatCan() {
    HttpResponse<String> antwoord = klant().doe("DELETE", klant().nieuwDossier("{}"), "");
    eisProbleem(antwoord, 405);
    assertThat(antwoord.headers().firstValue("Allow").orElse("")).contains("GET").contains("PUT");
  }

  @Test
  void otherKindsOfMessagesAndAnswersAreRefused() {
    eisProbleem(klant().maak("/dossiers", "{}", "Content-Type", "text/plain"), 415);
    eisProbleem(klant().maak("/dossiers", "{}", "Content-Encoding", "gzip"), 415);
    eisProbleem(klant().lees("/dossiers", "Accept", "text/html"), 406);
    eisProbleem(klant().lees(klant().nieuwDossier("{}"), "Accept", "application/xml"), 406);
  }

  @Test
  void aBodyOfTenMegabytesIsRefused() {
    String groot = "{\"naam\": \"" + "x".repeat(TIEN_MB) + "\"}";
    eisProbleem(klant().maak("/dossiers", groot), 413);
    HttpRequest stroom =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + "/dossiers"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(groot.getBytes(StandardCharsets.UTF_8))))
            .build();
    eisProbleem(klant().stuur(stroom), 413);
    assertThat(klant().lees("/gezondheid").statusCode()).isEqualTo(200);
  }

  /** The length is announced and not a byte of the body is ever sent: the answer is there. */
  @Test
  void aBodyThatIsTooLargeIsRefusedUnread() throws IOException {
    try (Socket lijn = new Socket(InetAddress.getLoopbackAddress(), poort())) {
      lijn.setSoTimeout(10_000);
      OutputStream uit = lijn.getOutputStream();
      uit.write(
          String.join(
                  "\r\n",
                  "POST /dossiers HTTP/1.1",
                  "Host: x",
                  "Content-Type: application/json",
                  "Expect: 100-continue",
                  "Content-Length: 10000000000",
                  "",
                  "")
              .getBytes(StandardCharsets.US_ASCII));
      uit.flush();
      InputStream in = lijn.getInputStream();
      assertThat(new String(in.readNBytes(200), StandardCharsets.UTF_8)).contains(" 413 ");
    }
  }

  /** What is no HTTP at all is refused by the web server, and shows nothing of the inside. */
  @Test
  void whatIsNoHttpShowsNothingOfTheInside() throws IOException {
    try (Socket lijn = new Socket(InetAddress.getLoopbackAddress(), poort())) {
      lijn.setSoTimeout(10_000);
      lijn.getOutputStream()
          .write("GET /a|b{ HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(antwoord).contains(" 400 ").doesNotContain("Exception", "java.", "Tomcat");
    }
  }
}
