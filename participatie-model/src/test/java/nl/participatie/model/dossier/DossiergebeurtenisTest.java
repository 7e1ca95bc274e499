package nl.participatie.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossiergebeurtenisTest {

  private static Dossiergebeurtenis.Builder begin(Keuze keuze) {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(1).datum(LocalDate.of(2015, 4, 14)).keuze(keuze);
    return builder;
  }

  @Test
  void anEventNeedsNoMoreThanANumberADateAndAChoice() {
    Dossiergebeurtenis gebeurtenis = begin(Keuze.POORT).build();
    assertThat(gebeurtenis.beslisser()).isEqualTo(Beslisser.ONBEKEND);
    assertThat(gebeurtenis.besluitvorming()).isEmpty();
    assertThat(gebeurtenis.implementatie()).isEmpty();
    assertThat(gebeurtenis.optie()).isEmpty();
    assertThat(gebeurtenis).isEqualTo(begin(Keuze.POORT).build());
  }

  @Test
  void anEventWithoutOneOfThoseIsRefusedByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Dossiergebeurtenis.builder().volgnummer(1).build())
        .withMessageContaining("datum")
        .withMessageContaining("keuze");
  }

  @ParameterizedTest
  @EnumSource
  void anOptionOfAnotherChoiceIsRefused(Optie optie) {
    Keuze andere = Keuze.van(optie.keuze().nummer() % 19 + 1);
    assertThat(begin(optie.keuze()).optie(optie).build().optie()).contains(optie);
    assertThatIllegalStateException()
        .isThrownBy(() -> begin(andere).optie(optie).build())
        .withMessage("Option " + optie + " does not belong to choice " + andere.nummer());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aSequenceNumberBelow1IsRefused(int volgnummer) {
    assertThatIllegalStateException()
        .isThrownBy(() -> begin(Keuze.POORT).volgnummer(volgnummer).build())
        .withMessageContaining("volgnummer is " + volgnummer);
  }
}
