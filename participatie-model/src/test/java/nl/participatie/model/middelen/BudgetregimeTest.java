package nl.participatie.model.middelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.bron.Onbepaald;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetregimeTest {

  @ParameterizedTest
  @CsvSource({
    "2015, JAREN_2015_2018",
    "2018, JAREN_2015_2018",
    "2019, JAREN_2019_2021",
    "2021, JAREN_2019_2021",
    "2022, JAREN_2022_2027",
    "2027, JAREN_2022_2027",
    "2028, VANAF_2028",
    "2055, VANAF_2028"
  })
  void aYearHasItsRegime(int jaar, Budgetregime regime) {
    assertThat(Budgetregime.van(jaar).bepaald()).isEqualTo(regime);
  }

  @Property
  void everyYearFrom2015OnIsInExactlyOneRegime(@ForAll @IntRange(min = 2015) int jaar) {
    assertThat(Budgetregime.values())
        .filteredOn(
            regime ->
                regime.vanaf() <= jaar && regime.totEnMet().map(tot -> jaar <= tot).orElse(true))
        .containsExactly(Budgetregime.van(jaar).bepaald());
  }

  @Property
  void beforeTheActThereIsNoneAndTheAnswerSaysSo(@ForAll @IntRange(max = 2014, min = 1) int jaar) {
    Onbepaald antwoord = Budgetregime.van(jaar).ontbrekend().orElseThrow();
    assertThat(antwoord.reden()).isEqualTo(Onbepaald.Reden.VOOR_GELDIGHEID);
    assertThat(antwoord.toelichting().nl()).contains("2015", jaar + "");
    assertThat(antwoord.toelichting().en()).contains("2015", jaar + "");
  }

  @ParameterizedTest
  @EnumSource
  void everyStreamThatIsReceivedHasALine(Budgetstroom stroom) {
    assertThat(Arrays.stream(Batenpost.values()).map(Batenpost::stroom)).contains(stroom);
  }

  @Test
  void theParticipationBudgetHasThreeSubBudgets() {
    assertThat(Batenpost.values())
        .filteredOn(post -> post.stroom() == Budgetstroom.PBUDGET)
        .containsExactly(
            Batenpost.PBUDGET_WWB_KLASSIEK,
            Batenpost.PBUDGET_WSW,
            Batenpost.PBUDGET_NIEUWE_DOELGROEPEN);
  }
}
