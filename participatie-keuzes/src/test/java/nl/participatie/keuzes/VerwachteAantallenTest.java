package nl.participatie.keuzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import nl.participatie.keuzes.AlleProfielen.Verbod;
import nl.participatie.keuzes.fixtures.VerwachtAantal;
import nl.participatie.keuzes.fixtures.VerwachteAantallen;
import nl.participatie.keuzes.praktijk.Praktijkcase;
import nl.participatie.keuzes.praktijk.Praktijkcases;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** The expected counts against a walk through all complete profiles under the standard rules. */
class VerwachteAantallenTest {

  /** From weak to strong. */
  private static final List<Sterkte> STERKTEN =
      List.of(Sterkte.AANDACHT, Sterkte.STERK, Sterkte.DWINGEND);

  @Test
  void hetTotaalIsHetProductVanDeAantallenOpties() {
    // 14 choices of 2 options, 2 of 3, 2 of 4 and 1 of 5: 2^14 x 3^2 x 4^2 x 5 = 11,796,480
    assertThat(
            Arrays.stream(Keuze.values())
                .mapToLong(k -> k.opties().size())
                .reduce(1, (a, b) -> a * b))
        .isEqualTo(16_384L * 9 * 16 * 5)
        .isEqualTo(VerwachteAantallen.TOTAAL);
  }

  @Test
  void erIsEenAantalVoorElkeCaseElkeDrempelEnElkePeriodeVanDeStandaardregels() {
    List<VerwachtAantal> alle = VerwachteAantallen.alle();
    assertThat(alle).hasSize(15 * 3 * 5).doesNotHaveDuplicates();
    assertThat(alle.stream().map(VerwachtAantal::naam).distinct().skip(1))
        .containsExactlyElementsOf(Praktijkcases.alle().stream().map(Praktijkcase::code).toList());
    assertThat(alle.stream().map(VerwachtAantal::periode).distinct())
        .containsExactlyElementsOf(Regelset.standaard().perioden());
    assertThat(alle.get(0).profiel()).isEqualTo(Keuzeprofiel.LEEG);
    assertThat(alle.get(0)).hasToString("LEEG DWINGEND ... to 2015-01-01");
  }

  @Test
  void eenAantalIsTeVragenOpElkeDagVanZijnPeriode() {
    for (VerwachtAantal verwacht : VerwachteAantallen.alle()) {
      for (LocalDate dag : dagen(verwacht.periode())) {
        long aantal =
            Praktijkcases.zoek(verwacht.naam())
                .map(geval -> VerwachteAantallen.van(geval, verwacht.drempel(), dag))
                .orElseGet(() -> VerwachteAantallen.leeg(verwacht.drempel(), dag));
        assertThat(aantal).as("%s on %s", verwacht, dag).isEqualTo(verwacht.aantal());
      }
    }
    Praktijkcase tilburg = Praktijkcases.van("TILBURG");
    Praktijkcase eigen = new Praktijkcase("EIGEN", tilburg.titel(), tilburg.posities());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VerwachteAantallen.van(eigen, Sterkte.STERK, LocalDate.of(2015, 4, 14)))
        .withMessageContaining("EIGEN");
  }

  private static List<LocalDate> dagen(Geldigheid periode) {
    return List.of(
        periode.vanaf().orElse(LocalDate.of(1950, 1, 1)),
        periode.tot().map(tot -> tot.minusDays(1)).orElse(LocalDate.of(2099, 1, 1)));
  }

  /** Every one of the 225 numbers, over all 11.8 million complete profiles. */
  @Test
  void elkAantalKomtUitEenGangLangsAlleVolledigeProfielen() {
    Map<Geldigheid, List<Verbod>> verboden = new LinkedHashMap<>();
    for (Geldigheid periode : Regelset.standaard().perioden()) {
      verboden.put(periode, AlleProfielen.verboden(dagen(periode).get(0)));
    }
    Map<Geldigheid, Telling> tellingen = new LinkedHashMap<>();
    verboden.forEach((periode, regels) -> tellingen.put(periode, new Telling(regels)));
    AtomicLong totaal = new AtomicLong();
    AlleProfielen.doorloop(
        volledig -> {
          totaal.incrementAndGet();
          tellingen.values().forEach(telling -> telling.tel(volledig));
        });
    assertThat(totaal).hasValue(VerwachteAantallen.TOTAAL);
    for (VerwachtAantal verwacht : VerwachteAantallen.alle()) {
      Telling telling = Objects.requireNonNull(tellingen.get(verwacht.periode()));
      assertThat(telling.aantal(verwacht.profiel(), verwacht.drempel()))
          .as("%s", verwacht)
          .isEqualTo(verwacht.aantal());
    }
  }

  /** Of each profile of the fixtures: how many complete profiles break at most so strong a rule. */
  private static final class Telling {

    private final Verbod[] verboden;
    private final long[] maskers =
        VerwachteAantallen.alle().stream()
            .mapToLong(verwacht -> verwacht.profiel().masker())
            .distinct()
            .toArray();

    /** Per mask: no rule broken, then the strongest broken rule from weak to strong. */
    private final long[][] aantallen = new long[maskers.length][STERKTEN.size() + 1];

    Telling(List<Verbod> verboden) {
      this.verboden = verboden.toArray(Verbod[]::new);
    }

    void tel(long volledig) {
      int zwaarste = 0;
      for (Verbod verbod : verboden) {
        if (verbod.isGebrokenDoor(volledig)) {
          zwaarste = STERKTEN.indexOf(verbod.sterkte()) + 1;
          break; // the strongest come first
        }
      }
      for (int plaats = 0; plaats < maskers.length; plaats++) {
        if ((volledig & maskers[plaats]) == maskers[plaats]) {
          aantallen[plaats][zwaarste]++;
        }
      }
    }

    long aantal(Keuzeprofiel profiel, Sterkte drempel) {
      int plaats = Arrays.stream(maskers).boxed().toList().indexOf(profiel.masker());
      return Arrays.stream(aantallen[plaats]).limit(STERKTEN.indexOf(drempel) + 1L).sum();
    }
  }
}
