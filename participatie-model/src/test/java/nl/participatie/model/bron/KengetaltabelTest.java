package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the tables again, plainly, and compares. */
class KengetaltabelTest {

  private static final Kengetallen STANDAARD = Kengetallen.standaard();

  /** One row: code;waarde;eenheid;geldig_vanaf;geldig_tot;soort;bron;opmerking. */
  record Rij(List<String> cellen, String bron) {}

  private static List<List<String>> tabel(String naam) {
    try (InputStream in =
        Objects.requireNonNull(
            Kengetallen.class.getResourceAsStream("/nl/participatie/model/" + naam))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(regel -> List.of(regel.split(";", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Rij> rijen() {
    List<Rij> rijen = new ArrayList<>();
    for (List<String> cellen : tabel("kengetallen.csv")) {
      boolean zelfde = cellen.get(6).equals("same");
      rijen.add(new Rij(cellen, zelfde ? rijen.get(rijen.size() - 1).bron() : cellen.get(6)));
    }
    return rijen.stream();
  }

  static Stream<List<String>> vragen() {
    return tabel("kengetallen-aan-te-leveren.csv").stream();
  }

  static Stream<String> codes() {
    return STANDAARD.codes().stream();
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void everyRowIsAKeyFigureAsItStands(Rij rij) {
    List<String> cellen = rij.cellen();
    List<Kengetal> gelijke =
        STANDAARD.alle(cellen.get(0)).stream().filter(k -> vanaf(k).equals(cellen.get(3))).toList();
    assertThat(gelijke).hasSize(1);
    Kengetal kengetal = gelijke.get(0);
    String[] waarden = cellen.get(1).split("\\|", -1);
    Bandbreedte band = kengetal.bandbreedte();
    assertThat(band.laag()).isEqualTo(Breuk.parse(waarden[0]));
    assertThat(band.hoog()).isEqualTo(Breuk.parse(waarden[waarden.length - 1]));
    assertThat(band.midden())
        .isEqualTo(
            waarden.length == 2
                ? band.laag().plus(band.hoog()).gedeeldDoor(Breuk.of(2))
                : Breuk.parse(waarden[waarden.length / 2]));
    assertThat(kengetal.eenheid()).isEqualTo(cellen.get(2));
    assertThat(kengetal.soort().name()).isEqualTo(cellen.get(5));
    assertThat(kengetal.opmerking()).isEqualTo(cellen.get(7));
    assertThat(kengetal.vindplaats()).isEqualTo(Vindplaats.parse(rij.bron()));
    // the table names the last day, the library the day after it
    assertThat(kengetal.geldigheid().tot().map(tot -> tot.minusDays(1).toString()).orElse(""))
        .isEqualTo(cellen.get(4));
  }

  private static String vanaf(Kengetal kengetal) {
    return kengetal.geldigheid().vanaf().map(LocalDate::toString).orElse("");
  }

  @Test
  void theTablesHoldAllCodesInTheirOrderAndNothingElse() {
    List<String> verwacht =
        Stream.concat(rijen().map(rij -> rij.cellen().get(0)), vragen().map(rij -> rij.get(0)))
            .distinct()
            .toList();
    assertThat(STANDAARD.codes()).containsExactlyElementsOf(verwacht);
    assertThat(codes().mapToInt(code -> STANDAARD.alle(code).size()).sum())
        .isEqualTo((int) rijen().count());
  }

  @ParameterizedTest
  @MethodSource("vragen")
  void aFigureThatACallerSuppliesHasAUnitAndNoValue(List<String> rij) {
    assertThat(STANDAARD.alle(rij.get(0))).isEmpty();
    assertThat(STANDAARD.eenheid(rij.get(0))).isEqualTo(rij.get(1));
    assertThat(Keuze.zoek(Integer.parseInt(rij.get(2)))).isPresent();
    assertThat(Vindplaats.parse(rij.get(3)))
        .isEqualTo(new Vindplaats(Bron.REKENMODEL, "keuze " + rij.get(2)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void validitiesOfOneCodeFollowEachOtherAndNeverOverlap(String code) {
    List<Geldigheid> geldigheden = STANDAARD.alle(code).stream().map(Kengetal::geldigheid).toList();
    assertThat(geldigheden)
        .isSortedAccordingTo(Comparator.comparing(g -> g.vanaf().orElse(LocalDate.MIN)));
    for (int i = 1; i < geldigheden.size(); i++) {
      Optional<LocalDate> eind = geldigheden.get(i - 1).tot();
      assertThat(eind).isPresent();
      assertThat(geldigheden.get(i).vanaf().orElse(LocalDate.MIN))
          .isAfterOrEqualTo(eind.orElseThrow());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyShippedFigureComesFromASourceThatTheLibraryKnows(String code) {
    assertThat(STANDAARD.alle(code))
        .allSatisfy(
            kengetal -> {
              Vindplaats plaats = kengetal.vindplaats();
              assertThat(plaats.bron()).isNotEqualTo(Bron.EIGEN);
              assertThat(plaats.bron().kent(plaats.plaats())).isTrue();
              assertThat(kengetal.soort()).isNotEqualTo(Kengetalsoort.EIGEN);
              if (plaats.bron() == Bron.GEEN) {
                assertThat(kengetal.soort()).isEqualTo(Kengetalsoort.AANNAME);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("codes")
  void oneCodeHasOneUnit(String code) {
    assertThat(STANDAARD.alle(code))
        .allMatch(kengetal -> kengetal.eenheid().equals(STANDAARD.eenheid(code)))
        .allMatch(kengetal -> !kengetal.titel().nl().isBlank())
        .allMatch(kengetal -> !kengetal.eenheidstekst().nl().isBlank())
        .allMatch(kengetal -> !kengetal.toelichting().nl().isBlank());
  }
}
