package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Keuzeproef.BESCHUT;
import static nl.participatie.budget.raming.Keuzeproef.REGULIER;
import static nl.participatie.budget.raming.Keuzeproef.SUBSIDIE_40;
import static nl.participatie.budget.raming.Keuzeproef.SUBSIDIE_60;
import static nl.participatie.budget.raming.Keuzeproef.WAJONG;
import static nl.participatie.budget.raming.Keuzeproef.WWB;
import static nl.participatie.budget.raming.Keuzeproef.eist;
import static nl.participatie.budget.raming.Keuzeproef.met;
import static nl.participatie.budget.raming.Keuzeproef.onbepaald;
import static nl.participatie.budget.raming.Keuzeproef.product;
import static nl.participatie.budget.raming.Keuzeproef.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rekenmodel, "What the choices do", choices 5 and 12, on the country. */
final class BeschutwerkTest {

  private static final BigDecimal SUBSIDIE_OVERIG =
      som(product(REGULIER, SUBSIDIE_60), product(WAJONG, SUBSIDIE_60));
  private static final BigDecimal BEGELEIDING_OVERIG =
      som(product(REGULIER, "4000"), product(WAJONG, "1100"));
  private static final BigDecimal UITKERINGEN_WWB = product(WWB, "14437");

  @Test
  void withAnIncomeProvisionNobodyIsPlacedAndDayActivitiesArePaid() {
    Uitgaven uitgaven = met("5.INKOMENSVOORZIENING").en("DAGBESTEDING_KOSTEN", "10000.10").in2016();

    eist(uitgaven, Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_OVERIG);
    // "no guidance"
    eist(uitgaven, Lastenpost.BEGELEIDING, BEGELEIDING_OVERIG);
    // "a benefit"
    eist(uitgaven, Lastenpost.UITKERINGEN, som(UITKERINGEN_WWB, product(BESCHUT, "14437")));
    eist(uitgaven, Lastenpost.DAGBESTEDING, product(BESCHUT, "10000.10"));
    eist(uitgaven, Saldopost.SOCIAAL_DOMEIN, product(BESCHUT, "10000.10").negate());

    Uitgaven zonder = met("5.INKOMENSVOORZIENING").in2016();
    onbepaald(zonder, Lastenpost.DAGBESTEDING, "DAGBESTEDING_KOSTEN");
    onbepaald(zonder, Saldopost.SOCIAAL_DOMEIN, "DAGBESTEDING_KOSTEN");
    assertThat(zonder.totaal().bedrag()).isPresent();
    assertThat(Orakelregel.van(zonder.totaal()).mist()).containsExactly("DAGBESTEDING_KOSTEN");
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void withRegularEmployersAShareIsPlacedAtFortyPercent(Scenario scenario) {
    Uitgaven uitgaven =
        met("5.REGULIERE_WERKGEVER")
            .en("BESCHUT_DEEL_40PLUS", "1/3")
            .en("DAGBESTEDING_KOSTEN", "10000")
            // so that nothing but sheltered work is left to depend on the scenario
            .en("LOONWAARDE_REGULIER", "60")
            .en("LOONWAARDE_WAJONG", "60")
            .in(scenario)
            .in2016();

    // a third of 1,858.067 is 619.356; 1,238.711 are left: "the rest as INKOMENSVOORZIENING"
    eist(
        uitgaven,
        Lastenpost.LOONKOSTENSUBSIDIE,
        som(product("619.356", SUBSIDIE_40), SUBSIDIE_OVERIG));
    eist(uitgaven, Lastenpost.BEGELEIDING, som(product("619.356", "8500"), BEGELEIDING_OVERIG));
    eist(uitgaven, Lastenpost.UITKERINGEN, som(UITKERINGEN_WWB, product("1238.711", "14437")));
    eist(uitgaven, Lastenpost.DAGBESTEDING, product("1238.711", "10000"));
  }

  @Test
  void withRegularEmployersTheShareIsNamedWhereverItCounts() {
    Uitgaven zonder = met("5.REGULIERE_WERKGEVER").in2016();

    eist(zonder, Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_OVERIG, "BESCHUT_DEEL_40PLUS");
    eist(zonder, Lastenpost.BEGELEIDING, BEGELEIDING_OVERIG, "BESCHUT_DEEL_40PLUS");
    eist(zonder, Lastenpost.UITKERINGEN, UITKERINGEN_WWB, "BESCHUT_DEEL_40PLUS");
    onbepaald(zonder, Lastenpost.DAGBESTEDING, "BESCHUT_DEEL_40PLUS", "DAGBESTEDING_KOSTEN");
    // all placed: no day activities, whatever they cost
    eist(
        met("5.REGULIERE_WERKGEVER").en("BESCHUT_DEEL_40PLUS", "1").in2016(),
        Lastenpost.DAGBESTEDING,
        som());
  }

  @ParameterizedTest
  @CsvSource({
    // 63,129 x 12.5/25.5 = 30,945.588 at mid-2035, 63,129 x 11.5/25.5 = 28,469.941 at mid-2036
    "1, 2035, 2036",
    // half of 63,129 x 24.5/25.5 is 30,326.7 at mid-2023, and 29,088.9 a year later
    "1/2, 2023, 2024",
    // nothing of the Wsw counts, so that there is room from the start
    "0, , 2015"
  })
  void dependingOnNumbersAContractComesOnceTheWswLeavesRoom(
      String deel, Integer laatsteZonder, int eersteMet) {
    Keuzeproef proef =
        met("5.DIENSTBETREKKING_VOLUMEAFHANKELIJK")
            .en("BESCHUT_DEEL_WSW", deel)
            .en("DAGBESTEDING_KOSTEN", "10000");
    Keuzeproef zonder =
        met("5.INKOMENSVOORZIENING")
            .en("BESCHUT_DEEL_WSW", deel)
            .en("DAGBESTEDING_KOSTEN", "10000");

    assertThat(proef.jaar(eersteMet, eersteMet))
        .isEqualTo(met("5.DIENSTBETREKKING").jaar(eersteMet, eersteMet));
    assertThat(proef.jaar(2055, 2055)).isEqualTo(met("5.DIENSTBETREKKING").jaar(2055, 2055));
    if (laatsteZonder != null) {
      assertThat(proef.jaar(laatsteZonder, laatsteZonder))
          .isEqualTo(zonder.jaar(laatsteZonder, laatsteZonder))
          .isNotEqualTo(met("5.DIENSTBETREKKING").jaar(laatsteZonder, laatsteZonder));
    }
  }

  @ParameterizedTest
  @CsvSource({"2015, 100", "2016, 200", "2017, 300", "2030, 1600"})
  void aCapLetsPlacesGrowByAtMostSoManyAYear(int jaar, String geplaatst) {
    // whatever the first year asked: the run starts in 2015 with placed(2014) = 0
    Uitgaven uitgaven =
        met("12.PLAFONDS")
            .en("PLAFOND_BESCHUT", "100")
            .en("PLAFOND_TRAJECTEN", "1500")
            .en("TRAJECT_PRIJS", "4000")
            .jaar(jaar, jaar);
    Uitgaven zonder = met("5.INKOMENSVOORZIENING").jaar(jaar, jaar);

    assertThat(verschil(uitgaven, zonder, Lastenpost.LOONKOSTENSUBSIDIE))
        .isEqualTo(product(geplaatst, SUBSIDIE_40));
    assertThat(verschil(uitgaven, zonder, Lastenpost.BEGELEIDING))
        .isEqualTo(product(geplaatst, "8500"));
    // "the rest not placed": a benefit less for everyone placed
    assertThat(verschil(uitgaven, zonder, Lastenpost.UITKERINGEN))
        .isEqualTo(product(geplaatst, "14437").negate());
    // 1,500 x 4,000 is below 503,100,000
    eist(uitgaven, Lastenpost.RE_INTEGRATIE, new BigDecimal("6000000.00"));
    // "the rest not placed" without day activities, which only choice 5 gives
    eist(uitgaven, Lastenpost.DAGBESTEDING, som());
  }

  private static BigDecimal verschil(Uitgaven een, Uitgaven ander, Lastenpost post) {
    return een.van(post)
        .bedrag()
        .orElseThrow()
        .euro()
        .subtract(ander.van(post).bedrag().orElseThrow().euro());
  }

  @Test
  void capsAreNamedWhenNobodySuppliedThem() {
    Uitgaven zonder = met("12.PLAFONDS").in2016();

    eist(zonder, Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_OVERIG, "PLAFOND_BESCHUT");
    eist(zonder, Lastenpost.BEGELEIDING, BEGELEIDING_OVERIG, "PLAFOND_BESCHUT");
    eist(zonder, Lastenpost.UITKERINGEN, UITKERINGEN_WWB, "PLAFOND_BESCHUT");
    onbepaald(zonder, Lastenpost.RE_INTEGRATIE, "PLAFOND_TRAJECTEN", "TRAJECT_PRIJS");
  }

  @Test
  void aCapAboveWhatIsNeededChangesNothing() {
    assertThat(
            met("12.PLAFONDS")
                .en("PLAFOND_BESCHUT", "2000")
                .en("PLAFOND_TRAJECTEN", "1000000")
                .en("TRAJECT_PRIJS", "10000")
                .in2016())
        .isEqualTo(met("").in2016());
  }

  @Test
  void aCapOfNothingPlacesNobody() {
    Keuzeproef proef =
        met("12.PLAFONDS")
            .en("PLAFOND_BESCHUT", "0")
            .en("PLAFOND_TRAJECTEN", "0")
            .en("TRAJECT_PRIJS", "4000");

    eist(proef.in2016(), Lastenpost.BEGELEIDING, BEGELEIDING_OVERIG);
    eist(proef.in2016(), Lastenpost.RE_INTEGRATIE, som());
  }

  @Test
  void nobodyInShelteredWorkNeedsNoCap() {
    Uitgaven uitgaven =
        met("5.INKOMENSVOORZIENING 12.PLAFONDS").en("DAGBESTEDING_KOSTEN", "10000").in2016();

    eist(uitgaven, Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_OVERIG);
    eist(uitgaven, Lastenpost.BEGELEIDING, BEGELEIDING_OVERIG);
    eist(uitgaven, Lastenpost.DAGBESTEDING, product(BESCHUT, "10000"));
  }

  @Test
  void noReintegrationNeedsNoCapOnTrajectories() {
    eist(met("3.GEEN 12.PLAFONDS").in2016(), Lastenpost.RE_INTEGRATIE, som());
  }

  @Test
  void whoIsAboveTheCapGetsABenefitButItIsChoice5ThatGivesDayActivities() {
    Uitgaven uitgaven =
        met("5.REGULIERE_WERKGEVER 12.PLAFONDS")
            .en("BESCHUT_DEEL_40PLUS", "1/2")
            .en("PLAFOND_BESCHUT", "100")
            .en("DAGBESTEDING_KOSTEN", "10000")
            .in2016();

    // of 1,858.067 half, 929.034 (half up), has a wage value of 40; at most 200 are placed by 2016
    eist(uitgaven, Lastenpost.DAGBESTEDING, product("929.033", "10000"));
    eist(uitgaven, Lastenpost.UITKERINGEN, som(UITKERINGEN_WWB, product("1658.067", "14437")));
  }
}
