package nl.participatie.keuzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.participatie.keuzes.AlleProfielen.Verbod;
import nl.participatie.keuzes.fixtures.Gebrokenregel;
import nl.participatie.keuzes.fixtures.Hoekprofiel;
import nl.participatie.keuzes.fixtures.Hoekprofielen;
import nl.participatie.keuzes.praktijk.Praktijkcase;
import nl.participatie.keuzes.praktijk.Praktijkcases;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corner cases are what their names say. */
class HoekprofielenTest {

  static List<Gebrokenregel> gebroken() {
    return Hoekprofielen.gebroken();
  }

  static List<Hoekprofiel> tegenstrijdig() {
    return Hoekprofielen.tegenstrijdig();
  }

  static List<Hoekprofiel> zonderUitweg() {
    return Hoekprofielen.zonderUitweg();
  }

  /** The hard rules that the check finds broken. */
  private static List<String> gebroken(Keuzeprofiel profiel, LocalDate dag, Sterkte drempel) {
    return Toets.STANDAARD.toets(profiel, dag).bevindingen().stream()
        .filter(b -> Set.of(Toetsuitkomst.SCHENDING, Toetsuitkomst.SPANNING).contains(b.uitkomst()))
        .map(Regelbevinding::regel)
        .filter(regel -> regel.isHard(drempel))
        .map(Regel::code)
        .toList();
  }

  @Test
  void elkHoekprofielHeeftEenEigenNaam() {
    // 1 empty, 3 complete, 47 of one decision, 19 but one, 23 rules twice, 5, 25 and 14 cases
    assertThat(Hoekprofielen.alle()).hasSize(1 + 3 + 47 + 19 + 2 * 23 + 5 + 25 + 14);
    assertThat(Hoekprofielen.alle()).extracting(Hoekprofiel::naam).doesNotHaveDuplicates();
    assertThat(Hoekprofielen.leeg().profiel()).isEqualTo(Keuzeprofiel.LEEG);
    assertThat(Hoekprofielen.leeg()).hasToString("leeg");
  }

  @Test
  void deVolledigeProfielenZijnVolledigEnVerschillend() {
    List<Keuzeprofiel> volledig =
        Hoekprofielen.volledig().stream().map(Hoekprofiel::profiel).toList();
    assertThat(volledig).hasSize(3).doesNotHaveDuplicates().allMatch(Keuzeprofiel::isVolledig);
    assertThat(volledig.get(0).opties())
        .allMatch(optie -> optie.keuze().opties().get(0) == optie, "is the first option");
    assertThat(volledig.get(1).opties())
        .allMatch(
            optie -> optie.keuze().opties().indexOf(optie) == optie.keuze().opties().size() - 1,
            "is the last option");
  }

  @Test
  void hetSchoneProfielBreektOpGeenDagEenHardeRegel() {
    for (LocalDate dag : RegelsCsv.grensdagen()) {
      assertThat(gebroken(Hoekprofielen.schoon().profiel(), dag, Sterkte.AANDACHT)).isEmpty();
    }
  }

  @Test
  void elkeOptieKomtEenKeerAlleenVoorEnElkeKeuzeEenKeerAlsEnigeOpen() {
    assertThat(Hoekprofielen.enkel())
        .extracting(hoek -> List.copyOf(hoek.profiel().opties()))
        .containsExactlyElementsOf(Arrays.stream(Optie.values()).map(List::of).toList());
    assertThat(Hoekprofielen.opEenNa()).hasSize(19);
    assertThat(Hoekprofielen.opEenNa()).extracting(Hoekprofiel::profiel).doesNotHaveDuplicates();
    assertThat(Hoekprofielen.opEenNa()).allMatch(hoek -> hoek.profiel().opties().size() == 18);
  }

  @Test
  void elkeHardeRegelVanDeStandaardIsEenKeerGebroken() {
    assertThat(gebroken())
        .extracting(Gebrokenregel::regel)
        .containsExactlyElementsOf(
            Regelset.standaard().hard(Sterkte.AANDACHT).regels().stream()
                .map(Regel::code)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("gebroken")
  void eenGebrokenRegelIsDeEnige(Gebrokenregel geval) {
    assertThat(geval.klein().opties()).hasSizeBetween(1, 2);
    assertThat(gebroken(geval.klein(), geval.peildatum(), Sterkte.AANDACHT))
        .containsExactly(geval.regel());
    assertThat(geval.volledig().isVolledig()).isTrue();
    assertThat(geval.volledig().opties()).containsAll(geval.klein().opties());
    assertThat(gebroken(geval.volledig(), geval.peildatum(), geval.drempel()))
        .containsExactly(geval.regel());
  }

  /** R-10 needs 13.WET and 2.MEDEBEPALEND; then 16 breaks whichever way it goes. */
  @Test
  void alleenR10IsBijDrempelAandachtInGeenVolledigProfielAlleenGebroken() {
    List<Verbod> verboden = AlleProfielen.verboden(Hoekprofielen.RAPPORT);
    Set<String> alleen = new HashSet<>();
    AlleProfielen.doorloop(
        volledig -> {
          Verbod gevonden = null;
          for (Verbod verbod : verboden) {
            if (verbod.isGebrokenDoor(volledig)) {
              if (gevonden != null) {
                return;
              }
              gevonden = verbod;
            }
          }
          if (gevonden != null) {
            alleen.add(gevonden.regel());
          }
        });
    assertThat(verboden)
        .extracting(Verbod::regel)
        .filteredOn(regel -> !alleen.contains(regel))
        .containsExactly("R-10");
    assertThat(gebroken().stream().filter(geval -> geval.drempel() != Sterkte.AANDACHT))
        .extracting(Gebrokenregel::regel)
        .containsExactly("R-10");
  }

  @ParameterizedTest
  @MethodSource("tegenstrijdig")
  void tegenstrijdigeBesluitenBrekenMeerDanEenRegel(Hoekprofiel hoek) {
    assertThat(gebroken(hoek.profiel(), Hoekprofielen.RAPPORT, Sterkte.AANDACHT))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("zonderUitweg")
  void eenPaarZonderUitwegBreektZelfNogNiets(Hoekprofiel hoek) {
    assertThat(hoek.profiel().opties()).hasSize(2);
    assertThat(gebroken(hoek.profiel(), Hoekprofielen.RAPPORT, Sterkte.AANDACHT)).isEmpty();
  }

  /** Which options go together in some complete profile without a broken rule: the rest do not. */
  @Test
  void deParenZonderUitwegZijnErAllemaal() {
    long[] samen = samenMogelijk(Hoekprofielen.RAPPORT);
    assertThat(samen).as("each option has a way out by itself").doesNotContain(0);
    Set<Keuzeprofiel> zonder = new HashSet<>();
    List<Optie> opties = List.of(Optie.values());
    for (int een = 0; een < opties.size(); een++) {
      for (Optie ander : opties.subList(een + 1, opties.size())) {
        if (opties.get(een).keuze() != ander.keuze()
            && (samen[een] & AlleProfielen.masker(ander)) == 0) {
          zonder.add(Keuzeprofiel.of(opties.get(een), ander));
        }
      }
    }
    zonder.removeIf(paar -> !gebroken(paar, Hoekprofielen.RAPPORT, Sterkte.AANDACHT).isEmpty());
    assertThat(zonder)
        .containsExactlyInAnyOrderElementsOf(
            zonderUitweg().stream().map(Hoekprofiel::profiel).toList());
  }

  @Test
  void vanaf2017HeeftTimeToMarketUitZichzelfGeenUitweg() {
    long[] samen = samenMogelijk(Hoekprofielen.BESCHUT_VERPLICHT);
    AtomicInteger plaats = new AtomicInteger();
    assertThat(
            Arrays.stream(Optie.values())
                .filter(optie -> samen[plaats.getAndIncrement()] == 0)
                .map(Optie::toString)
                .collect(Collectors.toSet()))
        // themselves, and what R-05 leaves nothing for
        .containsExactlyInAnyOrder(
            "5.REGULIERE_WERKGEVER", "5.INKOMENSVOORZIENING", "11.TIME_TO_MARKET");
  }

  /** Per option in the order of the catalogue: the options that it can go with. */
  private static long[] samenMogelijk(LocalDate dag) {
    List<Verbod> verboden = AlleProfielen.verboden(dag);
    long[] bits = Arrays.stream(Optie.values()).mapToLong(AlleProfielen::masker).toArray();
    long[] samen = new long[bits.length];
    AlleProfielen.doorloop(
        volledig -> {
          for (Verbod verbod : verboden) {
            if (verbod.isGebrokenDoor(volledig)) {
              return;
            }
          }
          for (int plaats = 0; plaats < bits.length; plaats++) {
            if ((volledig & bits[plaats]) != 0) {
              samen[plaats] |= volledig;
            }
          }
        });
    return samen;
  }

  @Test
  void dePraktijkIsErHelemaalBij() {
    assertThat(Hoekprofielen.praktijk())
        .extracting(Hoekprofiel::naam)
        .containsExactlyElementsOf(Praktijkcases.alle().stream().map(Praktijkcase::code).toList());
    assertThat(Hoekprofielen.praktijk())
        .allMatch(
            hoek -> hoek.profiel().equals(Praktijkcases.van(hoek.naam()).profiel()),
            "has the profile of its case");
  }
}
