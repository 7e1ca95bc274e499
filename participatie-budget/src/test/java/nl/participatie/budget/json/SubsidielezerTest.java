package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSortedMap;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Periodevraag;
import nl.participatie.budget.loonkosten.Plafondlezing;
import nl.participatie.budget.loonkosten.Rechtsfeiten;
import nl.participatie.budget.loonkosten.Rechtskeuzes;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.budget.loonkosten.Wijziging;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about a wage subsidy from JSON: strictly, and all faults at once. */
class SubsidielezerTest {

  private static final Subsidielezer LEZER = new Subsidielezer(Loonkostenmodel.STANDAARD);
  private static final String GEWOON =
      "\"datum\": \"2023-01-01\", \"leeftijd\": 30, \"loonwaarde\": 50, \"uren\": 36,"
          + " \"voltijd\": 36";

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> fouten(List<Fout> fouten) {
    return fouten.stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static boolean isGoedVolgensSchema(String naam, String json) throws IOException {
    try (InputStream in =
        SubsidielezerTest.class.getResourceAsStream(
            "/nl/participatie/budget/" + naam + ".schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in))
          .validate(new ObjectMapper().readTree(json))
          .isEmpty();
    }
  }

  @Test
  void everyAttributeOfAMonthComesAcross() throws IOException {
    String json =
        "{"
            + GEWOON
            + ", \"forfait\": true, \"loon\": 2500.50, \"pensioenleeftijd\": 67,"
            + " \"inDoelgroep\": true, \"wswDienstbetrekking\": false,"
            + " \"andereLoonkostensubsidie\": false, \"inDienstSinds\": \"2023-02-01\","
            + " \"aanvraag\": \"2023-01-15\","
            + " \"werkgeverslastenInGat\": 25, \"vasteWeekVanaf\": \"2025-01-01\","
            + " \"loonwaardeVanMinimumloonVanaf\": \"2017-02-01\", \"plafondOverBeide\": true}";
    assertThat(LEZER.lees(bytes(json)).waarde())
        .contains(
            Subsidievraag.builder()
                .datum(LocalDate.of(2023, 1, 1))
                .leeftijd(30)
                .loonwaarde(50)
                .uren(BigDecimal.valueOf(36))
                .voltijd(BigDecimal.valueOf(36))
                .forfait(true)
                .loon(Bedrag.parse("2500.50"))
                .pensioenleeftijd(67)
                .rechtsfeiten(
                    Rechtsfeiten.builder()
                        .inDoelgroep(true)
                        .wswDienstbetrekking(false)
                        .andereLoonkostensubsidie(false)
                        .inDienstSinds(LocalDate.of(2023, 2, 1))
                        .aanvraag(LocalDate.of(2023, 1, 15))
                        .build())
                .rechtskeuzes(
                    Rechtskeuzes.builder()
                        .werkgeverslastenInGat(Breuk.of(25))
                        .vasteWeekVanaf(LocalDate.of(2025, 1, 1))
                        .loonwaardeVanMinimumloonVanaf(LocalDate.of(2017, 2, 1))
                        .plafond(Plafondlezing.OVER_BEIDE)
                        .build())
                .build());
    assertThat(isGoedVolgensSchema("loonkostenvraag", json)).isTrue();
  }

  @Test
  void everyAttributeOfAPeriodComesAcross() throws IOException {
    String json =
        "{"
            + GEWOON
            + ", \"forfait\": true, \"totEnMet\": \"2023-12-31\", \"forfaitTotEnMet\":"
            + " \"2023-06-30\","
            + " \"verjaardag\": \"02-29\", \"wijzigingen\": {\"2023-05-01\": {\"uren\": 20.5},"
            + " \"2023-03-01\": {\"loonwaarde\": 60, \"uren\": null}}}";
    Periodevraag vraag = LEZER.leesPeriode(bytes(json)).ofFout();
    assertThat(vraag.aanvang())
        .isEqualTo(LEZER.lees(bytes("{" + GEWOON + ", \"forfait\": true}")).ofFout());
    assertThat(vraag.totEnMet()).isEqualTo("2023-12-31");
    assertThat(vraag.forfaitTotEnMet()).contains(LocalDate.of(2023, 6, 30));
    assertThat(vraag.verjaardag()).contains(MonthDay.of(2, 29));
    assertThat(vraag.wijzigingen())
        .isEqualTo(
            ImmutableSortedMap.of(
                LocalDate.of(2023, 3, 1), Wijziging.vanLoonwaarde(60),
                LocalDate.of(2023, 5, 1), Wijziging.vanUren(new BigDecimal("20.5"))));
    assertThat(isGoedVolgensSchema("loonkostenperiode", json)).isTrue();
  }

  @Test
  void faultsOfFormAndOfTheModelComeAtOnce() {
    assertThat(
            fouten(
                LEZER
                    .lees(
                        bytes(
                            "{\"datum\": \"2014-12-31\", \"leeftijd\": \"dertig\","
                                + " \"loonwaarde\": 101, \"uren\": 1e-999999999, \"loon\": 1.234,"
                                + " \"werkgeverslastenInGat\": -1, \"vasteWeekVanaf\":"
                                + " \"2023-02-29\", \"naam\": \"x\"}"))
                    .fouten()))
        .containsExactly(
            "datum: '2014-12-31': allowed is a day from 2015-01-01 on",
            "leeftijd: 'dertig': a number is expected",
            "loon: '1.234': allowed is an amount from 0 to 1000000 euro, with at most two"
                + " decimals",
            "loonwaarde: '101': allowed is a whole percentage from 0 to 100",
            "naam: is not an attribute; allowed are " + String.join(", ", Subsidievelden.MAAND),
            "uren: '1E-999999999': allowed is a number of hours a week above 0 and at most 60,"
                + " with at most four decimals",
            "vasteWeekVanaf: '2023-02-29': allowed is an existing date as yyyy-mm-dd",
            "voltijd: is required",
            "werkgeverslastenInGat: '-1': allowed is a percentage from 0 to 100, with at most"
                + " nine decimals");
  }

  @Test
  void faultsOfAPeriodNameTheirPlace() {
    assertThat(
            fouten(
                LEZER
                    .leesPeriode(
                        bytes(
                            "{"
                                + GEWOON
                                + ", \"verjaardag\": \"02-30\", \"wijzigingen\": {\"gisteren\":"
                                + " {}, \"2022-01-01\": {\"uren\": 99, \"bsn\": 1}}}"))
                    .fouten()))
        .containsExactly(
            "totEnMet: is required",
            "verjaardag: '02-30': allowed is an existing day of the year as mm-dd",
            "wijzigingen.2022-01-01: '2022-01-01': allowed is a day after 2023-01-01",
            "wijzigingen.2022-01-01.bsn: is not an attribute; allowed are uren, loonwaarde",
            "wijzigingen.2022-01-01.uren: '99': allowed is a number of hours a week above 0 and"
                + " at most 60, with at most four decimals",
            "wijzigingen.gisteren: 'gisteren': allowed is an existing date as yyyy-mm-dd");
  }

  @Test
  void whatStandsInForAFaultBringsNoFaultOfItsOwn() {
    assertThat(
            fouten(
                LEZER
                    .leesPeriode(
                        bytes(
                            "{\"datum\": 1, \"leeftijd\": 30.5, \"forfait\": true, \"uren\":"
                                + " 36, \"voltijd\": 36, \"totEnMet\": \"2020-12-31\","
                                + " \"forfaitTotEnMet\": \"2020-03-01\", \"pensioenleeftijd\":"
                                + " 1e99, \"wijzigingen\": {\"2020-02-01\": {\"uren\": 20}}}"))
                    .fouten()))
        .containsExactly(
            "datum: '1': a text in quotes is expected",
            "leeftijd: '30.5': allowed is an age from 15 to 120 years",
            "pensioenleeftijd: '1E+99': allowed is a whole number of years from 60 to 80");
    assertThat(
            fouten(
                LEZER
                    .leesPeriode(
                        bytes(
                            "{\"datum\": \"2020-01-01\", \"leeftijd\": 30, \"forfait\": true,"
                                + " \"uren\": 36, \"voltijd\": 36, \"totEnMet\": \"2020-12-31\","
                                + " \"wijzigingen\": {\"2020-07-01\": {\"loonwaarde\": 45.5}}}"))
                    .fouten()))
        .containsExactly(
            "wijzigingen.2020-07-01.loonwaarde: '45.5': allowed is a whole percentage from 0 to"
                + " 100");
  }

  @ParameterizedTest
  @CsvSource({
    "loonwaarde, 50.5, allowed is a whole percentage from 0 to 100",
    "loonwaarde, 99999999999999999999, allowed is a whole percentage from 0 to 100",
    "loonwaarde, -1, allowed is a whole percentage from 0 to 100",
    "loon, 1000000.01, 'allowed is an amount from 0 to 1000000 euro, with at most two decimals'",
    "loon, 1e18, 'allowed is an amount from 0 to 1000000 euro, with at most two decimals'",
    "loon, 0.001, 'allowed is an amount from 0 to 1000000 euro, with at most two decimals'",
    "pensioenleeftijd, 59, allowed is a whole number of years from 60 to 80",
    "pensioenleeftijd, 67.5, allowed is a whole number of years from 60 to 80",
    "leeftijd, 121, allowed is an age from 15 to 120 years"
  })
  void readerModelAndSchemaHaveOneLimit(String naam, String getal, String toegestaan)
      throws IOException {
    Map<String, String> delen = new LinkedHashMap<>();
    delen.put("datum", "\"2023-01-01\"");
    delen.put("leeftijd", "30");
    delen.put("loonwaarde", "50");
    delen.put("uren", "36");
    delen.put("voltijd", "36");
    delen.put(naam, getal);
    String json =
        delen.entrySet().stream()
            .map(deel -> "\"" + deel.getKey() + "\": " + deel.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
    assertThat(fouten(LEZER.lees(bytes(json)).fouten()))
        .singleElement()
        .asString()
        .startsWith(naam + ": ")
        .endsWith(": " + toegestaan);
    assertThat(isGoedVolgensSchema("loonkostenvraag", json)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'{',1:2", "'[]',''", "'',''"})
  void whatIsNoObjectHasOneFault(String json, String plaats) {
    for (List<Fout> fouten :
        List.of(LEZER.lees(bytes(json)).fouten(), LEZER.leesPeriode(bytes(json)).fouten())) {
      assertThat(fouten).singleElement().extracting(Fout::pad).isEqualTo(plaats);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"leeftijd\": 14", "\"uren\": 0", "\"voltijd\": 60.1"})
  void schemaAndReaderRefuseTheSame(String deel) throws IOException {
    String naam = deel.substring(0, deel.indexOf(':'));
    String json = "{" + GEWOON.replaceAll(naam + ": [0-9]+", deel) + "}";
    assertThat(LEZER.lees(bytes(json)).waarde()).isEqualTo(Optional.empty());
    assertThat(isGoedVolgensSchema("loonkostenvraag", json)).isFalse();
  }
}
