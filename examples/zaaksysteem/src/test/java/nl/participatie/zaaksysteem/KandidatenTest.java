package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatie.keuzes.json.Kandidaatlezer;
import nl.participatie.keuzes.json.ParticipatieKeuzesModule;
import nl.participatie.keuzes.uitvoering.Voorzieningenwijzer;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Candidates are made, read, replaced and deleted, and the library says what is open to them. */
class KandidatenTest extends Dienst {

  private static final String KANDIDAAT =
      "{\"leeftijd\": 24, \"uitkering\": \"GEEN\", \"loonwaarde\": 45, \"onderwijs\": \"PRO\"}";

  private String dossier = "";
  private String pad = "";

  @BeforeEach
  void metKandidaat() {
    dossier = klant().nieuwDossier("{\"keuzes\": {\"12\": \"PLAFONDS\", \"15\": \"SELECTIEF\"}}");
    pad = maak(KANDIDAAT);
  }

  private String maak(String json) {
    HttpResponse<String> antwoord = klant().maak(dossier + "/kandidaten", json);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return antwoord.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void aCandidateThatIsReadMeansWhatWasSent() {
    HttpResponse<String> terug = klant().lees(pad);
    assertThat(Klant.versie(terug)).isEqualTo("\"1\"");
    assertThat(Kandidaatlezer.lees(terug.body().getBytes(StandardCharsets.UTF_8)).ofFout())
        .isEqualTo(Kandidaatlezer.lees(KANDIDAAT.getBytes(StandardCharsets.UTF_8)).ofFout());
  }

  @Test
  void aCandidateChangesAndGoesByWhoSawItsVersion() {
    assertThat(klant().vervang(pad, "\"2\"", "{}").statusCode()).isEqualTo(412);
    assertThat(klant().vervang(pad, "\"1\"", "{\"leeftijd\": 25}").statusCode()).isEqualTo(204);
    assertThat(Klant.json(klant().lees(pad)).path("leeftijd").asInt()).isEqualTo(25);
    assertThat(klant().doe("DELETE", pad, "").statusCode()).isEqualTo(428);
    assertThat(klant().doe("DELETE", pad, "", "If-Match", "\"1\"").statusCode()).isEqualTo(412);
    assertThat(klant().doe("DELETE", pad, "", "If-Match", "\"2\"").statusCode()).isEqualTo(204);
    assertThat(klant().lees(pad).statusCode()).isEqualTo(404);
    assertThat(klant().doe("DELETE", pad, "", "If-Match", "\"2\"").statusCode()).isEqualTo(404);
    assertThat(klant().vervang(pad, "\"2\"", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void aCandidateBelongsToOneDossier() {
    String ander = klant().nieuwDossier("{}");
    String daar = pad.replace(dossier, ander);
    assertThat(klant().lees(daar).statusCode()).isEqualTo(404);
    assertThat(klant().vervang(daar, "\"1\"", "{}").statusCode()).isEqualTo(404);
    assertThat(klant().doe("DELETE", daar, "", "If-Match", "\"1\"").statusCode()).isEqualTo(404);
    assertThat(klant().lees(daar + "/wegwijzer?peildatum=2017-01-01").statusCode()).isEqualTo(404);
    String nergens = "/dossiers/" + new UUID(3, 4) + "/kandidaten";
    assertThat(klant().maak(nergens, "{}").statusCode()).isEqualTo(404);
    assertThat(klant().lees(nergens).statusCode()).isEqualTo(404);
    assertThat(klant().lees(dossier + "/kandidaten/1").statusCode()).isEqualTo(404);
  }

  @Test
  void theListHasTheCandidatesOfItsDossierAlone() {
    String tweede = maak("{}");
    JsonNode eerste = Klant.json(klant().lees(dossier + "/kandidaten?aantal=1"));
    assertThat(dossier + "/kandidaten/" + eerste.at("/kandidaten/0/id").asText()).isEqualTo(pad);
    JsonNode laatste = Klant.json(klant().lees(eerste.path("volgende").asText()));
    assertThat(dossier + "/kandidaten/" + laatste.at("/kandidaten/0/id").asText())
        .isEqualTo(tweede);
    assertThat(laatste.has("volgende")).isFalse();
    assertThat(
            Klant.json(klant().lees(klant().nieuwDossier("{}") + "/kandidaten"))
                .path("kandidaten")
                .isEmpty())
        .isTrue();
  }

  @Test
  void nothingOfAPersonComesIn() {
    HttpResponse<String> antwoord =
        klant()
            .maak(
                dossier + "/kandidaten",
                "{\"naam\": \"Jansen\", \"bsn\": \"123456782\", \"leeftijd\": 14}");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Klant.json(antwoord).path("fouten").findValuesAsText("plaats"))
        .containsExactly("bsn", "leeftijd", "naam");
    assertThat(antwoord.body()).doesNotContain("Jansen", "123456782");
  }

  @ParameterizedTest
  @EnumSource
  void theGuideIsThatOfTheLibrary(Taal taal) throws JsonProcessingException {
    LocalDate peildatum = LocalDate.of(2017, 1, 1);
    HttpResponse<String> antwoord =
        klant().lees(pad + "/wegwijzer?peildatum=2017-01-01", "Accept-Language", taal.code());
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body())
        .isEqualTo(
            JsonMapper.builder()
                .addModule(new ParticipatieKeuzesModule(taal))
                .build()
                .writeValueAsString(
                    Voorzieningenwijzer.van(
                            Keuzeprofiel.parse("12.PLAFONDS 15.SELECTIEF"), peildatum)
                        .wijs(
                            Kandidaatlezer.lees(KANDIDAAT.getBytes(StandardCharsets.UTF_8))
                                .ofFout())));
  }

  @Test
  void aDateOfWhichTheLibraryKnowsNothingIsRefused() {
    HttpResponse<String> antwoord = klant().lees(pad + "/wegwijzer?peildatum=1999-01-01");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Klant.json(antwoord).at("/fouten/0/plaats").asText()).isEqualTo("peildatum");
  }
}
