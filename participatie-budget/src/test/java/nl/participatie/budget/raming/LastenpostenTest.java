package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Keuzeproef.SUBSIDIE_40;
import static nl.participatie.budget.raming.Keuzeproef.SUBSIDIE_60;
import static nl.participatie.budget.raming.Keuzeproef.eist;
import static nl.participatie.budget.raming.Keuzeproef.met;
import static nl.participatie.budget.raming.Keuzeproef.product;
import static nl.participatie.budget.raming.Keuzeproef.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Rekenmodel, "Spending", and "Numbers that must come out" as far as they concern spending. */
final class LastenpostenTest {

  /** Groups of the country at mid-2015: "WSW 89,142; BESCHUT 619; REGULIER 1,239; WAJONG 4,582". */
  private static final String WSW_2015 = "89141.933";

  private static final String BESCHUT_2015 = "619.356";
  private static final String REGULIER_2015 = "1238.711";
  private static final String WAJONG_2015 = "4581.791";

  private static final Uitgaven LAND_2015 = met("").jaar(2015, 2015);

  /** "40 percent" for sheltered, 60 for the others: "wage value middle". */
  private static final BigDecimal SUBSIDIE_2015 =
      som(
          product(BESCHUT_2015, SUBSIDIE_40),
          product(REGULIER_2015, SUBSIDIE_60),
          product(WAJONG_2015, SUBSIDIE_60));

  @Test
  void theLinesOfTheCountryIn2015() {
    // 387,000 x 14,437: "all new groups placed, WWB none"
    eist(LAND_2015, Lastenpost.UITKERINGEN, product("387000", "14437"));
    eist(LAND_2015, Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_2015);
    eist(
        LAND_2015,
        Lastenpost.BEGELEIDING,
        som(
            product(BESCHUT_2015, "8500"),
            product(REGULIER_2015, "4000"),
            product(WAJONG_2015, "1100")));
    // "equal to PBUDGET_WWB_KLASSIEK": 387,000 x 1,300
    eist(LAND_2015, Lastenpost.RE_INTEGRATIE, product("387000", "1300"));
    eist(LAND_2015, Lastenpost.ZORG_EN_WELZIJN, som());
    eist(LAND_2015, Lastenpost.DAGBESTEDING, som());
    eist(LAND_2015, Lastenpost.WSW, product(WSW_2015, "26000"));
    eist(LAND_2015, Lastenpost.UITVOERING, new BigDecimal("1100000000.00"));
  }

  @Test
  void theBalancesOfTheCountryIn2015() {
    // received for the new groups 66,999,875.20, see RekenmodelGetallenTest
    BigDecimal inkomen = new BigDecimal("66999875.20").subtract(SUBSIDIE_2015);
    // "makes the shortfall of the falling subsidy visible": 25,340 - 26,000
    BigDecimal wsw = product(WSW_2015, "25340").subtract(product(WSW_2015, "26000"));

    eist(LAND_2015, Saldopost.INKOMENSDEEL, inkomen);
    eist(LAND_2015, Saldopost.PBUDGET_WSW, wsw);
    eist(LAND_2015, Saldopost.PBUDGET_WWB_KLASSIEK, som());
    eist(LAND_2015, Saldopost.PBUDGET_NIEUWE_DOELGROEPEN, som());
    eist(LAND_2015, Saldopost.GEMEENTEFONDS, som());
    eist(LAND_2015, Saldopost.AANVULLEND, som());
    eist(LAND_2015, Saldopost.SOCIAAL_DOMEIN, som());
    assertThat(LAND_2015.totaal().bedrag().map(Bedrag::euro)).contains(inkomen.add(wsw));
    assertThat(LAND_2015.isVolledig()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // 1,501.80 x 1.08 = 1,621.94; less 40 percent 973.164, 23 percent of it 223.82772
    "40, 14363.88, 14364, 14500",
    // 648.776 and 149.21848
    "60, 9576.00, 9576, 10000"
  })
  void theYearlySubsidyIsThatOfTheReportWithinFivePercent(
      String loonwaarde, BigDecimal precies, String rond, BigDecimal rapport) {
    // nobody but the Wajong group, so that the line is one group at one wage value
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .volumes(
                Volumeopgave.builder()
                    .peildatum(Gemeenten.BEGIN_2015)
                    .wwb(Personen.NUL)
                    .wsw(Personen.NUL)
                    .aandeelWajong(Breuk.EEN)
                    .build())
            .putKengetallen("LOONWAARDE_WAJONG", Breuk.parse(loonwaarde))
            .build();
    Uitgaven uitgaven = met("").jaar(gemeente, 2015, 2015);

    eist(uitgaven, Lastenpost.LOONKOSTENSUBSIDIE, product(WAJONG_2015, precies.toPlainString()));
    assertThat(precies.setScale(0, RoundingMode.HALF_UP).toPlainString()).isEqualTo(rond);
    BigDecimal verhouding = precies.divide(rapport, 4, RoundingMode.HALF_UP);
    assertThat(verhouding).isBetween(new BigDecimal("0.95"), new BigDecimal("1.05"));
  }

  @ParameterizedTest
  @CsvSource({
    // 30 percent: the cap of 70 percent just reached, 12 x (1,135.36 + 261.13)
    "LAAG, 16757.88, 11969.88",
    "MIDDEN, 14363.88, 9576.00",
    // 12 x (810.97 + 186.52) and 12 x (486.58 + 111.91)
    "HOOG, 11969.88, 7181.88"
  })
  void theLowestWageValueGivesTheHighestSubsidy(Scenario scenario, String laag, String hoog) {
    // sheltered 30|40|50, the others 50|60|70
    eist(
        met("").in(scenario).jaar(2015, 2015),
        Lastenpost.LOONKOSTENSUBSIDIE,
        som(product(BESCHUT_2015, laag), product(REGULIER_2015, hoog), product(WAJONG_2015, hoog)));
  }

  @Test
  void aWageValueBelowThirtyPercentIsSubsidisedUpToTheCap() {
    // "at most 70 percent of B": as at 30 percent
    eist(
        met("").en("LOONWAARDE_BESCHUT", "10").jaar(2015, 2015),
        Lastenpost.LOONKOSTENSUBSIDIE,
        som(
            product(BESCHUT_2015, "16757.88"),
            product(REGULIER_2015, SUBSIDIE_60),
            product(WAJONG_2015, SUBSIDIE_60)));
  }

  @Test
  void whoIsNotPlacedGetsABenefitAsFarAsThereIsARight() {
    Uitgaven uitgaven =
        met("")
            .en("PLAATSINGSAANDEEL_WAJONG", "1/3")
            .en("RECHT_OP_UITKERING_WAJONG", "1/4")
            .jaar(2015, 2015);

    // a third of 4,581.791 is 1,527.264 at three decimals; 3,054.527 are left
    eist(
        uitgaven,
        Lastenpost.UITKERINGEN,
        som(product("387000", "14437"), product("3054.527", "1/4", "14437")));
    eist(
        uitgaven,
        Lastenpost.BEGELEIDING,
        som(
            product(BESCHUT_2015, "8500"),
            product(REGULIER_2015, "4000"),
            product("1527.264", "1100")));
  }

  @Test
  void aShortageAboveTenPercentOfTheBudgetIsPaidIn2015Only() {
    // benefits stay 5,587 mln
    Bedrag gegeven = Bedrag.ofEuro(5_000_000_000L);
    Gemeenteprofiel in2015 =
        Gemeenten.metBate(Gemeenten.NEDERLAND, Batenpost.INKOMENSDEEL_WWB, 2015, gegeven);
    Gemeenteprofiel in2016 =
        Gemeenten.metBate(Gemeenten.NEDERLAND, Batenpost.INKOMENSDEEL_WWB, 2016, gegeven);

    // a tenth of 5,066,999,875.20
    eist(met("").jaar(in2015, 2015, 2015), Saldopost.INKOMENSDEEL, new BigDecimal("-506699987.52"));
    // "other years a parameter, default none"
    Uitgaven later = met("").jaar(in2016, 2016, 2016);
    BigDecimal tekort =
        Optional.ofNullable(later.saldi().get(Saldopost.INKOMENSDEEL))
            .flatMap(Deelsom::bedrag)
            .map(Bedrag::euro)
            .orElseThrow();
    assertThat(tekort).isLessThan(new BigDecimal("-530000000"));
  }

  @Test
  void anOwnThresholdOfTheSafetyNetHoldsInEveryYear() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(
                Gemeenten.metBate(
                    Gemeenten.NEDERLAND,
                    Batenpost.INKOMENSDEEL_WWB,
                    2016,
                    Bedrag.ofEuro(4_000_000_000L)))
            .putKengetallen("VANGNET_DREMPEL", Breuk.of(105))
            .build();
    // new groups: 1,858.067 x 14,200 + (3,716.133 + 13,284.144) x 10,000 = 196,387,321.40
    BigDecimal ontvangen = new BigDecimal("4196387321.40");

    eist(
        met("").jaar(gemeente, 2016, 2016),
        Saldopost.INKOMENSDEEL,
        ontvangen.multiply(new BigDecimal("-0.05")).setScale(2, RoundingMode.HALF_UP));
  }

  @Test
  void reintegrationFollowsTheSubBudgetAsItIsReceived() {
    Gemeenteprofiel gemeente =
        Gemeenten.metBate(
            Gemeenten.NEDERLAND,
            Batenpost.PBUDGET_WWB_KLASSIEK,
            2016,
            Bedrag.parse("400000000.05"));

    eist(
        met("").jaar(gemeente, 2016, 2016),
        Lastenpost.RE_INTEGRATIE,
        new BigDecimal("400000000.05"));
  }

  @Test
  void indexationMovesSpendingAndModelledBudgetsAlikeAndLeavesGivenAmounts() {
    Keuzeproef proef = met("").geindexeerd(2016, "2");
    Gemeenteprofiel gemeente =
        Gemeenten.metBate(
            Gemeenten.NEDERLAND, Batenpost.PBUDGET_WSW, 2017, Bedrag.ofEuro(1_000_000_000));

    eist(proef.jaar(2015, 2015), Lastenpost.WSW, product(WSW_2015, "26000"));
    eist(proef.in2016(), Lastenpost.WSW, product("85425.8", "26000", "1.02"));
    // budget for 2016: 24,680
    eist(
        proef.in2016(),
        Saldopost.PBUDGET_WSW,
        product("85425.8", "24680", "1.02").subtract(product("85425.8", "26000", "1.02")));
    // 2017: the second year, 81,709.667 people
    BigDecimal lasten = product("81709.667", "26000", "1.02", "1.02");
    Uitgaven in2017 = proef.jaar(gemeente, 2017, 2017);
    eist(in2017, Lastenpost.WSW, lasten);
    eist(in2017, Saldopost.PBUDGET_WSW, new BigDecimal("1000000000.00").subtract(lasten));
    // what the state pays for re-integration is what is spent on it
    eist(proef.in2016(), Lastenpost.RE_INTEGRATIE, product("387000", "1300", "1.02"));
    eist(proef.in2016(), Saldopost.PBUDGET_WWB_KLASSIEK, som());
  }
}
