package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of this module, and what they say about what is missing. */
final class MeldingenTest {

  @Test
  void whatIsNotKeptIsNamedWithItsNumberAndWhatIsAllowed() {
    Onbepaald onbepaald =
        Meldingen.buitenGrens(
            "IDEEL_PP_WWB", "bedragBuitenGrens", new Tekst("1000000000000000,01", "x"));

    assertThat(onbepaald.ontbreekt()).isEqualTo("IDEEL_PP_WWB");
    assertThat(onbepaald.reden()).isEqualTo(Onbepaald.Reden.NIET_AFLEIDBAAR);
    assertThat(onbepaald.toelichting().nl())
        .isEqualTo(
            "IDEEL_PP_WWB: hieruit volgt een bedrag van 1000000000000000,01 euro; toegestaan is"
                + " hoogstens 10^15 euro naar beide kanten, daarbuiten wordt een bedrag niet meer"
                + " op de cent bewaard.");
    assertThat(onbepaald.toelichting().en()).contains("an amount of x euro; allowed: at most");
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
    Onbepaald onbepaald = Meldingen.redenNietOpgegeven(attribuut);

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
