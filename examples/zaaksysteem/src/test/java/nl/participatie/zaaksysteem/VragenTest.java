package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.participatie.budget.json.ParticipatieBudgetModule;
import nl.participatie.budget.raming.Ramingsopties;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.keuzes.json.ParticipatieKeuzesModule;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.json.ParticipatieModelModule;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The service answers what the library answers, and adds nothing. */
class VragenTest extends Dienst {

  private static final Path LAND =
      Path.of("..", "opdrachtregel", "gemeenten", "nederland-2015.json");

  @Autowired private Gemeentelezer lezer;

  private String pad = "";
  private Gemeenteprofiel gemeente = Gemeenteprofiel.builder().build();

  @BeforeEach
  void metDossier() throws IOException {
    String json =
        Files.readString(LAND)
            .replace("\"keuzes\": {}", "\"keuzes\": {\"5\": \"INKOMENSVOORZIENING\"}");
    pad = klant().nieuwDossier(json);
    gemeente = lezer.lees(json.getBytes(StandardCharsets.UTF_8)).ofFout();
  }

  private static String vanBibliotheek(Object antwoord, Taal taal) throws JsonProcessingException {
    return JsonMapper.builder()
        .addModules(
            new ParticipatieModelModule(),
            new ParticipatieBudgetModule(taal),
            new ParticipatieKeuzesModule(taal))
        .build()
        .writeValueAsString(antwoord);
  }

  @ParameterizedTest
  @EnumSource
  void theFindingsAreThoseOfTheLibrary(Taal taal) throws IOException {
    HttpResponse<String> antwoord =
        klant().lees(pad + "/toets?peildatum=2017-01-01", "Accept-Language", taal.code());
    LocalDate peildatum = LocalDate.of(2017, 1, 1);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.headers().firstValue("Content-Language")).contains(taal.code());
    assertThat(antwoord.body())
        .contains("R-02")
        .isEqualTo(
            vanBibliotheek(Toets.STANDAARD.toets(gemeente.profielOp(peildatum), peildatum), taal));
  }

  @ParameterizedTest
  @CsvSource({"'',MIDDEN", "&scenario=midden,MIDDEN", "&scenario=laag,LAAG", "&scenario=hoog,HOOG"})
  void theEstimateIsThatOfTheLibrary(String deel, Scenario scenario) throws IOException {
    HttpResponse<String> antwoord = klant().lees(pad + "/raming?van=2015&tot=2055" + deel);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(Klant.json(antwoord))
        .isEqualTo(
            Beschreven.boom(
                vanBibliotheek(
                    Rekenmodel.STANDAARD.raam(
                        gemeente,
                        gemeente.profielOp(Rapport.peildatumVan(gemeente)),
                        2015,
                        2055,
                        Ramingsopties.builder().scenario(scenario).build()),
                    Taal.NL)));
    // the report's macro budget of 2015 (README, what the numbers rest on)
    assertThat(antwoord.body()).contains("\"INKOMENSDEEL_WWB\":5587119000.00");
  }

  @Test
  void theServiceIsWellWhileItsDatabaseIs() {
    assertThat(Klant.json(klant().lees("/gezondheid")).path("gegevensbank").asText())
        .isEqualTo("BEREIKBAAR");
  }
}
