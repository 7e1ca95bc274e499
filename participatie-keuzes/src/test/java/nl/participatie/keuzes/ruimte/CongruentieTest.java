package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CongruentieTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);
  private static final Congruentie CONGRUENTIE = Congruentie.van(Regelset.standaard(), RAPPORT);

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "13.WERKGEVERSVRAAG 16.GEVARIEERD, 3", // R-08 STERK
    "12.PLAFONDS 15.SELECTIEF, 1", // R-24 AANDACHT
    "13.WET 2.MEDEBEPALEND, -3", // R-10 STERK
    "7.ACTIEF 1.NIET_INVESTEREN, -3", // R-04, a STERK VEREIST that is broken
    "7.ACTIEF, 0", // R-04 with its other side open
    "12.OPEN_EINDE 1.NIET_INVESTEREN, 0", // R-01 is DWINGEND: no matter of points
    "1.NIET_INVESTEREN, 0", // R-43 GRENS
    "12.PLAFONDS 15.SELECTIEF 11.TIME_TO_MARKET 4.BREED, -1" // R-24 + R-42 - R-06: 1 + 1 - 3
  })
  void deScoreIsVersterkingenMinSpanningen(String profiel, int score) {
    assertThat(CONGRUENTIE.score(Keuzeprofiel.parse(profiel))).isEqualTo(score);
  }

  @Test
  void deBesteProfielenHebbenDieScoreEnStaanOpVolgorde() {
    Besteprofielen beste = CONGRUENTIE.beste(Keuzeprofiel.LEEG).orElseThrow();
    List<Keuzeprofiel> alle = beste.eerste(100);
    assertThat(alle).hasSize(Math.toIntExact(beste.aantal())).doesNotHaveDuplicates();
    assertThat(alle).allMatch(Keuzeprofiel::isVolledig);
    assertThat(alle).allMatch(profiel -> CONGRUENTIE.score(profiel) == beste.score());
    Keuzeruimte toegestaan = Keuzeruimte.van(Regelset.standaard(), RAPPORT, Sterkte.DWINGEND);
    assertThat(alle).allMatch(profiel -> toegestaan.aantal(profiel) == 1);
    assertThat(beste.eerste(3)).isEqualTo(alle.subList(0, 3));
    assertThat(beste.eerste(0)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> beste.eerste(-1))
        .withMessageContaining("-1");
  }

  @Test
  void watIsGekozenBlijft() {
    Keuzeprofiel gekozen = Keuzeprofiel.parse("3.GEEN 13.WET 2.MEDEBEPALEND");
    Besteprofielen beste = CONGRUENTIE.beste(gekozen).orElseThrow();
    assertThat(beste.score())
        .isLessThan(CONGRUENTIE.beste(Keuzeprofiel.LEEG).orElseThrow().score());
    assertThat(beste.eerste(5)).allMatch(profiel -> profiel.opties().containsAll(gekozen.opties()));
  }

  @Test
  void zonderGeldigProfielIsErGeenBeste() {
    assertThat(CONGRUENTIE.beste(Keuzeprofiel.parse("12.OPEN_EINDE 1.NIET_INVESTEREN"))).isEmpty();
  }

  @Test
  void zonderRegelsIsElkProfielEvenGoed() {
    Besteprofielen beste =
        Congruentie.van(Regelset.of(List.of()), RAPPORT).beste(Keuzeprofiel.LEEG).orElseThrow();
    assertThat(beste.score()).isZero();
    assertThat(beste.aantal()).isEqualTo(11_796_480L);
    assertThat(beste.eerste(1).get(0).toString()).startsWith("1.INVESTEREN 2.CENTRAAL 3.ACTIEF");
  }
}
