package nl.participatie.keuzes.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatie.keuzes.RegelsCsv;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The positions that the sources report of real organisations. */
class PraktijkcasesTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);

  /** The options of each case, in the order of the file. */
  private static final Map<String, List<Optie>> CASES = lees();

  private static Map<String, List<Optie>> lees() {
    Map<String, List<Optie>> cases = new LinkedHashMap<>();
    for (List<String> rij : RegelsCsv.cellen("/nl/participatie/keuzes/praktijkcases.csv")) {
      cases.computeIfAbsent(rij.get(0), naam -> new ArrayList<>()).add(Optie.parse(rij.get(2)));
    }
    return cases;
  }

  static List<String> cases() {
    return List.copyOf(CASES.keySet());
  }

  private static List<String> bevindingen(String naam, LocalDate dag) {
    return NaiefOrakel.regels(Toets.STANDAARD.toets(profiel(naam), dag));
  }

  private static Keuzeprofiel profiel(String naam) {
    return Keuzeprofiel.of(CASES.getOrDefault(naam, List.of()));
  }

  @Test
  void deVeertienCasesNoemenSamenDertigStandpunten() {
    assertThat(CASES).hasSize(14);
    assertThat(CASES.values().stream().mapToInt(List::size).sum()).isEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void geenCaseSchendtEenRegelOpDeDagVanHetRapport(String naam) {
    assertThat(profiel(naam).opties()).isNotEmpty();
    assertThat(Toets.STANDAARD.toets(profiel(naam), RAPPORT).met(Toetsuitkomst.SCHENDING))
        .isEmpty();
  }

  /** Found by going through the 54 rules by hand for the options of each case. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        // R-01 is met; group work makes the open end affordable; contracting out has its limit.
        "IJMOND_WERKT : R-30 R-52",
        "WEENER_XL : R-08 R-50", // demand-led groups and a varied offer; the limit on the former
        "BAANBREKERS : ''",
        // Caps with selection, with contracts; selection with time to market; two limits.
        "TILBURG : R-24 R-29 R-42 R-48 R-52",
        "ALMERE : R-52",
        "BARNEVELD : R-52",
        "GROTE_GEMEENTE_BESCHUT : R-28", // counts until 2017
        "INSTROOM_GEMEENTE : R-51",
        "KLANTGERICHTE_GEMEENTEN : ''",
        "WSD_BOXTEL : ''",
        "GEMEENTE_X : R-52",
        "GEMEENTE_Y : ''", // R-53, on outcome, counts from 2022
        "REGIO_Z : R-48 R-52",
        "DE_RONDE_VENEN : ''"
      })
  void opDeDagVanHetRapportVindtDeToetsInElkeCaseDit(String naam, String codes) {
    assertThat(
            String.join(
                " ", bevindingen(naam, RAPPORT).stream().map(b -> b.split(" ", 2)[0]).toList()))
        .isEqualTo(codes);
  }

  @Test
  void tilburgHeeftOpDeDagVanHetRapportDrieVersterkingenEnTweeGrenzen() {
    assertThat(bevindingen("TILBURG", RAPPORT))
        .containsExactly(
            "R-24 VERSTERKING [12.PLAFONDS, 15.SELECTIEF]",
            "R-29 VERSTERKING [12.PLAFONDS, 18.DEELS_UITBESTEED]",
            "R-42 VERSTERKING [11.TIME_TO_MARKET, 15.SELECTIEF]",
            "R-48 GRENS [11.TIME_TO_MARKET]",
            "R-52 GRENS [18.DEELS_UITBESTEED]");
    assertThat(bevindingen("TILBURG", LocalDate.of(2016, 12, 31)))
        .as("the last day before the duty on sheltered work")
        .isEqualTo(bevindingen("TILBURG", RAPPORT));
  }

  @Test
  void tilburgSchendtVanaf2017R02() {
    // From that day on R-02 forbids 5.INKOMENSVOORZIENING, and R-49 limits 12.PLAFONDS.
    assertThat(bevindingen("TILBURG", LocalDate.of(2017, 1, 1)))
        .containsExactly(
            "R-02 SCHENDING [5.INKOMENSVOORZIENING]",
            "R-24 VERSTERKING [12.PLAFONDS, 15.SELECTIEF]",
            "R-29 VERSTERKING [12.PLAFONDS, 18.DEELS_UITBESTEED]",
            "R-42 VERSTERKING [11.TIME_TO_MARKET, 15.SELECTIEF]",
            "R-48 GRENS [11.TIME_TO_MARKET]",
            "R-49 GRENS [12.PLAFONDS]",
            "R-52 GRENS [18.DEELS_UITBESTEED]");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void alleenTilburgSchendtVanaf2017EenRegel(String naam) {
    assertThat(
            Toets.STANDAARD
                .toets(profiel(naam), LocalDate.of(2017, 1, 1))
                .met(Toetsuitkomst.SCHENDING))
        .extracting(bevinding -> bevinding.regel().code())
        .isEqualTo(naam.equals("TILBURG") ? List.of("R-02") : List.of());
  }
}
