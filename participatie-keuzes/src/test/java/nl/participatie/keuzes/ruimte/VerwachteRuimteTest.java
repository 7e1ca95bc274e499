package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.fixtures.Hoekprofiel;
import nl.participatie.keuzes.fixtures.Hoekprofielen;
import nl.participatie.keuzes.fixtures.VerwachtAantal;
import nl.participatie.keuzes.fixtures.VerwachteAantallen;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The space under the standard rules against the counts and the pairs of the test fixtures. */
class VerwachteRuimteTest {

  static List<VerwachtAantal> aantallen() {
    return VerwachteAantallen.alle();
  }

  static List<Hoekprofiel> zonderUitweg() {
    return Hoekprofielen.zonderUitweg();
  }

  private static Keuzeruimte ruimte(LocalDate dag, Sterkte drempel) {
    return Keuzeruimte.van(Regelset.standaard(), dag, drempel);
  }

  @ParameterizedTest
  @MethodSource("aantallen")
  void deRuimteTeltWatEenAnderProgrammaTelde(VerwachtAantal verwacht) {
    LocalDate dag = verwacht.periode().vanaf().orElse(LocalDate.of(2014, 12, 31));
    Keuzeruimte ruimte = ruimte(dag, verwacht.drempel());
    assertThat(ruimte.aantal(verwacht.profiel())).isEqualTo(verwacht.aantal());
    assertThat(ruimte.verken(verwacht.profiel()).isTegenstrijdig())
        .isEqualTo(verwacht.aantal() == 0);
  }

  @ParameterizedTest
  @MethodSource("zonderUitweg")
  void eenPaarZonderUitwegIsTegenstrijdigEnElkVanBeideAlleenNiet(Hoekprofiel hoek) {
    Keuzeruimte ruimte = ruimte(Hoekprofielen.RAPPORT, Sterkte.AANDACHT);
    assertThat(ruimte.verken(hoek.profiel()).isTegenstrijdig()).isTrue();
    assertThat(hoek.profiel().opties())
        .noneMatch(optie -> ruimte.verken(Keuzeprofiel.of(optie)).isTegenstrijdig());
  }
}
