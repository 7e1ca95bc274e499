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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rekenmodel, "What the choices do", choices 1, 3, 4, 6, 7 and 11, and those without an effect, on
 * the country in 2016.
 */
final class BeleidskeuzenTest {

  private static final BigDecimal KLASSIEK = product(WWB, "1300");
  private static final BigDecimal SUBSIDIE_NIEUW =
      som(
          product(BESCHUT, SUBSIDIE_40),
          product(REGULIER, SUBSIDIE_60),
          product(WAJONG, SUBSIDIE_60));

  @ParameterizedTest
  @CsvSource({
    "1.INVESTEREN, NUG_AANTAL, NUG_BEGELEIDING",
    "7.ACTIEF, SCHOOLVERLATERS_AANTAL, SCHOOLVERLATERS_BEGELEIDING"
  })
  void peopleWithoutABenefitComeOnTopOfTheRegularGroup(
      String keuze, String aantal, String begeleiding) {
    // choices 1 and 7: number x guidance, "no saving in the income budget"
    Uitgaven uitgaven = met(keuze).en(aantal, "1234.5").en(begeleiding, "2000.10").in2016();

    eist(uitgaven, Lastenpost.RE_INTEGRATIE, som(KLASSIEK, product("1234.5", "2000.10")));
    eist(uitgaven, Lastenpost.UITKERINGEN, product(WWB, "14437"));
    eist(uitgaven, Saldopost.PBUDGET_WWB_KLASSIEK, product("1234.5", "2000.10").negate());
    // each missing figure is named
    eist(met(keuze).in2016(), Lastenpost.RE_INTEGRATIE, KLASSIEK, aantal, begeleiding);
    eist(met(keuze).en(aantal, "3").in2016(), Lastenpost.RE_INTEGRATIE, KLASSIEK, begeleiding);
    // nobody costs nothing, whatever the price
    eist(met(keuze).en(aantal, "0").in2016(), Lastenpost.RE_INTEGRATIE, KLASSIEK);
  }

  @Test
  void activeReintegrationSpendsTheWholeSubBudgetAndShortensBenefits() {
    Uitgaven uitgaven = met("3.ACTIEF").en("UITKERING_VERKORTING", "1/3").in2016();

    eist(uitgaven, Lastenpost.RE_INTEGRATIE, KLASSIEK);
    eist(uitgaven, Lastenpost.UITKERINGEN, product(WWB, "2/3", "14437"));
    // by how much is a figure that no source gives: shown without it, and marked
    eist(
        met("3.ACTIEF").in2016(),
        Lastenpost.UITKERINGEN,
        product(WWB, "14437"),
        "UITKERING_VERKORTING");
  }

  @Test
  void limitedReintegrationSpendsAPartOfTheSubBudget() {
    Uitgaven uitgaven = met("3.BEPERKT").en("REGULIER_DEEL", "1/3").in2016();

    eist(uitgaven, Lastenpost.RE_INTEGRATIE, product(KLASSIEK.toPlainString(), "1/3"));
    eist(uitgaven, Lastenpost.UITKERINGEN, product(WWB, "14437"));
    onbepaald(met("3.BEPERKT").in2016(), Lastenpost.RE_INTEGRATIE, "REGULIER_DEEL");
    onbepaald(met("3.BEPERKT").in2016(), Saldopost.PBUDGET_WWB_KLASSIEK, "REGULIER_DEEL");
  }

  @Test
  void noReintegrationSpendsNothing() {
    eist(met("3.GEEN").in2016(), Lastenpost.RE_INTEGRATIE, som());
    eist(met("3.GEEN").in2016(), Saldopost.PBUDGET_WWB_KLASSIEK, KLASSIEK);
  }

  @Test
  void wideWageSubsidyPlacesAPartOfTheWwb() {
    Uitgaven uitgaven =
        met("4.BREED").en("PLAATSINGSAANDEEL_WWB", "0.1").en("LOONWAARDE_WWB", "60").in2016();

    // 38,700 placed, 348,300 on benefit
    eist(
        uitgaven,
        Lastenpost.LOONKOSTENSUBSIDIE,
        som(product("38700", SUBSIDIE_60), SUBSIDIE_NIEUW));
    eist(uitgaven, Lastenpost.UITKERINGEN, product("348300", "14437"));
    // guidance is for the new groups only
    eist(
        uitgaven,
        Lastenpost.BEGELEIDING,
        som(product(BESCHUT, "8500"), product(REGULIER, "4000"), product(WAJONG, "1100")));
    // "rapport noot 3: the ministry counts no wage value for this group"
    eist(
        met("4.BREED").en("PLAATSINGSAANDEEL_WWB", "0.1").in2016(),
        Lastenpost.LOONKOSTENSUBSIDIE,
        SUBSIDIE_NIEUW,
        "LOONWAARDE_WWB");
    // placed by default: none, so that no wage value is needed
    eist(met("4.BREED").in2016(), Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_NIEUW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.SMAL", ""})
  void narrowWageSubsidyPlacesNoneOfTheWwb(String keuze) {
    Uitgaven uitgaven =
        met(keuze).en("PLAATSINGSAANDEEL_WWB", "0.1").en("LOONWAARDE_WWB", "60").in2016();

    eist(uitgaven, Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_NIEUW);
    eist(uitgaven, Lastenpost.UITKERINGEN, product(WWB, "14437"));
  }

  @ParameterizedTest
  @CsvSource({"6.COLLECTIEF, ZW_GROEPEN, ZW_GROEPSKOSTEN", "6.INDIVIDUEEL, ZW_AANTAL, ZW_KOSTEN"})
  void careAndWelfareIsPaidFromTwoBudgets(String keuze, String aantal, String kosten) {
    Uitgaven uitgaven =
        met(keuze).en(aantal, "3").en(kosten, "1000.01").en("WMO_DEEL", "1/2").in2016();

    // 3,000.03, of which 1,500.015 to the cent from the social domain and the rest from the other
    eist(uitgaven, Lastenpost.ZORG_EN_WELZIJN, new BigDecimal("3000.03"));
    eist(uitgaven, Saldopost.SOCIAAL_DOMEIN, new BigDecimal("-1500.02"));
    eist(uitgaven, Saldopost.PBUDGET_WWB_KLASSIEK, new BigDecimal("-1500.01"));

    Uitgaven zonder = met(keuze).in2016();
    onbepaald(zonder, Lastenpost.ZORG_EN_WELZIJN, aantal, kosten);
    onbepaald(zonder, Saldopost.SOCIAAL_DOMEIN, aantal, kosten, "WMO_DEEL");
    onbepaald(zonder, Saldopost.PBUDGET_WWB_KLASSIEK, aantal, kosten, "WMO_DEEL");

    Uitgaven zonderDeel = met(keuze).en(aantal, "3").en(kosten, "1000.01").in2016();
    eist(zonderDeel, Lastenpost.ZORG_EN_WELZIJN, new BigDecimal("3000.03"));
    onbepaald(zonderDeel, Saldopost.SOCIAAL_DOMEIN, "WMO_DEEL");
    onbepaald(zonderDeel, Saldopost.PBUDGET_WWB_KLASSIEK, "WMO_DEEL");
  }

  @Test
  void whatTheWmoPaysNothingOfLeavesTheSocialDomainAlone() {
    Uitgaven uitgaven = met("6.INDIVIDUEEL").en("WMO_DEEL", "0").in2016();

    eist(uitgaven, Saldopost.SOCIAAL_DOMEIN, som());
    onbepaald(uitgaven, Saldopost.PBUDGET_WWB_KLASSIEK, "ZW_AANTAL", "ZW_KOSTEN");
  }

  @Test
  void noCareAndWelfareCostsNothing() {
    eist(met("6.GEEN").in2016(), Lastenpost.ZORG_EN_WELZIJN, som());
    assertThat(met("6.GEEN").in2016()).isEqualTo(met("").in2016());
  }

  @Test
  void aLineWithoutAnAmountLeavesItsBalanceWithoutOneWhateverElseIsPaidFromIt() {
    Uitgaven uitgaven =
        met("3.BEPERKT 6.COLLECTIEF")
            .en("ZW_GROEPEN", "3")
            .en("ZW_GROEPSKOSTEN", "1000")
            .en("WMO_DEEL", "0")
            .in2016();

    onbepaald(uitgaven, Lastenpost.RE_INTEGRATIE, "REGULIER_DEEL");
    eist(uitgaven, Lastenpost.ZORG_EN_WELZIJN, new BigDecimal("3000.00"));
    onbepaald(uitgaven, Saldopost.PBUDGET_WWB_KLASSIEK, "REGULIER_DEEL");
  }

  @Test
  void timeToMarketSubsidisesAPartOfTheTime() {
    // min(1, 8 / 12) of all three groups
    eist(
        met("11.TIME_TO_MARKET").en("LKS_MAANDEN", "8").en("PLAATSING_MAANDEN", "12").in2016(),
        Lastenpost.LOONKOSTENSUBSIDIE,
        som(
            product(BESCHUT, "2/3", SUBSIDIE_40),
            product(REGULIER, "2/3", SUBSIDIE_60),
            product(WAJONG, "2/3", SUBSIDIE_60)));
    // longer than the placement lasts is the whole of it
    eist(
        met("11.TIME_TO_MARKET").en("LKS_MAANDEN", "13").en("PLAATSING_MAANDEN", "12").in2016(),
        Lastenpost.LOONKOSTENSUBSIDIE,
        SUBSIDIE_NIEUW);
    // "The 12 months of TIME_TO_MARKET_TERMIJN are the time to find work, not this"
    assertThat(
            Orakelregel.van(met("11.TIME_TO_MARKET").in2016().van(Lastenpost.LOONKOSTENSUBSIDIE))
                .mist())
        .containsExactly("LKS_MAANDEN", "PLAATSING_MAANDEN");
    eist(met("11.VERDIENCAPACITEIT").in2016(), Lastenpost.LOONKOSTENSUBSIDIE, SUBSIDIE_NIEUW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.NIET_INVESTEREN",
        "4.SMAL",
        "5.DIENSTBETREKKING",
        "6.GEEN",
        "7.NIET_ACTIEF",
        "8.PER_DEELBUDGET",
        "8.INTEGRAAL",
        "8.MET_GEMEENTEFONDS",
        "9.BUDGET",
        "9.OUTCOME",
        "10.ORGANISATIE",
        "10.PER_DOELGROEP",
        "11.VERDIENCAPACITEIT",
        "12.OPEN_EINDE",
        "14.UITSTROOM_VERSNELLEN",
        "18.ZELF",
        "18.ZELF_GEZAMENLIJK"
      })
  void optionsWithoutAnEffectChangeNoLine(String keuze) {
    assertThat(met(keuze).in2016()).isEqualTo(met("").in2016());
  }
}
