package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounding that answers "not determined" where a limit is passed, and the texts with it. */
final class MeldingenTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1/3, 0.333",
    "2/3, 0.667",
    "0.0004999, 0",
    // "at three decimals (half up)"
    "0.0005, 0.001",
    "0.0015, 0.002",
    "0.0025, 0.003",
    "100000000, 100000000"
  })
  void peopleAreRoundedHalfUpAtThreeDecimals(String aantal, String verwacht) {
    Uitkomst<Personen> uitkomst = Meldingen.personen(Breuk.parse(aantal), "volumes.WSW");

    assertThat(uitkomst.bepaald().toString()).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0001", "-1", "100000000.0001"})
  void aNumberOfPeopleOutsideItsLimitsIsUndetermined(String aantal) {
    assertThat(Meldingen.personen(Breuk.parse(aantal), "volumes.WSW").ontbrekend())
        .hasValueSatisfying(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo("volumes.WSW");
              assertThat(onbepaald.reden()).isEqualTo(Onbepaald.Reden.NIET_AFLEIDBAAR);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "1/3, 0.33",
    "0.00499, 0.00",
    // "euro cents, rounded half up"
    "0.005, 0.01",
    "0.015, 0.02",
    "0.025, 0.03",
    "1000000000000000, 1000000000000000.00"
  })
  void moneyIsRoundedHalfUpAtTheCent(String euro, String verwacht) {
    Uitkomst<Bedrag> uitkomst = Meldingen.bedrag(Breuk.parse(euro), "IDEEL_PP_WWB");

    assertThat(uitkomst.bepaald().toString()).isEqualTo(verwacht);
  }

  @Test
  void anAmountBeyondTheLimitIsUndetermined() {
    assertThat(Meldingen.bedrag(Breuk.parse("1000000000000000.001"), "IDEEL_PP_WWB").ontbrekend())
        .hasValueSatisfying(
            onbepaald -> assertThat(onbepaald.ontbreekt()).isEqualTo("IDEEL_PP_WWB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "volumes.WWB",
        "volumes.WSW",
        "volumes.peildatum",
        "volumes.aandeelWajong",
        "baten.AANVULLEND",
        "baten.SOCIAAL_DOMEIN"
      })
  void everyAttributeThatCanBeMissingHasItsText(String attribuut) {
    Onbepaald onbepaald = Meldingen.nietOpgegeven(attribuut).ontbrekend().orElseThrow();

    assertThat(onbepaald.ontbreekt()).isEqualTo(attribuut);
    assertThat(onbepaald.reden()).isEqualTo(Onbepaald.Reden.NIET_OPGEGEVEN);
    assertThat(onbepaald.toelichting().nl()).contains("(" + attribuut + ")");
    assertThat(onbepaald.toelichting().en()).contains("(" + attribuut + ")");
  }

  @Test
  void aTextThatDoesNotExistIsRefusedByName() {
    assertThatThrownBy(() -> Meldingen.tekst("bestaatNiet"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Bundle /nl/participatie/budget/raming has no text 'bestaatNiet'");
  }
}
