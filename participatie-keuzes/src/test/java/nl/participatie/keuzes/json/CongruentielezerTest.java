package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.congruentie.Arbeidsverplichting;
import nl.participatie.keuzes.congruentie.Congruentieopgave;
import nl.participatie.keuzes.congruentie.Dienstverlening;
import nl.participatie.keuzes.congruentie.Handhaving;
import nl.participatie.keuzes.congruentie.Keuzeopgave;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Positieopgave;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The part congruentie of a municipality file: strictly, all faults at once, as the schema says.
 */
class CongruentielezerTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.GEMEENTE.tekst());

  private static final String ALLES =
      "{\"posities\": [{\"keuze\": 3, \"beleid\": \"ACTIEF\", \"management\": \"3.ACTIEF\","
          + " \"uitvoering\": \"GEEN\", \"dienstverlening\": \"WIJK\", \"bronnen\": {\"beleid\":"
          + " \"verordening\", \"uitvoering\": \"jaarverslag\"}}], \"handhaving\": [{\"doelgroep\":"
          + " \"REGULIER\", \"beleid\": \"OPGELEGD\", \"praktijk\": \"ONTHEVEN\"}, {\"doelgroep\":"
          + " \"NUG\"}], \"gelijkeGroepen\": [[\"REGULIER\", \"REGULIERE_OMGEVING\"]]}";

  static final Congruentieopgave OPGAVE =
      new Congruentieopgave(
          Map.of(
              Keuze.van(3),
              new Keuzeopgave(
                  Map.of(
                      Niveau.BELEID,
                      new Positieopgave(Optie.parse("3.ACTIEF"), Optional.of("verordening")),
                      Niveau.MANAGEMENT,
                      new Positieopgave(Optie.parse("3.ACTIEF"), Optional.empty()),
                      Niveau.UITVOERING,
                      new Positieopgave(Optie.parse("3.GEEN"), Optional.of("jaarverslag"))),
                  Optional.of(Dienstverlening.WIJK))),
          Map.of(
              Beleidsdoelgroep.REGULIER,
              new Handhaving(
                  Optional.of(Arbeidsverplichting.OPGELEGD),
                  Optional.of(Arbeidsverplichting.ONTHEVEN)),
              Beleidsdoelgroep.NUG,
              new Handhaving(Optional.empty(), Optional.empty())),
          List.of(Set.of(Beleidsdoelgroep.REGULIER, Beleidsdoelgroep.REGULIERE_OMGEVING)));

  private static Controleresultaat<Congruentieopgave> lees(String deel) {
    return Congruentielezer.lees(bestand(deel).getBytes(StandardCharsets.UTF_8));
  }

  private static String bestand(String deel) {
    return "{\"naam\": \"A\", \"congruentie\": " + deel + "}";
  }

  private static List<String> fouten(String deel) {
    return lees(deel).fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static boolean isGoedVolgensSchema(String deel) throws IOException {
    JsonNode boom = new ObjectMapper().readTree(bestand(deel));
    return SCHEMA.validate(boom).isEmpty();
  }

  @Test
  void elkAttribuutKomtOver() {
    assertThat(lees(ALLES).waarde()).contains(OPGAVE);
  }

  @Test
  void uitHetProfielKomtHetzelfdeAlsUitHetBestand() {
    Gemeenteprofiel gemeente = Gemeenteprofiel.builder().putOngelezen("congruentie", ALLES).build();
    assertThat(Congruentielezer.lees(gemeente).waarde()).contains(OPGAVE);
    assertThat(Congruentielezer.lees(Gemeenteprofiel.builder().build()).waarde())
        .contains(Congruentieopgave.LEEG);
    assertThat(
            Congruentielezer.lees(
                    Gemeenteprofiel.builder()
                        .putOngelezen("congruentie", "{\"posities\": 1}")
                        .build())
                .fouten())
        .singleElement()
        .satisfies(fout -> assertThat(fout.pad()).isEqualTo("congruentie.posities"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        ALLES,
        "{\"posities\": null, \"handhaving\": null, \"gelijkeGroepen\": null}",
        "{\"posities\": [], \"handhaving\": [], \"gelijkeGroepen\": []}",
        "{\"posities\": [{\"keuze\": 1}, {\"keuze\": null, \"bronnen\": null}, {}]}",
        "{\"posities\": [{\"keuze\": 1, \"beleid\": null, \"bronnen\": {\"beleid\": null}}]}",
        "{\"handhaving\": [{\"doelgroep\": \"NUG\", \"beleid\": null}, {\"doelgroep\": null}]}",
        "{\"gelijkeGroepen\": [[\"NUG\", \"BESCHUT\"], [\"REGULIER\", \"ZORG_EN_WELZIJN\"]]}",
      })
  void schemaEnLezerNemenHetzelfdeAan(String deel) throws IOException {
    assertThat(fouten(deel)).isEmpty();
    assertThat(isGoedVolgensSchema(deel)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | congruentie: an object in braces is expected",
        "1 | congruentie: '1': an object in braces is expected",
        "{\"positie\": []} | congruentie.positie: is not an attribute; allowed are posities, handhaving, gelijkeGroepen (did you mean: posities?)",
        "{\"posities\": {}} | congruentie.posities: a list in square brackets is expected",
        "{\"posities\": [3]} | congruentie.posities[0]: '3': an object in braces is expected",
        "{\"posities\": [{\"kueze\": 3}]} | congruentie.posities[0].keuze: is required",
        "{\"posities\": [{\"beleid\": \"ACTIEF\"}]} | congruentie.posities[0].keuze: is required",
        "{\"posities\": [{\"keuze\": \"3\"}]} | congruentie.posities[0].keuze: '3': a whole number is expected",
        "{\"posities\": [{\"keuze\": 20}]} | congruentie.posities[0].keuze: '20': allowed is the number of a choice",
        "{\"posities\": [{\"keuze\": 3, \"beleid\": \"BREED\"}]} | congruentie.posities[0].beleid: 'BREED': is not an option of choice 3",
        "{\"posities\": [{\"keuze\": 3, \"management\": 1}]} | congruentie.posities[0].management: '1': a text in quotes is expected",
        "{\"posities\": [{\"keuze\": 3, \"dienstverlening\": \"BUURT\"}]} | congruentie.posities[0].dienstverlening: 'BUURT': allowed are WIJK, CENTRAAL, REGIONAAL",
        "{\"posities\": [{\"keuze\": 3, \"bronnen\": \"x\"}]} | congruentie.posities[0].bronnen: 'x': an object in braces is expected",
        "{\"posities\": [{\"keuze\": 3, \"bronnen\": {\"x\": \"y\"}}]} | congruentie.posities[0].bronnen.x: is not an attribute",
        "{\"posities\": [{\"keuze\": 3, \"bronnen\": {\"beleid\": \"y\"}}]} | congruentie.posities[0].bronnen.beleid: a source is allowed only",
        "{\"posities\": [{\"keuze\": 3, \"beleid\": \"GEEN\", \"bronnen\": {\"beleid\": \"a\\u202eb\"}}]} | congruentie.posities[0].bronnen.beleid: 'a\\u202Eb': allowed are at most 2000",
        "{\"handhaving\": [{\"beleid\": \"OPGELEGD\"}]} | congruentie.handhaving[0].doelgroep: is required",
        "{\"handhaving\": [{\"doelgroep\": \"WSW\"}]} | congruentie.handhaving[0].doelgroep: 'WSW': allowed are REGULIER",
        "{\"handhaving\": [{\"doelgroep\": \"NUG\", \"praktijk\": true}]} | congruentie.handhaving[0].praktijk: 'true': a text in quotes is expected",
        "{\"gelijkeGroepen\": [\"NUG\", \"BESCHUT\"]} | congruentie.gelijkeGroepen[0]: 'NUG': a list in square brackets is expected",
        "{\"gelijkeGroepen\": [[\"NUG\"]]} | congruentie.gelijkeGroepen[0]: allowed are two or more groups",
        "{\"gelijkeGroepen\": [[\"NUG\", 1]]} | congruentie.gelijkeGroepen[0][1]: '1': a text in quotes is expected",
        "{\"gelijkeGroepen\": [[\"NUG\", \"NUG\"]]} | congruentie.gelijkeGroepen[0][1]: 'NUG': occurs already",
      })
  void watSchemaEnLezerWeigeren(String deel, String verwacht) throws IOException {
    assertThat(fouten(deel)).isNotEmpty().first().asString().startsWith(verwacht);
    assertThat(isGoedVolgensSchema(deel)).isFalse();
  }

  @Test
  void watAlleenDeLezerKanZien() {
    assertThat(fouten("{\"posities\": [{}, {\"keuze\": 3}]}"))
        .containsExactly("congruentie.posities[0].keuze: is required");
    assertThat(fouten("{\"posities\": [{\"keuze\": 3}, {\"keuze\": 3}]}"))
        .containsExactly(
            "congruentie.posities[1].keuze: '3': occurs already: each choice may occur once");
    assertThat(fouten("{\"handhaving\": [{\"doelgroep\": \"NUG\"}, {\"doelgroep\": \"NUG\"}]}"))
        .containsExactly(
            "congruentie.handhaving[1].doelgroep: 'NUG': occurs already: each group may occur once");
    assertThat(fouten("{\"posities\": [], \"posities\": []}"))
        .containsExactly(
            "congruentie.posities: this attribute occurs twice; each attribute may occur once");
  }

  @Test
  void alleFoutenKomenTegelijkOpVolgordeVanPlaats() {
    assertThat(
            fouten(
                "{\"kleur\": 1, \"posities\": [{\"keuze\": 0, \"beleid\": 1}, 7, {\"keuze\": 4,"
                    + " \"beleid\": \"ACTIEF\", \"uitvoering\": \"SMAAL\"}], \"handhaving\":"
                    + " [{\"beleid\": \"x\"}], \"gelijkeGroepen\": [[\"x\", 2], [3]]}"))
        .hasSize(12)
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{\"naam\": 1, \"kleur\": 2}", "{\"volumes\": {\"x\": 1}}"})
  void watErBuitenHetDeelMisIsZegtDeGemeentelezer(String bestand) {
    assertThat(Congruentielezer.lees(bestand.getBytes(StandardCharsets.UTF_8)).waarde())
        .contains(Congruentieopgave.LEEG);
  }

  @Test
  void vijandigeTekstKomtNietRauwInEenMelding() {
    assertThat(
            fouten(
                "{\"posities\": [{\"keuze\": 3, \"beleid\": \"\\u001b[31m\\u202e"
                    + "<img src=x onerror=alert(1)>"
                    + "x".repeat(10_000)
                    + "\"}]}"))
        .singleElement()
        .satisfies(
            fout ->
                assertThat(fout)
                    .contains("\\u001B[31m\\u202E<img")
                    .doesNotContain("\u001b", "\u202e")
                    .hasSizeLessThan(400));
  }
}
