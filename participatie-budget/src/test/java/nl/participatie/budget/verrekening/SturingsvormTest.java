package nl.participatie.budget.verrekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The seven forms: which hold (rekenmodel, "Pools"), what they join, and their texts. */
final class SturingsvormTest {

  @ParameterizedTest
  @CsvSource({
    "PER_DEELBUDGET, BUDGET, I",
    // "With 8.PER_DEELBUDGET nothing flows, whatever choice 9 says"
    "PER_DEELBUDGET, OUTCOME, I",
    "INTEGRAAL, BUDGET, II",
    // "for example ["II", "V"]"
    "INTEGRAAL, OUTCOME, II V",
    "MET_AANVULLENDE_FINANCIERING, BUDGET, III",
    "MET_AANVULLENDE_FINANCIERING, OUTCOME, III V",
    "MET_GEMEENTEFONDS, BUDGET, IV",
    "MET_GEMEENTEFONDS, OUTCOME, IV VI",
    "SOCIAAL_DOMEIN, BUDGET, VII",
    // VII "with 9.OUTCOME as V"
    "SOCIAAL_DOMEIN, OUTCOME, V VII"
  })
  void theFormsThatHoldFollowFromChoices8And9(String acht, String negen, String vormen) {
    Keuzeprofiel keuzes = Saldi.keuzes(acht, negen);

    assertThat(Sturingsvorm.van(keuzes).bepaald())
        .extracting(Sturingsvorm::code)
        .containsExactly(vormen.split(" ", -1));
    assertThat(
            Sturingsvorm.van(
                Keuzeprofiel.parse(keuzes + " 1.INVESTEREN 10.PER_DOELGROEP 12.PLAFONDS")))
        .isEqualTo(Sturingsvorm.van(keuzes));
  }

  @ParameterizedTest
  @CsvSource({
    "'', keuzes.8",
    "9.OUTCOME, keuzes.8",
    "8.INTEGRAAL, keuzes.9",
    // nothing would flow either way, yet choice 9 has to be made
    "8.PER_DEELBUDGET, keuzes.9",
    "1.INVESTEREN 10.ORGANISATIE, keuzes.8"
  })
  void theFormsAreOpenWhileChoice8Or9Is(String keuzes, String ontbreekt) {
    Onbepaald open = Sturingsvorm.van(Keuzeprofiel.parse(keuzes)).ontbrekend().orElseThrow();

    assertThat(open.ontbreekt()).isEqualTo(ontbreekt);
    assertThat(open.reden()).isEqualTo(Onbepaald.Reden.NIET_OPGEGEVEN);
    for (Taal taal : Taal.values()) {
      assertThat(open.toelichting().in(taal)).contains("(" + ontbreekt + ")").endsWith(".");
    }
  }

  @Test
  void eachFormJoinsWhatTheTableSays() {
    Map<Sturingsvorm, String> verwacht =
        Map.of(
            Sturingsvorm.I, "[]",
            Sturingsvorm.II, "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN]",
            Sturingsvorm.III,
                "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN, AANVULLEND]",
            Sturingsvorm.IV,
                "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN, GEMEENTEFONDS]",
            Sturingsvorm.V, "[]",
            Sturingsvorm.VI,
                "[INKOMENSDEEL, PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN,"
                    + " GEMEENTEFONDS]",
            Sturingsvorm.VII,
                "[PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN,"
                    + " SOCIAAL_DOMEIN]");

    assertThat(Sturingsvorm.values())
        .allSatisfy(vorm -> assertThat(vorm.pot()).hasToString(verwacht.get(vorm)));
    assertThat(Sturingsvorm.values())
        .filteredOn(vorm -> vorm.dekker().isPresent())
        .containsExactly(Sturingsvorm.V);
    assertThat(Sturingsvorm.V.dekker().orElseThrow()).hasToString("INKOMENSDEEL");
  }

  @ParameterizedTest
  @EnumSource(Sturingsvorm.class)
  void aFormIsAConceptWithTextsInBothLanguagesAndItsPartOfTheReport(Sturingsvorm vorm) {
    assertThat(vorm.vindplaats().bron()).isEqualTo(Bron.RAPPORT);
    assertThat(vorm.vindplaats().plaats())
        .isEqualTo("5.1 (" + vorm.code().toLowerCase(Locale.ROOT) + ")");
    assertThat(vorm.titel().nl()).isNotEqualTo(vorm.titel().en());
    for (Taal taal : Taal.values()) {
      assertThat(vorm.titel().in(taal)).hasSizeBetween(3, 80).doesNotEndWith(".");
      assertThat(vorm.uitleg().in(taal)).matches(".{40,400}\\.").doesNotContain("{", "\uFFFD");
    }
  }

  @Test
  void noTwoFormsShareATitleAndTheBundleHoldsNothingElseButTheNamesInTrees() {
    List<Sturingsvorm> vormen = List.of(Sturingsvorm.values());

    assertThat(vormen).extracting(Sturingsvorm::titel).doesNotHaveDuplicates();
    assertThat(vormen.get(0).teksten().sleutels())
        .filteredOn(sleutel -> !sleutel.startsWith("herleiding."))
        .hasSize(2 * vormen.size() + 2)
        .allMatch(sleutel -> sleutel.matches("Sturingsvorm\\..*|nietOpgegeven\\.keuzes\\.[89]"));
  }
}
