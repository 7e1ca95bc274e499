package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.Orakel;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rekenmodel, rule 1: "Each result can list the assumptions it rests on." */
final class AannamesTest {

  private static final Raming LAND = raam(Gemeenten.NEDERLAND);

  @Test
  void theCountryRestsOnNineAssumedKeyFiguresAndTheUnitOfTheWsw() {
    // kind AANNAME in kengetallen.csv, as far as they matter: everybody new is placed, so that it
    // makes no difference who of those not placed has a right to a benefit
    assertThat(codes(LAND))
        .containsExactly(
            "WSW_NUL_VANAF",
            "WAJONG_INGROEI",
            "PBUDGET_PP_BESCHUT",
            "PBUDGET_PP_REGULIER",
            "PBUDGET_PP_WAJONG",
            "WSW_KOSTEN_PP",
            "PLAATSINGSAANDEEL_BESCHUT",
            "PLAATSINGSAANDEEL_REGULIER",
            "PLAATSINGSAANDEEL_WAJONG",
            "EENHEID_WSW");
  }

  @ParameterizedTest
  @MethodSource("aangenomenKengetallen")
  void anAssumedKeyFigureIsListedExactlyWhenTheOutcomeMovesWithIt(String code) {
    BigDecimal waarde = new Orakel(Map.of()).kengetal(code, 2015);
    // a share stays one
    BigDecimal ander =
        waarde.compareTo(BigDecimal.ONE) == 0 ? new BigDecimal("0.5") : waarde.add(BigDecimal.ONE);
    Raming anders = raam(Gemeenten.nederlandMet(code, Breuk.of(ander)));
    boolean beweegt =
        !anders.jaren().equals(LAND.jaren())
            || !anders.uitgaven().equals(LAND.uitgaven())
            || !anders.structureel().equals(LAND.structureel());

    assertThat(codes(LAND).contains(code)).isEqualTo(beweegt);
  }

  @ParameterizedTest
  @MethodSource("aangenomenKengetallen")
  void aKeyFigureOfTheMunicipalityItselfIsNoAssumption(String code) {
    Breuk waarde = Kengetallen.standaard().alle(code).get(0).waarde();

    assertThat(codes(raam(Gemeenten.nederlandMet(code, waarde))))
        .containsExactlyElementsOf(
            codes(LAND).stream().filter(ander -> !ander.equals(code)).toList());
  }

  static Stream<String> aangenomenKengetallen() {
    return new Orakel(Map.of()).aannames().stream();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "{}                                    | false",
        "{'WWB': 5000}                         | true",
        "{'WWB': 5000, 'aandeelWajong': 0.01}  | false",
        "{'aandeelWajong': 0.01}               | false",
        "{'WSW': 800}                          | false"
      })
  void theShareOfTheWajongGroupIsAnAssumptionOnlyWhenItIsDerived(String volumes, boolean geraden) {
    // "default share = own WWB / 387,000 (assumption)"
    Raming raming = raam(Gemeenten.lees("{'volumes': " + volumes + "}"));

    assertThat(codes(raming).contains("AANDEEL_WAJONG")).isEqualTo(geraden);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {"{'WWB': 5000} | false", "{'WSW': 800} | true", "{'WSW': 0} | true"})
  void theUnitOfTheWswIsAnAssumptionOnlyWhenANumberIsGiven(String volumes, boolean geraden) {
    // discrepancies: "91,000 'people' in the Wsw against about 102,650 counted"
    Raming raming = raam(Gemeenten.lees("{'volumes': " + volumes + "}"));

    assertThat(codes(raming).contains("EENHEID_WSW")).isEqualTo(geraden);
  }

  @Test
  void withAnOwnPathOfTheWajongGroupNoShareIsGuessed() {
    String volumes = "{'WWB': 5000, 'paden': {'WAJONG': {'2015-07-01': 10}}}";

    assertThat(codes(raam(Gemeenten.lees("{'volumes': " + volumes + "}"))))
        .doesNotContain("AANDEEL_WAJONG");
  }

  @Test
  void budgetsThatFollowTheOwnPeopleAreAnAssumption() {
    // "A switch lets budgets follow the own volumes (assumption, marked)"
    Ramingsopties volgend = Ramingsopties.builder().budgettenVolgenVolumes(true).build();
    Raming raming =
        Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2055, volgend);

    assertThat(codes(raming)).containsAll(codes(LAND)).contains("BUDGETTEN_VOLGEN_VOLUMES");
    assertThat(codes(LAND)).doesNotContain("BUDGETTEN_VOLGEN_VOLUMES");
  }

  @Test
  void theFirstYearAsTheStartOfTheGateIsAnAssumption() {
    Keuzeprofiel poort = Keuzeprofiel.parse("14.INSTROOM_BEPERKEN");
    Aanname start =
        Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, poort, 2018, 2020).aannames().stream()
            .filter(aanname -> aanname.code().equals("POORT_START"))
            .findAny()
            .orElseThrow();
    Raming gegeven =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.nederlandMet("POORT_START", Breuk.of(2018)), poort, 2018, 2020);

    assertThat(start.waarde().nl()).isEqualTo("2018");
    assertThat(codes(gegeven)).doesNotContain("POORT_START");
  }

  @Test
  void whatWasAssumedAboutAnOptionIsListedWithIt() {
    Keuzeprofiel profiel = Keuzeprofiel.parse("2.CENTRAAL 3.ACTIEF 18.ZELF_GEZAMENLIJK");
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, profiel, 2015, 2055);

    assertThat(codes(raming))
        .contains("3.ACTIEF", "18.ZELF_GEZAMENLIJK")
        .doesNotContain("2.CENTRAAL");
    assertThat(raming.aannames())
        .filteredOn(aanname -> aanname.code().equals("3.ACTIEF"))
        .extracting(Aanname::toelichting)
        .containsExactly(Keuzegevolgen.van(profiel).get(1).aanname().orElseThrow());
  }

  @Test
  void whatIsNotEstimatedRestsOnNoAssumption() {
    // no volumes at all: nothing follows from a key figure
    assertThat(codes(raam(Gemeenten.lees("{}")))).isEmpty();
    // a share alone: only the former Wajong group, what is received for it and spent on it
    assertThat(codes(raam(Gemeenten.lees("{'volumes': {'aandeelWajong': 0.01}}"))))
        .containsExactly("WAJONG_INGROEI", "PBUDGET_PP_WAJONG", "PLAATSINGSAANDEEL_WAJONG");
  }

  @Test
  void anAssumedKeyFigureIsListedWithItsValueUnitAndSource() {
    assertThat(LAND.aannames().subList(0, 5))
        .allSatisfy(
            aanname -> {
              Kengetal kengetal = Kengetallen.standaard().alle(aanname.code()).get(0);
              String waarde = new Orakel(Map.of()).kengetal(aanname.code(), 2015).toPlainString();
              // a decimal comma in Dutch, a point in English
              assertThat(aanname.waarde().nl())
                  .isEqualTo(waarde.replace('.', ',') + " " + kengetal.eenheid());
              assertThat(aanname.waarde().en()).startsWith(waarde + " ");
              assertThat(aanname.vindplaats()).isEqualTo(kengetal.vindplaats());
            });
  }

  @Test
  void everyAssumptionIsExplainedInBothLanguages() {
    Raming raming =
        raam(Gemeenten.lees("{'volumes': {'peildatum': '2015-01-01', 'WWB': 5000, 'WSW': 800}}"));

    assertThat(codes(raming)).hasSize(11).contains("AANDEEL_WAJONG", "EENHEID_WSW");
    assertThat(raming.aannames())
        .allSatisfy(
            aanname -> {
              assertThat(aanname.titel().nl()).isNotBlank().isNotEqualTo(aanname.titel().en());
              assertThat(aanname.titel().en()).isNotBlank();
              assertThat(aanname.toelichting().nl())
                  .endsWith(".")
                  .isNotEqualTo(aanname.toelichting().en());
              assertThat(aanname.toelichting().en()).endsWith(".");
              assertThat(aanname.vindplaats().toString()).isNotBlank();
            });
  }

  private static List<String> codes(Raming raming) {
    return raming.aannames().stream().map(Aanname::code).toList();
  }

  private static Raming raam(Gemeenteprofiel gemeente) {
    return Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.LEEG, 2015, 2055);
  }
}
