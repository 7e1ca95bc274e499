package nl.participatie.model.json;

import static nl.participatie.model.json.Lezing.goed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.model.Keuring;
import nl.participatie.model.Willekeurig;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back the same, through the mapper and through the reader of files. */
class HeenEnWeerTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new ParticipatieModelModule(Keuring.VALIDATOR));

  @Provide
  Arbitrary<Gemeenteprofiel> gemeenten() {
    return Willekeurig.gemeenten();
  }

  @Provide
  Arbitrary<Keuzeprofiel> profielen() {
    return Willekeurig.profielen();
  }

  @Provide
  Arbitrary<List<Dossiergebeurtenis>> gebeurtenissen() {
    return Willekeurig.gebeurtenissen();
  }

  @Property(tries = 300)
  void aMunicipalityIsReadBackAsItWasWritten(@ForAll("gemeenten") Gemeenteprofiel gemeente)
      throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(gemeente);
    Controleresultaat<Gemeenteprofiel> gelezen = Lezing.LEZER.lees(bytes);
    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.waarde()).contains(gemeente);
    assertThat(MAPPER.readValue(bytes, Gemeenteprofiel.class)).isEqualTo(gemeente);
    assertThat(MAPPER.writeValueAsBytes(gelezen.ofFout())).isEqualTo(bytes);
  }

  @Property(tries = 300)
  void aProfileIsReadBackAsItWasWritten(@ForAll("profielen") Keuzeprofiel profiel)
      throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(profiel);
    assertThat(MAPPER.readValue(json, Keuzeprofiel.class)).isEqualTo(profiel);
    assertThat(goed("{\"keuzes\": " + json + "}").keuzes()).contains(profiel);
  }

  @Property(tries = 300)
  void aDossierIsReadBackAsItWasWritten(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> gebeurtenissen)
      throws JsonProcessingException {
    Keuzedossier dossier = Keuzedossier.of(gebeurtenissen);
    String json = MAPPER.writeValueAsString(dossier);
    assertThat(MAPPER.readValue(json, Keuzedossier.class)).isEqualTo(dossier);
    assertThat(goed("{\"dossier\": " + json + "}").dossier()).isEqualTo(dossier);
  }

  @Test
  void ownPathsAreReadByGroupAndDateAndWrittenInTheirOrder() throws IOException {
    Gemeenteprofiel gemeente =
        goed(
            """
            {"volumes": {"paden": {
              "WSW": {"2020-07-01": 900, "2015-01-01": 1000.5, "2022-01-15": null},
              "BESCHUT": {}, "REGULIER": null,
              "WWB": {"2015-01-01": 5000}}}}
            """);
    assertThat(gemeente.volumes().paden())
        .containsOnly(
            Map.entry(
                Volumegroep.WSW,
                ImmutableSortedMap.of(
                    LocalDate.of(2015, 1, 1),
                    Personen.ofDuizendsten(1_000_500),
                    LocalDate.of(2020, 7, 1),
                    Personen.of(900))),
            Map.entry(
                Volumegroep.WWB,
                ImmutableSortedMap.of(LocalDate.of(2015, 1, 1), Personen.of(5000))));
    assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(gemeente)).get("volumes"))
        .hasToString(
            "{\"paden\":{\"WWB\":{\"2015-01-01\":5000},"
                + "\"WSW\":{\"2015-01-01\":1000.5,\"2020-07-01\":900}}}");
  }

  @Test
  void withoutOwnPathsNothingIsWrittenOfThem() throws IOException {
    assertThat(MAPPER.writeValueAsString(goed(Lezing.GOED))).doesNotContain("paden");
  }

  @Test
  void aFileIsReadBackWithItsUnreadParts() throws IOException {
    Gemeenteprofiel gemeente = goed(Lezing.GOED);
    byte[] bytes = MAPPER.writeValueAsBytes(gemeente);
    assertThat(Lezing.LEZER.lees(bytes).waarde()).contains(gemeente);
    assertThat(MAPPER.readTree(bytes).get("congruentie"))
        .isEqualTo(
            MAPPER.readTree("{\"posities\": [{\"keuze\": 5, \"beleid\": \"DIENSTBETREKKING\"}]}"));
    assertThat(MAPPER.readTree(bytes).get("transformatie"))
        .isEqualTo(
            MAPPER.readTree(
                "{\"stappen\": [{\"code\": \"VRAAG_1\", \"duurWeken\": 4, \"naam\": null}],"
                    + " \"start\": null}"));
    assertThat(MAPPER.readTree(bytes).get("regie").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\ud800\"", // half a character: bytes in UTF-8 do not exist for it
        "\"a\\udc00b\\ud800\"",
        "\"\\ud83d\\ude00 \\u20ac \\u0000 \\\\ \\\" <\"",
        "1e400",
        "1E-999999999",
        "0.10",
        "[[[]]]",
        "{\"\": {\"x\": null}}"
      })
  void anUnreadPartWithAnythingInItIsWrittenAndReadBack(String json) throws IOException {
    Gemeenteprofiel gemeente = goed("{\"regie\": {\"a\": " + json + "}}");
    byte[] bytes = MAPPER.writeValueAsBytes(gemeente);
    assertThat(Lezing.LEZER.lees(bytes).waarde()).contains(gemeente);
  }
}
