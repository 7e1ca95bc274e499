package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.participatie.budget.raming.Terugblik.Meting;
import nl.participatie.budget.raming.Terugblik.Reeks;
import nl.participatie.model.bron.Bewering;
import nl.participatie.model.bron.Strijdigheden;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks back: what the model expects for the country beside what was realised. */
final class TerugblikTest {

  private static final Path LEESMIJ = Path.of("..", "README.md");
  private static final String BEGIN = "<!-- terugblik -->\n";
  private static final String EIND = "<!-- einde terugblik -->\n";

  private static Meting meting(Reeks reeks, String wanneer) {
    return Terugblik.metingen().stream()
        .filter(meting -> meting.reeks() == reeks && meting.wanneer().equals(wanneer))
        .findFirst()
        .orElseThrow();
  }

  /** Golden: {@code mvn -Daanvaard=true verify} writes the table anew, to be looked at. */
  @Test
  void theTableOfTheReadmeIsWhatTheModelGives() throws IOException {
    String leesmij = Files.readString(LEESMIJ);
    assertThat(leesmij).contains(BEGIN, EIND);
    int van = leesmij.indexOf(BEGIN) + BEGIN.length();
    int tot = leesmij.indexOf(EIND);
    if (Boolean.getBoolean("goudenmeester.aanvaard")) {
      Files.writeString(
          LEESMIJ, leesmij.substring(0, van) + Terugblik.tabel() + leesmij.substring(tot));
      return;
    }
    assertThat(leesmij.substring(van, tot))
        .as("Look at the difference; accept it with: mvn -Daanvaard=true verify")
        .isEqualTo(Terugblik.tabel());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    // 387,000 x 14,437 = 5,587.119 mln and 67.0 mln for the new groups
    "INKOMENSDEEL, 2015, 5654.1",
    // constant in the report
    "BIJSTAND, end of 2016, 387000",
    // a third of 27,871 x 1.5 / 7.5 who left the Wsw
    "BESCHUT, mid 2016, 1858",
    // a third of 27,871 x (3 + 2/12) / 7.5: 2018-03-31 is 2018 + 2/12
    "BESCHUT, 2018-03-31, 3923",
    // a third of 27,871 x (7 + 5/12) / 7.5
    "BESCHUT, 2022-06-30, 9187",
    // in the middle of 2017: 3,097 x 40 and 6,194 + 21,400 x 60 percent, see below
    "LOONWAARDE, 2017, 58.0",
    // 91,000 - 27,871 x 1.5 / 7.5
    "WSW, 2016, 85426",
    "WSW, 2017, 81710",
    "WSW, 2022, 63129"
  })
  void whatIsExpectedFollowsFromTheSources(Reeks reeks, String wanneer, BigDecimal verwacht) {
    assertThat(meting(reeks, wanneer).verwacht()).isEqualByComparingTo(verwacht);
  }

  @Test
  void theWageSubsidiesAreThoseOfEverybodyInTheNewGroups() {
    // December 2022 is 2022 + 11/12, straight from mid-2022 to mid-2023; with
    // W(t) = 135,000 (1 - e^(-0.069057 (t - 2015))) and Wsw 63,129 and 60,653.353 at mid-year:
    double wajong2022 = 135_000 * (1 - Math.exp(-0.069057 * 7.5));
    double wajong2023 = 135_000 * (1 - Math.exp(-0.069057 * 8.5));
    double begin = 91_000 - 63_129 + wajong2022;
    double eind = 91_000 - 60_653.353 + wajong2023;
    assertThat(meting(Reeks.LOONKOSTENSUBSIDIE, "December 2022").verwacht().doubleValue())
        .isCloseTo(begin + (eind - begin) * 5 / 12, offset(0.51));
  }

  @ParameterizedTest
  @EnumSource
  void everySeriesIsLookedBackUpon(Reeks reeks) {
    assertThat(Terugblik.metingen()).extracting(Meting::reeks).contains(reeks);
  }

  @Test
  void theMeasurementsAreTheOnesOfTheDiscrepancies() {
    for (int jaar : List.of(2017, 2022)) {
      Meting wsw = meting(Reeks.WSW, String.valueOf(jaar));
      assertThat(Strijdigheden.opCode("WSW_PAD_" + jaar).beweringen())
          .filteredOn(een -> een.code().equals("REALISATIE"))
          .extracting(Bewering::waarde)
          .allSatisfy(waarde -> assertThat(waarde).contains(Breuk.of(wsw.gerealiseerd())));
    }
  }

  /** What the README says in words: the model does not fit, and in which direction. */
  @Test
  void theDirectionOfEveryMisfitIsTheOneThatTheReadmeDescribes() {
    for (Meting meting : Terugblik.metingen()) {
      int richting = meting.verwacht().compareTo(meting.gerealiseerd());
      switch (meting.reeks()) {
        case BIJSTAND -> assertThat(richting).isNegative();
        case BESCHUT, LOONKOSTENSUBSIDIE, LOONWAARDE, WSW -> assertThat(richting).isPositive();
        case INKOMENSDEEL -> {
          // too high or too low from year to year: said so
        }
      }
    }
  }
}
