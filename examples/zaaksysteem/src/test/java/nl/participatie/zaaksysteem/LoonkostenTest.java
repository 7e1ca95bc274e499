package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.participatie.budget.json.ParticipatieBudgetModule;
import nl.participatie.budget.json.Subsidielezer;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Periodesubsidies;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wage subsidy over HTTP is that of the library. */
class LoonkostenTest extends Dienst {

  private static final String MAAND =
      "{\"datum\": \"2023-01-01\", \"leeftijd\": 30, \"loonwaarde\": 50, \"uren\": 36,"
          + " \"voltijd\": 36}";
  private static final String PERIODE = MAAND.replace("}", ", \"totEnMet\": \"2023-03-15\"}");
  private static final Subsidielezer LEZER = new Subsidielezer(Loonkostenmodel.STANDAARD);

  private static String vanBibliotheek(Object antwoord, Taal taal) throws JsonProcessingException {
    return JsonMapper.builder()
        .addModule(new ParticipatieBudgetModule(taal))
        .build()
        .writeValueAsString(antwoord);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void theSubsidyIsThatOfTheLibrary(Taal taal) throws JsonProcessingException {
    HttpResponse<String> maand = klant().maak("/lks", MAAND, "Accept-Language", taal.code());
    assertThat(maand.statusCode()).isEqualTo(200);
    assertThat(Klant.json(maand))
        .isEqualTo(
            Beschreven.boom(
                vanBibliotheek(
                    Loonkostenmodel.STANDAARD.perMaand(LEZER.lees(bytes(MAAND)).ofFout()).bepaald(),
                    taal)));
    HttpResponse<String> periode =
        klant().maak("/lks-periode", PERIODE, "Accept-Language", taal.code());
    assertThat(periode.statusCode()).isEqualTo(200);
    assertThat(Klant.json(periode))
        .isEqualTo(
            Beschreven.boom(
                vanBibliotheek(
                    new Periodesubsidies(Loonkostenmodel.STANDAARD)
                        .over(LEZER.leesPeriode(bytes(PERIODE)).ofFout())
                        .bepaald(),
                    taal)));
  }

  @Test
  void allFaultsOfAQuestionComeAtOnce() {
    HttpResponse<String> antwoord =
        klant().maak("/lks", "{\"leeftijd\": 14, \"uren\": \"36\", \"bsn\": 1}");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Klant.json(antwoord).path("fouten").findValuesAsText("plaats"))
        .containsExactly("bsn", "datum", "leeftijd", "loonwaarde", "uren", "voltijd");
  }

  @Test
  void aDayOfWhichNoAmountIsKnownHasNoAnswer() {
    HttpResponse<String> maand = klant().maak("/lks", MAAND.replace("2023", "2054"));
    HttpResponse<String> periode =
        klant().maak("/lks-periode", PERIODE.replace("2023-03", "2054-03"));
    for (HttpResponse<String> antwoord : List.of(maand, periode)) {
      assertThat(antwoord.statusCode()).isEqualTo(422);
      assertThat(Klant.json(antwoord).at("/fouten/0/toegestaan").asText()).isNotBlank();
    }
    assertThat(Klant.json(maand).at("/fouten/0/waarde").asText()).isEqualTo("2054-01-01");
    assertThat(Klant.json(periode).at("/fouten/0/waarde").asText()).isEqualTo("2054-03-15");
  }
}
