package nl.participatie.model.keuze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.participatie.model.bron.Vindplaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The enums against the table that is the contract for codes. */
class KeuzecatalogusTest {

  /** One row: keuze;code;blok;optie;richting;paragraaf. */
  record Rij(int keuze, String code, String blok, String optie, String richting, String paragraaf) {
    String volledig() {
      return keuze + "." + optie;
    }
  }

  static Stream<Rij> rijen() {
    try (InputStream in =
        Objects.requireNonNull(
            KeuzecatalogusTest.class.getResourceAsStream("/nl/participatie/model/keuzes.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(regel -> regel.split(";", -1))
              .map(cel -> new Rij(Integer.parseInt(cel[0]), cel[1], cel[2], cel[3], cel[4], cel[5]))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAre19ChoicesIn6BlocksWith47Options() {
    assertThat(Keuze.values()).hasSize(19);
    assertThat(Blok.values()).hasSize(6);
    assertThat(Optie.values()).hasSize(47);
    assertThat(rijen()).hasSize(47);
  }

  @Test
  void theOrderIsTheOneOfTheTable() {
    assertThat(Optie.values())
        .extracting(Optie::toString)
        .isEqualTo(rijen().map(Rij::volledig).toList());
    assertThat(Keuze.values())
        .extracting(Keuze::code)
        .isEqualTo(rijen().map(Rij::code).distinct().toList());
    assertThat(Blok.values())
        .extracting(Blok::code)
        .isEqualTo(rijen().map(Rij::blok).distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void everyRowIsAnOptionOfItsChoiceInItsBlock(Rij rij) {
    Optie optie = Optie.parse(rij.volledig());
    assertThat(optie.code()).isEqualTo(rij.optie());
    assertThat(optie.richting().name()).isEqualTo(rij.richting());
    assertThat(optie.vindplaats()).isEqualTo(Vindplaats.rapport(rij.paragraaf()));
    Keuze keuze = Keuze.van(rij.keuze());
    assertThat(optie.keuze()).isEqualTo(keuze);
    assertThat(keuze.opties()).contains(optie);
    assertThat(keuze.nummer()).isEqualTo(rij.keuze());
    assertThat(keuze.code()).isEqualTo(rij.code());
    assertThat(keuze.blok().code()).isEqualTo(rij.blok());
    assertThat(Optie.zoek(keuze, rij.optie())).contains(optie);
  }

  /**
   * Options of choice 8 differ, "5.1 (i)" to "5.1 (vii)": the choice has what they share, "5.1".
   */
  @ParameterizedTest
  @EnumSource
  void theSectionOfAChoiceIsWhatItsOptionsShare(Keuze keuze) {
    List<String> paragrafen =
        rijen()
            .filter(rij -> rij.keuze() == keuze.nummer())
            .map(Rij::paragraaf)
            .distinct()
            .toList();
    String gedeeld =
        paragrafen.size() == 1 ? paragrafen.get(0) : paragrafen.get(0).split(" ", -1)[0];
    assertThat(paragrafen).allMatch(paragraaf -> paragraaf.startsWith(gedeeld));
    assertThat(keuze.vindplaats()).isEqualTo(Vindplaats.rapport(gedeeld));
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceHasTwoOptionsOnDifferentSidesOrMore(Keuze keuze) {
    assertThat(keuze.opties()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(keuze.opties())
        .extracting(Optie::richting)
        .contains(Richting.A, Richting.B)
        .isSorted();
    assertThatThrownBy(() -> keuze.opties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void readingTheTextGivesTheOptionBack(Optie optie) {
    assertThat(Optie.parse(optie.toString())).isEqualTo(optie);
    assertThat(Optie.zoek(optie.toString())).contains(optie);
  }

  @ParameterizedTest
  @CsvSource({
    "12.OPEN_EIND, 12.OPEN_EINDE",
    "12.open_einde, 12.OPEN_EINDE",
    "OPEN_EINDE, 12.OPEN_EINDE",
    "5.INKOMENSVOORZIENNING, 5.INKOMENSVOORZIENING"
  })
  void anUnknownOptionIsRefusedWithTheNearestOne(String code, String naaste) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optie.parse(code))
        .withMessage("Unknown option '" + code + "', nearest: " + naaste);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "VOLSTREKT_IETS_HEEL_ANDERS_DAN_EEN_OPTIE"})
  void anUnknownOptionLikeNoneIsRefusedWithAnExample(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optie.parse(code))
        .withMessage("Unknown option '" + code + "', expected such as 12.OPEN_EINDE");
  }

  @Test
  void aCodeAloneIsNotEnoughBecauseTwoChoicesHaveTheSame() {
    assertThat(Optie.zoek("GEEN")).isEmpty();
    assertThat(Optie.zoek(Keuze.van(3), "GEEN")).contains(Optie.REINTEGRATIE_REGULIER_GEEN);
    assertThat(Optie.zoek(Keuze.van(6), "GEEN")).contains(Optie.ZORG_EN_WELZIJN_GEEN);
    assertThat(Optie.zoek(Keuze.van(12), "GEEN")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void thereIsNoChoiceBelow1OrAbove19(int nummer) {
    assertThat(Keuze.zoek(nummer)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keuze.van(nummer))
        .withMessageContaining(nummer + " does not exist: 1 to 19");
  }
}
