package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Bestand;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of discrepancies against its tables, read again as plain text. */
class StrijdighedenTest {

  private static final String MAP = "/nl/participatie/model/";

  /** Codes that a caller may store: the table may grow, but none of these goes or changes. */
  private static final List<String> CODES =
      List.of(
          "WWB_PRIJS",
          "WWB_AANTAL",
          "BESCHUT_AANTAL",
          "GEMEENTEFONDS_PRIJS",
          "WSW_EENHEID",
          "GROEI_DOELGROEP",
          "WWB_LOONWAARDE",
          "SUBSIDIE_PER_JAAR",
          "SUBSIDIE_MAXIMUM",
          "LASTEN_2015",
          "LASTEN_2022",
          "WSW_PAD_2017",
          "WSW_PAD_2022",
          "PBUDGET_2018",
          "PARAGRAAFNUMMERS",
          "HOOFDSTUK_18_19",
          "DOELGROEPEN",
          "VERWOORDING_2",
          "VERWOORDING_3",
          "VERWOORDING_5",
          "VERWOORDING_6",
          "VERWOORDING_7",
          "VERWOORDING_16");

  private static final Tekst TEKST = new Tekst("zin", "sentence");

  static Stream<Strijdigheid> strijdigheden() {
    return Strijdigheden.standaard().stream();
  }

  static Stream<Bewering> beweringen() {
    return strijdigheden().flatMap(een -> een.beweringen().stream());
  }

  /** The rows of claims as they stand: discrepancy, claim, value, whether followed, source. */
  static List<List<String>> rijen() {
    return Bestand.lees(
        Strijdigheid.class,
        MAP + "strijdigheden-beweringen.csv",
        "strijdigheid;bewering;waarde;gevolgd;bron");
  }

  private static Bewering bewering(String strijdigheid, String code) {
    return Strijdigheden.opCode(strijdigheid).beweringen().stream()
        .filter(een -> een.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCatalogueHoldsTheseCodesInThisOrder() {
    assertThat(strijdigheden().map(Strijdigheid::code)).containsExactlyElementsOf(CODES);
    assertThat(strijdigheden().map(Strijdigheid::titel)).doesNotHaveDuplicates();
  }

  @Test
  void everyRowIsAClaimAsItStandsAndNoneIsLeftOver() {
    List<String> gevonden =
        strijdigheden()
            .flatMap(
                een ->
                    een.beweringen().stream()
                        .map(b -> een + ";" + b.code() + ";" + b.isGevolgd() + ";" + b.waarde()))
            .toList();
    assertThat(gevonden)
        .containsExactlyElementsOf(
            rijen().stream()
                .map(
                    rij ->
                        rij.get(0)
                            + ";"
                            + rij.get(1)
                            + ";"
                            + rij.get(3).equals("ja")
                            + ";"
                            + (rij.get(2).isEmpty()
                                ? Optional.empty()
                                : Optional.of(Breuk.parse(rij.get(2)))))
                .toList())
        .doesNotHaveDuplicates();
    assertThat(rijen()).allMatch(rij -> Set.of("ja", "nee").contains(rij.get(3)));
  }

  @ParameterizedTest
  @MethodSource("strijdigheden")
  void whatItTouchesExists(Strijdigheid strijdigheid) {
    assertThat(Kengetallen.standaard().codes()).containsAll(strijdigheid.kengetallen());
    assertThat(List.copyOf(strijdigheid.keuzes()))
        .allMatch(nummer -> Keuze.zoek(nummer).isPresent())
        .isSorted();
    // what touches no figure touches a choice: else nothing could ever refer to it
    assertThat(strijdigheid.kengetallen().isEmpty() && strijdigheid.keuzes().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("beweringen")
  void everyClaimComesFromAPlaceThatItsSourceKnows(Bewering bewering) {
    Vindplaats plaats = bewering.vindplaats();
    assertThat(plaats.bron().kent(plaats.plaats())).isTrue();
    assertThat(plaats.bron()).isNotIn(Bron.EIGEN, Bron.GEEN);
  }

  @ParameterizedTest
  @MethodSource("strijdigheden")
  void theSidesOfAContradictionDiffer(Strijdigheid strijdigheid) {
    assertThat(strijdigheid.beweringen()).hasSizeGreaterThan(1);
    assertThat(strijdigheid.beweringen()).extracting(Bewering::tekst).doesNotHaveDuplicates();
    // of the percentage that changed at an unknown moment the library follows neither
    assertThat(strijdigheid.beweringen().stream().anyMatch(Bewering::isGevolgd))
        .isEqualTo(!strijdigheid.code().equals("LASTEN_2022"));
    assertThat(strijdigheid.beweringen().stream().allMatch(Bewering::isGevolgd)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("strijdigheden")
  void allIsSaidInBothLanguages(Strijdigheid strijdigheid) {
    assertThat(strijdigheid.titel().nl()).isNotBlank().isNotEqualTo(strijdigheid.titel().en());
    assertThat(strijdigheid.titel().en()).isNotBlank().doesNotEndWith(".");
    Stream.concat(
            Stream.of(strijdigheid.toelichting(), strijdigheid.standaardgedrag()),
            strijdigheid.beweringen().stream().map(Bewering::tekst))
        .forEach(
            tekst -> {
              assertThat(tekst.nl()).matches(".{20,400}\\.").isNotEqualTo(tekst.en());
              assertThat(tekst.en()).matches(".{20,400}\\.").doesNotContain("{");
            });
  }

  @Test
  void everyKeyOfTheBundleIsUsedAndNoneIsLeftOver() {
    Set<String> verwacht = new TreeSet<>();
    for (String code : CODES) {
      verwacht.addAll(List.of(code + ".titel", code + ".toelichting", code + ".standaard"));
    }
    rijen().forEach(rij -> verwacht.add(rij.get(0) + "." + rij.get(1)));
    assertThat(Teksten.lees(Strijdigheid.class, MAP + "strijdigheden").sleutels())
        .containsExactlyInAnyOrderElementsOf(verwacht);
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void theTextNamesTheNumberOfTheTable(List<String> rij) {
    if (!rij.get(2).isEmpty()) {
      String[] delen = rij.get(2).split("\\.", -1);
      String duizenden = delen[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
      String engels = delen.length == 1 ? duizenden : duizenden + "." + delen[1];
      Tekst tekst = bewering(rij.get(0), rij.get(1)).tekst();
      assertThat(tekst.en()).contains(engels);
      assertThat(tekst.nl()).contains(engels.replace(',', '_').replace('.', ',').replace('_', '.'));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IDEEL_PP_WWB, WWB_PRIJS WWB_LOONWAARDE",
    "WSW_NUL_VANAF, WSW_PAD_2017 WSW_PAD_2022",
    "BESCHUT_PER_WSW, BESCHUT_AANTAL",
    "PVA_TERMIJN, ''"
  })
  void aKeyFigureLeadsToItsDiscrepancies(String kengetal, String codes) {
    assertThat(Strijdigheden.van(kengetal))
        .extracting(Strijdigheid::code)
        .containsExactlyElementsOf(
            Arrays.stream(codes.split(" ", -1)).filter(code -> !code.isEmpty()).toList());
  }

  @Test
  void manyKeyFiguresGiveEachDiscrepancyOnceInTheOrderOfTheTable() {
    assertThat(Strijdigheden.met(Set.of("WSW_NUL_VANAF", "WSW_VERWACHT_2022", "IDEEL_PP_WWB")))
        .extracting(Strijdigheid::code)
        .containsExactly("WWB_PRIJS", "WWB_LOONWAARDE", "WSW_PAD_2017", "WSW_PAD_2022");
    assertThat(Strijdigheden.met(Set.of())).isEmpty();
    assertThat(Strijdigheden.met(Kengetallen.standaard().codes()))
        .containsExactlyElementsOf(
            strijdigheden().filter(een -> !een.kengetallen().isEmpty()).toList());
  }

  @Test
  void aChoiceLeadsToItsDiscrepancies() {
    assertThat(Strijdigheden.vanKeuze(2))
        .extracting(Strijdigheid::code)
        .containsExactly("PARAGRAAFNUMMERS", "VERWOORDING_2");
    assertThat(Strijdigheden.vanKeuze(18))
        .extracting(Strijdigheid::code)
        .containsExactly("PARAGRAAFNUMMERS", "HOOFDSTUK_18_19");
    assertThat(Strijdigheden.vanKeuze(12)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("strijdigheden")
  void theTextOfADiscrepancyGivesItBack(Strijdigheid strijdigheid) {
    assertThat(Strijdigheden.opCode(strijdigheid.toString())).isSameAs(strijdigheid);
    assertThat(Strijdigheden.zoek(strijdigheid.code())).containsSame(strijdigheid);
  }

  @Test
  void aClaimPrintsItsCodeAndPlace() {
    assertThat(bewering("WWB_PRIJS", "VOETNOOT")).hasToString("VOETNOOT (2.3 noot 2)");
  }

  @Test
  void unknownCodesAreRefusedWithTheNearestOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Strijdigheden.opCode("WWB_PRYS"))
        .withMessage("No discrepancy 'WWB_PRYS', nearest: WWB_PRIJS");
    assertThat(Strijdigheden.zoek("WWB_PRYS")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Strijdigheden.van("IDEEL_PP_WBB"))
        .withMessage("Unknown key figure 'IDEEL_PP_WBB', nearest: IDEEL_PP_WWB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "12.OPEN_EINDE 5.INKOMENSVOORZIENING"})
  void aCodeLikeNoneOfThemIsRefusedWithoutAGuess(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Strijdigheden.opCode(code))
        .withMessage("No discrepancy '%s'", code);
  }

  @Test
  void oneClaimOrTwoOfOneCodeIsNoContradiction() {
    Bewering een = new Bewering("EEN", Optional.empty(), true, TEKST, Vindplaats.rapport("6.2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> strijdigheid(een))
        .withMessage("Discrepancy X needs two claims or more, got [EEN (6.2)]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> strijdigheid(een, een))
        .withMessage("Discrepancy X has two claims of one code: [EEN (6.2), EEN (6.2)]");
  }

  private static Strijdigheid strijdigheid(Bewering... beweringen) {
    return Strijdigheid.builder()
        .code("X")
        .addBeweringen(beweringen)
        .titel(TEKST)
        .toelichting(TEKST)
        .standaardgedrag(TEKST)
        .build();
  }

  @Test
  void theListsCannotBeChanged() {
    assertThatThrownBy(() -> Strijdigheden.standaard().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Strijdigheden.opCode("WWB_PRIJS").beweringen().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
