package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dossiers are made, read, replaced and listed; nobody writes over the change of another. */
class DossiersTest extends Dienst {

  private static final Path GEMEENTEN = Path.of("..", "opdrachtregel", "gemeenten");

  @Autowired private Gemeentelezer lezer;

  private Gemeenteprofiel gelezen(String json) {
    return lezer.lees(json.getBytes(StandardCharsets.UTF_8)).ofFout();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tilburg-2015.json", "nederland-2015.json"})
  void aDossierThatIsReadMeansWhatWasSent(String bestand) throws IOException {
    String verstuurd = Files.readString(GEMEENTEN.resolve(bestand));
    HttpResponse<String> terug = klant().lees(klant().nieuwDossier(verstuurd));
    assertThat(terug.statusCode()).isEqualTo(200);
    assertThat(Klant.versie(terug)).isEqualTo("\"1\"");
    assertThat(gelezen(terug.body())).isEqualTo(gelezen(verstuurd));
  }

  /** What jsonb would change: the order of attributes, and how a number was typed. */
  @Test
  void aPartIsKeptAsItWas() {
    String wijze =
        "{\"werkvormen\":{\"DETACHERING\":"
            + "{\"begeleiding\":0,\"toegevoegdeWaarde\":15e1,\"aandeel\":1}},\"overhead\":1.50}";
    String deel =
        "{\"effect\":{\"van\":2017,\"tot\":2018,\"nieuw\":" + wijze + ",\"huidig\":" + wijze + "}}";
    String pad = klant().nieuwDossier("{\"transformatie\":" + deel + "}");
    String terug = klant().lees(pad).body();
    assertThat(terug).containsSubsequence("\"van\":", "\"nieuw\":", "\"huidig\":");
    assertThat(gelezen(terug)).isEqualTo(gelezen("{\"transformatie\":" + deel + "}"));
  }

  @Test
  void theSchemaVersionOfTheRowIsThatOfItsDocument() {
    klant().nieuwDossier("{\"schemaVersie\": 1}");
    klant().nieuwDossier("{}");
    assertThat(
            jdbc()
                .sql(
                    """
                    select count(*) from dossier
                    where (document ->> 'schemaVersie')::int <> schema_versie
                      and document::text not like '%u0000%' and document::text not like '%uD8%'
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aDossierIsReplacedByWhoSawItsVersion() {
    String pad = klant().nieuwDossier("{\"naam\": \"Een\"}");
    HttpResponse<String> tweede = klant().vervang(pad, "\"1\"", "{\"naam\": \"Twee\"}");
    assertThat(tweede.statusCode()).isEqualTo(204);
    assertThat(Klant.versie(tweede)).isEqualTo("\"2\"");
    assertThat(Klant.json(klant().lees(pad)).path("naam").asText()).isEqualTo("Twee");
    assertThat(klant().lees(pad, "If-None-Match", "\"2\"").statusCode()).isEqualTo(304);
    assertThat(klant().lees(pad, "If-None-Match", "\"1\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"1\"", "\"3\"", "W/\"2\"", "2", "\"2", "\"02\"", "\"2\", \"3\"", "\"-1\"", "x"})
  void aVersionThatIsNotTheirsChangesNothing(String versie) {
    String pad = klant().nieuwDossier("{\"naam\": \"Een\"}");
    klant().vervang(pad, "\"1\"", "{\"naam\": \"Twee\"}");
    assertThat(klant().vervang(pad, versie, "{\"naam\": \"Drie\"}").statusCode()).isEqualTo(412);
    assertThat(Klant.json(klant().lees(pad)).path("naam").asText()).isEqualTo("Twee");
    assertThat(Klant.versie(klant().lees(pad))).isEqualTo("\"2\"");
  }

  @Test
  void aChangeWithoutAVersionIsRefused() {
    String pad = klant().nieuwDossier("{}");
    assertThat(klant().doe("PUT", pad, "{}").statusCode()).isEqualTo(428);
    assertThat(klant().vervang(pad, "*", "{}").statusCode()).isEqualTo(428);
    assertThat(Klant.versie(klant().lees(pad))).isEqualTo("\"1\"");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String nergens = "/dossiers/" + new UUID(1, 2);
    assertThat(klant().lees(nergens).statusCode()).isEqualTo(404);
    assertThat(klant().vervang(nergens, "\"1\"", "{}").statusCode()).isEqualTo(404);
    assertThat(klant().lees(nergens + "/toets?peildatum=2017-01-01").statusCode()).isEqualTo(404);
    assertThat(klant().lees(nergens + "/raming?van=2015&tot=2015").statusCode()).isEqualTo(404);
    assertThat(klant().lees("/dossiers/1").statusCode()).isEqualTo(404);
    assertThat(klant().lees("/dossiers/1'%20or%20'1'='1").statusCode()).isEqualTo(404);
  }

  @Test
  void sqlInANameIsANameLikeAnyOther() {
    for (String naam :
        List.of("'; drop table dossier; --", "Robert'); delete from dossier;--", "$1 :naam ? ''")) {
      String pad = klant().nieuwDossier("{\"naam\": \"" + naam + "\"}");
      assertThat(Klant.json(klant().lees(pad)).path("naam").asText()).isEqualTo(naam);
      assertThat(klant().vervang(pad, "\"1\"", "{\"naam\": \"" + naam + "\"}").statusCode())
          .isEqualTo(204);
      assertThat(
              jdbc()
                  .sql("select naam from dossier where id = :id")
                  .param("id", UUID.fromString(pad.replace("/dossiers/", "")))
                  .query(String.class)
                  .single())
          .isEqualTo(naam);
    }
  }

  @Test
  void theListHasEveryDossierOnce() {
    List<String> gemaakt = new ArrayList<>();
    for (int nummer = 0; nummer < 7; nummer++) {
      gemaakt.add(klant().nieuwDossier("{\"naam\": \"Lijst " + nummer + "\"}"));
    }
    List<String> gelezen = new ArrayList<>();
    String blad = "/dossiers?aantal=3";
    while (!blad.isEmpty()) {
      JsonNode hier = Klant.json(klant().lees(blad));
      assertThat(hier.path("dossiers").size()).isLessThanOrEqualTo(3);
      hier.path("dossiers").forEach(deel -> gelezen.add("/dossiers/" + deel.path("id").asText()));
      blad = hier.path("volgende").asText();
    }
    assertThat(gelezen).doesNotHaveDuplicates().containsSubsequence(gemaakt);
    assertThat(gelezen)
        .hasSize(jdbc().sql("select count(*) from dossier").query(Integer.class).single());
  }
}
