package nl.participatie.keuzes.thermometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may decide on what. */
class BevoegdhedenTest {

  /** Choices 1 to 10 are vision, policy and financial steering; 11 to 19 execution. */
  @ParameterizedTest
  @EnumSource
  void deRaadGaatOverVisieBeleidEnGeldHetCollegeOverDeUitvoering(Keuze keuze) {
    assertThat(Bevoegdheden.STANDAARD.bevoegd(keuze))
        .containsExactly(keuze.nummer() <= 10 ? Beslisser.RAAD : Beslisser.COLLEGE);
  }

  @Test
  void watIsOvergedragenIsOokAanHetGemeenschappelijkBestuur() {
    Bevoegdheden bevoegdheden =
        Bevoegdheden.STANDAARD.metOverdracht(EnumSet.of(Keuze.van(8), Keuze.van(12)));
    assertThat(bevoegdheden.bevoegd(Keuze.van(8)))
        .containsExactly(Beslisser.RAAD, Beslisser.BESTUUR_GR);
    assertThat(bevoegdheden.bevoegd(Keuze.van(12)))
        .containsExactly(Beslisser.COLLEGE, Beslisser.BESTUUR_GR);
    assertThat(bevoegdheden.bevoegd(Keuze.van(13))).containsExactly(Beslisser.COLLEGE);
    assertThat(Bevoegdheden.STANDAARD.bevoegd(Keuze.van(12))).containsExactly(Beslisser.COLLEGE);
    assertThat(bevoegdheden.metOverdracht(Set.of(Keuze.van(12)))).isEqualTo(bevoegdheden);
  }

  /** Vision is choices 1 and 2, policy 3 to 7. */
  @ParameterizedTest
  @EnumSource
  void visieEnBeleidBlijvenBijRaadEnCollege(Keuze keuze) {
    assertThat(Bevoegdheden.isOverdraagbaar(keuze)).isEqualTo(keuze.nummer() > 7);
    if (keuze.nummer() <= 7) {
      assertThatExceptionOfType(Invoerfout.class)
          .isThrownBy(() -> Bevoegdheden.STANDAARD.metOverdracht(Set.of(keuze)))
          .satisfies(
              e ->
                  assertThat(e.fouten().get(0).tekst(Taal.NL))
                      .isEqualTo(
                          "bevoegdheden."
                              + keuze.nummer()
                              + ": 'RAAD, BESTUUR_GR': toegestaan is een of meer van RAAD,"
                              + " COLLEGE"));
    }
  }

  @Test
  void eenEigenVerdelingGaatVoorEnDeRestBlijft() {
    Bevoegdheden eigen =
        Bevoegdheden.STANDAARD.met(
            Map.of(
                Keuze.van(3), Set.of(Beslisser.COLLEGE, Beslisser.RAAD),
                Keuze.van(19), Set.of(Beslisser.RAAD)));
    assertThat(eigen.bevoegd(Keuze.van(3))).containsExactly(Beslisser.RAAD, Beslisser.COLLEGE);
    assertThat(eigen.bevoegd(Keuze.van(19))).containsExactly(Beslisser.RAAD);
    for (Keuze keuze : Keuze.values()) {
      if (keuze.nummer() != 3 && keuze.nummer() != 19) {
        assertThat(eigen.bevoegd(keuze)).isEqualTo(Bevoegdheden.STANDAARD.bevoegd(keuze));
      }
    }
    assertThat(eigen).isNotEqualTo(Bevoegdheden.STANDAARD);
    assertThat(Bevoegdheden.STANDAARD.met(Map.of()))
        .isEqualTo(Bevoegdheden.STANDAARD)
        .hasSameHashCodeAs(Bevoegdheden.STANDAARD);
    assertThat(eigen.toString()).startsWith("Bevoegdheden{").contains("AANPAK=[RAAD]");
  }

  @Test
  void wieNooitBevoegdIsWordtGeweigerdAlleFoutenTegelijk() {
    Map<Keuze, Set<Beslisser>> fout =
        Map.of(
            Keuze.van(19), Set.of(Beslisser.DIRECTIE, Beslisser.COLLEGE),
            Keuze.van(11), Set.of(),
            Keuze.van(1), Set.of(Beslisser.ONBEKEND),
            Keuze.van(12), Set.of(Beslisser.BESTUUR_GR));
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> Bevoegdheden.STANDAARD.met(fout))
        .satisfies(
            e ->
                assertThat(e.fouten().stream().map(f -> f.tekst(Taal.EN)))
                    .containsExactly(
                        "bevoegdheden.1: 'ONBEKEND': allowed is one or more of RAAD, COLLEGE",
                        "bevoegdheden.11: allowed is one or more of RAAD, COLLEGE, BESTUUR_GR",
                        "bevoegdheden.19: 'COLLEGE, DIRECTIE': allowed is one or more of RAAD,"
                            + " COLLEGE, BESTUUR_GR"));
  }
}
