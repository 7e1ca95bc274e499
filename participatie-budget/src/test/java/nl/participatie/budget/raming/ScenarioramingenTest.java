package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Low, middle and high side by side. */
final class ScenarioramingenTest {

  private static Raming raming(Ramingsopties opties) {
    return Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2020, opties);
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void eachIsTheEstimateOfItsScenario(Scenario scenario) {
    Ramingsopties eigen = Ramingsopties.builder().scenario(scenario).build();

    // the scenario of the options plays no part
    assertThat(Scenarioramingen.van(eigen, ScenarioramingenTest::raming).van(scenario))
        .isEqualTo(
            Scenarioramingen.van(Ramingsopties.STANDAARD, ScenarioramingenTest::raming)
                .van(scenario))
        .isEqualTo(raming(eigen));
  }

  @Test
  void lowWageValuesCostMostInSubsidy() {
    Scenarioramingen drie =
        Scenarioramingen.van(Ramingsopties.STANDAARD, ScenarioramingenTest::raming);
    List<Bedrag> subsidie =
        List.of(drie.hoog(), drie.midden(), drie.laag()).stream()
            .map(een -> Maatstaf.alleJaren("lasten.LOONKOSTENSUBSIDIE").van(een))
            .map(som -> som.bedrag().orElseThrow())
            .toList();

    assertThat(subsidie).isSorted().doesNotHaveDuplicates();
    assertThat(drie.laag().jaren()).isEqualTo(drie.hoog().jaren());
  }
}
