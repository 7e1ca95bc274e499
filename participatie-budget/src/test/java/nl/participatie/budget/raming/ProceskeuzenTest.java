package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Keuzeproef.WWB;
import static nl.participatie.budget.raming.Keuzeproef.eist;
import static nl.participatie.budget.raming.Keuzeproef.met;
import static nl.participatie.budget.raming.Keuzeproef.onbepaald;
import static nl.participatie.budget.raming.Keuzeproef.product;
import static nl.participatie.budget.raming.Keuzeproef.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rekenmodel, "What the choices do", choices 14, 15, 18 and 19, on the country. */
final class ProceskeuzenTest {

  private static final BigDecimal KLASSIEK = product(WWB, "1300");

  @ParameterizedTest
  @CsvSource({
    // half a year after the start: d = 20/52, 387,000 (1 - d (0.5 - (1 - e^-0.25) / 0.5))
    "2016, 2016, 378426.228",
    // then towards 42/52 of it: d/2 - (d/2 - y(0.5)) e^(-0.5 (t - 0.5)), a year and four years on
    "2015, 2016, 352516.546",
    "2015, 2019, 321488.657"
  })
  void aNarrowerGateLetsTheNumberOnBenefitFall(int van, int jaar, String wwb) {
    Keuzeproef proef =
        met("14.INSTROOM_BEPERKEN")
            .en("POORT_UITSTROOMKANS", "0.5")
            .en("POORT_CAPACITEIT", "1000000.50");
    Uitgaven uitgaven = proef.jaar(van, jaar);

    eist(uitgaven, Lastenpost.UITKERINGEN, product(wwb, "14437"));
    eist(
        uitgaven,
        Lastenpost.UITVOERING,
        som(product(wwb, "1100000000/387000"), new BigDecimal("1000000.50")));
    // "received before any effect of the municipality's choices": so that a saving is a saving
    eist(uitgaven, Lastenpost.RE_INTEGRATIE, KLASSIEK);
  }

  @Test
  void aStartOfItsOwnCountsWhateverTheFirstYearAsked() {
    Keuzeproef proef =
        met("14.INSTROOM_BEPERKEN")
            .en("POORT_UITSTROOMKANS", "0.5")
            .en("POORT_START", "2016.25")
            .en("POORT_CAPACITEIT", "1");

    // a quarter of a year: 387,000 (1 - d (0.25 - (1 - e^-0.125) / 0.5))
    eist(proef.jaar(2015, 2016), Lastenpost.UITKERINGEN, product("384768.230", "14437"));
    assertThat(proef.jaar(2015, 2016)).isEqualTo(proef.jaar(2016, 2016));
    // before its start it changes nothing and costs nothing
    assertThat(proef.jaar(2015, 2015)).isEqualTo(met("").jaar(2015, 2015));
  }

  @Test
  void aGateThatIsStillToOpenNeedsNoFigures() {
    assertThat(met("14.INSTROOM_BEPERKEN").en("POORT_START", "2020").in2016())
        .isEqualTo(met("").in2016());
    // nor on the very day: "in years whose middle lies after the start"
    assertThat(met("14.INSTROOM_BEPERKEN").en("POORT_START", "2016.5").in2016())
        .isEqualTo(met("").in2016());
  }

  @Test
  void theGateNamesWhatItLacks() {
    Uitgaven zonder = met("14.INSTROOM_BEPERKEN").in2016();

    onbepaald(zonder, Lastenpost.UITKERINGEN, "POORT_UITSTROOMKANS");
    onbepaald(zonder, Lastenpost.UITVOERING, "POORT_UITSTROOMKANS", "POORT_CAPACITEIT");
    onbepaald(zonder, Saldopost.GEMEENTEFONDS, "POORT_UITSTROOMKANS", "POORT_CAPACITEIT");
    eist(
        met("14.INSTROOM_BEPERKEN").en("POORT_UITSTROOMKANS", "0").in2016(),
        Lastenpost.UITVOERING,
        new BigDecimal("1100000000.00"),
        "POORT_CAPACITEIT");
  }

  @Test
  void diagnosisIsOfAllNewRecipientsOrOfAPart() {
    // in balance as many enter as leave: 387,000 x 0.3 = 116,100
    Keuzeproef vooraan =
        met("15.VOORAAN").en("POORT_UITSTROOMKANS", "0.3").en("DIAGNOSE_PRIJS", "500.50");
    Keuzeproef selectief =
        met("15.SELECTIEF")
            .en("POORT_UITSTROOMKANS", "0.3")
            .en("DIAGNOSE_PRIJS", "500.50")
            .en("DIAGNOSE_DEEL", "1/3");

    eist(vooraan.in2016(), Lastenpost.RE_INTEGRATIE, som(KLASSIEK, product("116100", "500.50")));
    eist(selectief.in2016(), Lastenpost.RE_INTEGRATIE, som(KLASSIEK, product("38700", "500.50")));
    eist(
        met("15.SELECTIEF").in2016(),
        Lastenpost.RE_INTEGRATIE,
        KLASSIEK,
        "POORT_UITSTROOMKANS",
        "DIAGNOSE_PRIJS",
        "DIAGNOSE_DEEL");
    eist(
        met("15.VOORAAN").in2016(),
        Lastenpost.RE_INTEGRATIE,
        KLASSIEK,
        "POORT_UITSTROOMKANS",
        "DIAGNOSE_PRIJS");
  }

  @ParameterizedTest
  @CsvSource({
    // before, halfway down and after: g = 52, 47, 42 per 100
    "2016.5, 1",
    "2016.25, 47/52",
    "2016, 42/52"
  })
  void aNarrowerGateLetsFewerInToDiagnose(String start, String toegelaten) {
    Uitgaven uitgaven =
        met("14.INSTROOM_BEPERKEN 15.VOORAAN")
            .en("POORT_UITSTROOMKANS", "0.3")
            .en("POORT_START", start)
            .en("POORT_CAPACITEIT", "0")
            .en("DIAGNOSE_PRIJS", "500")
            .in2016();

    eist(uitgaven, Lastenpost.RE_INTEGRATIE, som(KLASSIEK, product("116100", "500", toegelaten)));
  }

  @Test
  void halfACentOfDiagnosisIsRoundedUp() {
    // 0.023 x 1 x 42/52 x 10,000/3 x 0.923 = 57.155 exactly: "money is exact"
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .volumes(
                Volumeopgave.builder()
                    .peildatum(Gemeenten.BEGIN_2015)
                    .wwb(Personen.of(new BigDecimal("0.023")))
                    .wsw(Personen.NUL)
                    .build())
            .putKengetallen("POORT_UITSTROOMKANS", Breuk.EEN)
            .putKengetallen("POORT_CAPACITEIT", Breuk.NUL)
            .putKengetallen("DIAGNOSE_PRIJS", Breuk.of(10_000, 3))
            .putKengetallen("DIAGNOSE_DEEL", Breuk.parse("0.923"))
            .build();
    Uitgaven uitgaven = met("3.GEEN 14.INSTROOM_BEPERKEN 15.SELECTIEF").jaar(gemeente, 2015, 2016);

    eist(uitgaven, Lastenpost.RE_INTEGRATIE, new BigDecimal("57.16"));
  }

  @Test
  void partlyContractedOutIsTheRestAndWholeCohorts() {
    Uitgaven uitgaven =
        met("18.DEELS_UITBESTEED")
            .en("CONTRACT_DEEL", "1/4")
            .en("CONTRACT_DEELNEMERS", "101")
            .en("CONTRACT_PRIJS", "2500.50")
            .in2016();

    // 101 people are three cohorts of 50: 150
    eist(
        uitgaven,
        Lastenpost.RE_INTEGRATIE,
        som(product(WWB, "1300", "3/4"), product("150", "2500.50")));
    onbepaald(
        met("18.DEELS_UITBESTEED").in2016(),
        Lastenpost.RE_INTEGRATIE,
        "CONTRACT_DEEL",
        "CONTRACT_DEELNEMERS",
        "CONTRACT_PRIJS");
    eist(
        met("18.DEELS_UITBESTEED").en("CONTRACT_DEEL", "1/4").in2016(),
        Lastenpost.RE_INTEGRATIE,
        product(WWB, "1300", "3/4"),
        "CONTRACT_DEELNEMERS",
        "CONTRACT_PRIJS");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.001, 50", "50, 50", "50.001, 100", "100, 100"})
  void whollyContractedOutIsWholeCohortsOnly(String deelnemers, String betaald) {
    Uitgaven uitgaven =
        met("18.GEHEEL_UITBESTEED")
            .en("CONTRACT_DEELNEMERS", deelnemers)
            .en("CONTRACT_PRIJS", "2500.50")
            .in2016();

    eist(uitgaven, Lastenpost.RE_INTEGRATIE, product(betaald, "2500.50"));
  }

  @Test
  void aContractOnResultsPaysForThoseWhoSucceedAndKnowsNoCohorts() {
    // 101 people, of whom 3 in 4 succeed: 75.75 x 2,500.50
    eist(
        met("18.GEHEEL_UITBESTEED")
            .en("CONTRACT_DEELNEMERS", "101")
            .en("CONTRACT_PRIJS", "2500.50")
            .en("CONTRACT_DEEL_GESLAAGD", "3/4")
            .in2016(),
        Lastenpost.RE_INTEGRATIE,
        new BigDecimal("189412.88"));
    // nobody succeeds: nothing is paid, whatever the price
    eist(
        met("18.GEHEEL_UITBESTEED").en("CONTRACT_DEEL_GESLAAGD", "0").in2016(),
        Lastenpost.RE_INTEGRATIE,
        new BigDecimal("0.00"));
  }

  @Test
  void whatIsContractedOutIsNamedWhenItIsMissing() {
    Orakelregel regel =
        Orakelregel.van(met("18.GEHEEL_UITBESTEED").in2016().van(Lastenpost.RE_INTEGRATIE));

    assertThat(regel.mist()).containsExactly("CONTRACT_DEELNEMERS", "CONTRACT_PRIJS");
  }

  @Test
  void aGivenSubBudgetIsSpentInTheOrderOfTheChoices() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(
                Gemeenten.metBate(
                    Gemeenten.NEDERLAND,
                    Batenpost.PBUDGET_WWB_KLASSIEK,
                    2016,
                    Bedrag.ofEuro(10_000_000)))
            .putKengetallen("REGULIER_DEEL", Breuk.of(4, 5))
            .putKengetallen("PLAFOND_BESCHUT", Breuk.of(10))
            .putKengetallen("PLAFOND_TRAJECTEN", Breuk.of(1500))
            .putKengetallen("TRAJECT_PRIJS", Breuk.of(4000))
            .putKengetallen("CONTRACT_DEEL", Breuk.of(1, 3))
            .putKengetallen("CONTRACT_DEELNEMERS", Breuk.NUL)
            .build();

    // 3: 8,000,000; 12: at most 6,000,000; 18: two thirds of that, and nobody on a contract
    eist(
        met("3.BEPERKT 12.PLAFONDS 18.DEELS_UITBESTEED").jaar(gemeente, 2016, 2016),
        Lastenpost.RE_INTEGRATIE,
        new BigDecimal("4000000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "19.EEN_OP_EEN, LAAG, 1",
    "19.EEN_OP_EEN, HOOG, 1",
    // two trainers by 10, 11 or 12: "1/5 to 1/6; middle 2/11"
    "19.GROEPSGEWIJS, LAAG, 1/5",
    "19.GROEPSGEWIJS, MIDDEN, 2/11",
    "19.GROEPSGEWIJS, HOOG, 1/6"
  })
  void trainersArePaidByTheHourPerParticipant(String keuze, Scenario scenario, String uren) {
    Uitgaven uitgaven =
        met(keuze)
            .en("DEELNEMERS", "123")
            .en("UREN", "40.5")
            .en("TRAINER_UURPRIJS", "61.30")
            .in(scenario)
            .in2016();

    eist(uitgaven, Lastenpost.RE_INTEGRATIE, som(KLASSIEK, product(uren, "123", "40.5", "61.30")));
    eist(
        met(keuze).in(scenario).in2016(),
        Lastenpost.RE_INTEGRATIE,
        KLASSIEK,
        "DEELNEMERS",
        "UREN",
        "TRAINER_UURPRIJS");
  }

  @Test
  void everythingThatIsMissingIsNamedInTheTotal() {
    Keuzeproef proef =
        met("1.INVESTEREN 3.BEPERKT 5.INKOMENSVOORZIENING 11.TIME_TO_MARKET 19.EEN_OP_EEN");
    Uitgaven uitgaven = proef.in2016();

    assertThat(Orakelregel.van(uitgaven.totaal()).mist())
        .containsExactlyInAnyOrder(
            "NUG_AANTAL",
            "NUG_BEGELEIDING",
            "REGULIER_DEEL",
            "DAGBESTEDING_KOSTEN",
            "LKS_MAANDEN",
            "PLAATSING_MAANDEN",
            "DEELNEMERS",
            "UREN",
            "TRAINER_UURPRIJS");
    assertThat(uitgaven.isVolledig()).isFalse();
    // "the sum of the saldi that have an amount"
    assertThat(
            uitgaven.saldi().values().stream()
                .map(Deelsom::bedrag)
                .flatMap(Optional::stream)
                .map(Bedrag::euro)
                .reduce(BigDecimal::add))
        .isEqualTo(uitgaven.totaal().bedrag().map(Bedrag::euro));
  }
}
