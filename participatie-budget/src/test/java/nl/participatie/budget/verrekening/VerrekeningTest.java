package nl.participatie.budget.verrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seven forms on balances of which the outcome is worked out by hand. */
final class VerrekeningTest {

  /** 100, 30, -60, -15, 20, 10 and 25 euro in the order of the balances: 185 over and 75 short. */
  private static final Map<Saldopost, Bedrag> VOORBEELD = Saldi.VOORBEELD;

  @ParameterizedTest
  @CsvSource({"BUDGET", "OUTCOME"})
  void formILetsNothingFlowWhateverChoice9Says(String negen) {
    Verrekening een = Verrekening.bereken(Saldi.keuzes("PER_DEELBUDGET", negen), VOORBEELD);

    assertThat(potten(een))
        .containsExactly(
            "[INKOMENSDEEL] 100.00",
            "[PBUDGET_WWB_KLASSIEK] 30.00",
            "[PBUDGET_WSW] -60.00",
            "[PBUDGET_NIEUWE_DOELGROEPEN] -15.00",
            "[GEMEENTEFONDS] 20.00",
            "[AANVULLEND] 10.00",
            "[SOCIAAL_DOMEIN] 25.00");
    assertThat(overdrachten(een)).isEmpty();
    eis(een, "100 30 -60 -15 20 10 25", "75.00", "185.00");
  }

  @Test
  void formIIJoinsTheThreeSubBudgets() {
    Verrekening twee = Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "BUDGET"), VOORBEELD);

    assertThat(potten(twee))
        .containsExactly(
            "[INKOMENSDEEL] 100.00",
            "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN] -45.00",
            "[GEMEENTEFONDS] 20.00",
            "[AANVULLEND] 10.00",
            "[SOCIAAL_DOMEIN] 25.00");
    // the 30 in proportion to 60 and 15
    assertThat(overdrachten(twee))
        .containsExactly(
            "PBUDGET_WWB_KLASSIEK > PBUDGET_WSW 24.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_NIEUWE_DOELGROEPEN 6.00");
    eis(twee, "100 0 -36 -9 20 10 25", "45.00", "155.00");
  }

  @Test
  void formIIIAddsTheAdditionalMoney() {
    Verrekening drie =
        Verrekening.bereken(Saldi.keuzes("MET_AANVULLENDE_FINANCIERING", "BUDGET"), VOORBEELD);

    assertThat(potten(drie))
        .contains(
            "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN, AANVULLEND] -35.00")
        .hasSize(4);
    // 30 and 10, each in proportion to 60 and 15
    assertThat(overdrachten(drie))
        .containsExactly(
            "PBUDGET_WWB_KLASSIEK > PBUDGET_WSW 24.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_NIEUWE_DOELGROEPEN 6.00",
            "AANVULLEND > PBUDGET_WSW 8.00",
            "AANVULLEND > PBUDGET_NIEUWE_DOELGROEPEN 2.00");
    eis(drie, "100 0 -28 -7 20 0 25", "35.00", "145.00");
  }

  @Test
  void formIVAddsTheMunicipalFund() {
    Verrekening vier = Verrekening.bereken(Saldi.keuzes("MET_GEMEENTEFONDS", "BUDGET"), VOORBEELD);

    assertThat(potten(vier))
        .contains(
            "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN, GEMEENTEFONDS]"
                + " -25.00")
        .hasSize(4);
    // 30 and 20, each in proportion to 60 and 15
    assertThat(overdrachten(vier))
        .containsExactly(
            "PBUDGET_WWB_KLASSIEK > PBUDGET_WSW 24.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_NIEUWE_DOELGROEPEN 6.00",
            "GEMEENTEFONDS > PBUDGET_WSW 16.00",
            "GEMEENTEFONDS > PBUDGET_NIEUWE_DOELGROEPEN 4.00");
    eis(vier, "100 0 -20 -5 0 10 25", "25.00", "135.00");
  }

  @Test
  void formVLetsASurplusOnTheIncomeBudgetCoverWhatThePoolLacks() {
    Verrekening vijf = Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "OUTCOME"), VOORBEELD);

    // the pools are those of II; the 45 that the pool lacks come from the income budget
    assertThat(potten(vijf))
        .startsWith(
            "[INKOMENSDEEL] 100.00",
            "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN] -45.00");
    assertThat(overdrachten(vijf))
        .containsExactly(
            "INKOMENSDEEL > PBUDGET_WSW 36.00",
            "INKOMENSDEEL > PBUDGET_NIEUWE_DOELGROEPEN 9.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_WSW 24.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_NIEUWE_DOELGROEPEN 6.00");
    eis(vijf, "55 0 0 0 20 10 25", "0.00", "110.00");
  }

  @Test
  void formVGoesOneWay() {
    // 80 over in the pool; the income budget stays 70 short
    Verrekening vijf =
        Verrekening.bereken(
            Saldi.keuzes("MET_AANVULLENDE_FINANCIERING", "OUTCOME"),
            Saldi.van("-70 100 -40 10 0 10 0"));

    assertThat(overdrachten(vijf))
        .extracting(tekst -> tekst.replaceAll(" >.*", ""))
        .doesNotContain("INKOMENSDEEL");
    assertThat(vijf.resten().get(Saldopost.INKOMENSDEEL)).isEqualTo(uit("-70"));
    assertThat(vijf.tekort()).isEqualTo(uit("70"));
    assertThat(vijf.overschot()).isEqualTo(uit("80"));
  }

  @Test
  void formVCoversInProportionWhenTheIncomeBudgetIsNotEnough() {
    // 10 for shortages of 60 and 15: 8 and 2
    Verrekening vijf =
        Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "OUTCOME"), Saldi.van("10 0 -60 -15 0 0 0"));

    eis(vijf, "0 0 -52 -13 0 0 0", "65.00", "0.00");
  }

  @Test
  void formVIPutsTheIncomeBudgetInThePool() {
    Verrekening zes = Verrekening.bereken(Saldi.keuzes("MET_GEMEENTEFONDS", "OUTCOME"), VOORBEELD);

    assertThat(potten(zes))
        .containsExactly(
            "[INKOMENSDEEL, PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN,"
                + " GEMEENTEFONDS] 75.00",
            "[AANVULLEND] 10.00",
            "[SOCIAAL_DOMEIN] 25.00");
    // 100, 30 and 20 give half of it, each in proportion to 60 and 15
    assertThat(overdrachten(zes))
        .containsExactly(
            "INKOMENSDEEL > PBUDGET_WSW 40.00",
            "INKOMENSDEEL > PBUDGET_NIEUWE_DOELGROEPEN 10.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_WSW 12.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_NIEUWE_DOELGROEPEN 3.00",
            "GEMEENTEFONDS > PBUDGET_WSW 8.00",
            "GEMEENTEFONDS > PBUDGET_NIEUWE_DOELGROEPEN 2.00");
    eis(zes, "50 15 0 0 10 10 25", "0.00", "110.00");
  }

  @Test
  void formVILetsThePoolCoverTheIncomeBudgetAsWell() {
    Verrekening zes =
        Verrekening.bereken(
            Saldi.keuzes("MET_GEMEENTEFONDS", "OUTCOME"), Saldi.van("-70 100 0 0 40 0 0"));

    // 140 over: 70 comes half from each
    eis(zes, "0 50 0 0 20 0 0", "0.00", "70.00");
  }

  @Test
  void formVIIAddsTheSocialDomainAndVOnTopOfIt() {
    Verrekening budget = Verrekening.bereken(Saldi.keuzes("SOCIAAL_DOMEIN", "BUDGET"), VOORBEELD);
    Verrekening outcome = Verrekening.bereken(Saldi.keuzes("SOCIAAL_DOMEIN", "OUTCOME"), VOORBEELD);

    assertThat(potten(budget))
        .containsExactly(
            "[INKOMENSDEEL] 100.00",
            "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN, SOCIAAL_DOMEIN]"
                + " -20.00",
            "[GEMEENTEFONDS] 20.00",
            "[AANVULLEND] 10.00")
        .isEqualTo(potten(outcome));
    // 30 and 25, each in proportion to 60 and 15
    assertThat(overdrachten(budget))
        .containsExactly(
            "PBUDGET_WWB_KLASSIEK > PBUDGET_WSW 24.00",
            "PBUDGET_WWB_KLASSIEK > PBUDGET_NIEUWE_DOELGROEPEN 6.00",
            "SOCIAAL_DOMEIN > PBUDGET_WSW 20.00",
            "SOCIAAL_DOMEIN > PBUDGET_NIEUWE_DOELGROEPEN 5.00");
    eis(budget, "100 0 -16 -4 20 10 0", "20.00", "130.00");
    assertThat(overdrachten(outcome))
        .startsWith(
            "INKOMENSDEEL > PBUDGET_WSW 16.00", "INKOMENSDEEL > PBUDGET_NIEUWE_DOELGROEPEN 4.00");
    eis(outcome, "80 0 0 0 20 10 0", "0.00", "110.00");
  }

  @Test
  void aCentThatCannotBeSplitGoesToTheFirstInOrder() {
    Verrekening twee =
        Verrekening.bereken(
            Saldi.keuzes("INTEGRAAL", "BUDGET"), Saldi.van("0 0.01 -0.01 -0.01 0 0 0"));

    assertThat(overdrachten(twee)).containsExactly("PBUDGET_WWB_KLASSIEK > PBUDGET_WSW 0.01");
  }

  @Test
  void theLargestAmountsAreExact() {
    String grens = "1000000000000000";
    // pool of VI: twice 10^15 over, three times 10^15 short; each third has two thirds covered
    Verrekening zes =
        Verrekening.bereken(
            Saldi.keuzes("MET_GEMEENTEFONDS", "OUTCOME"),
            Saldi.van(grens + " -" + grens + " -" + grens + " -" + grens + " " + grens + " 0 0"));

    eis(
        zes,
        "0 -333333333333333.33 -333333333333333.33 -333333333333333.34 0 0 0",
        grens + ".00",
        "0.00");
  }

  @Test
  void aSumBeyondTheLargestAmountIsRefused() {
    Map<Saldopost, Bedrag> saldi = Saldi.van("1000000000000000 0 0 0 0.01 0 0");

    assertThatThrownBy(() -> Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "BUDGET"), saldi))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "Amount of 100000000000000001 cents lies beyond 10^15 euro, which is not kept exactly");
  }

  @Test
  void allSevenBalancesAreNeeded() {
    Map<Saldopost, Bedrag> saldi = new EnumMap<>(VOORBEELD);
    saldi.keySet().retainAll(Set.of(Saldopost.INKOMENSDEEL));

    assertThatThrownBy(() -> Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "BUDGET"), saldi))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("All seven balances needed, got [INKOMENSDEEL]");
  }

  @Test
  void aPoolHasMembersAndATransferHasTwoEndsAndAnAmount() {
    assertThatThrownBy(() -> new Pot(Set.of(), uit("0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A pool needs at least one balance, got none");
    assertThatThrownBy(
            () -> new Overdracht(Saldopost.AANVULLEND, Saldopost.PBUDGET_WSW, Bedrag.NUL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Transfer of 0.00 from AANVULLEND to PBUDGET_WSW: needs two balances and an amount"
                + " above 0.00");
    assertThatThrownBy(
            () -> new Overdracht(Saldopost.AANVULLEND, Saldopost.AANVULLEND, Bedrag.ofCent(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> potten(Verrekening verrekening) {
    return verrekening.potten().bepaald().stream()
        .map(pot -> pot.leden() + " " + pot.saldo().bepaald())
        .toList();
  }

  private static List<String> overdrachten(Verrekening verrekening) {
    return verrekening.overdrachten().bepaald().stream()
        .map(deel -> deel.van() + " > " + deel.naar() + " " + deel.bedrag())
        .collect(Collectors.toList());
  }

  private static Uitkomst<Bedrag> uit(String bedrag) {
    return Uitkomst.van(Bedrag.parse(bedrag));
  }

  private static void eis(Verrekening uitkomst, String resten, String tekort, String overschot) {
    assertThat(uitkomst.resten()).isEqualTo(Maps.transformValues(Saldi.van(resten), Uitkomst::van));
    assertThat(uitkomst.tekort()).isEqualTo(uit(tekort));
    assertThat(uitkomst.overschot()).isEqualTo(uit(overschot));
    assertThat(uitkomst.hiaten()).isEmpty();
  }
}
