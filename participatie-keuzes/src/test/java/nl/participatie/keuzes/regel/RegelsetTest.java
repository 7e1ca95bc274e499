package nl.participatie.keuzes.regel;

import static nl.participatie.keuzes.Regelvoorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.model.bron.Geldigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A set of rules: its order, its look-up and what it refuses. */
class RegelsetTest {

  private static final Regel EERSTE = regel("X-1", Regelsoort.GRENS, "3.GEEN", "");
  private static final Regel TWEEDE = regel("X-2", Regelsoort.SPANNING, "3.GEEN", "12.OPEN_EINDE");

  @Test
  void deVolgordeIsDieVanDeOpgaveEnNietDieVanDeCode() {
    assertThat(Regelset.of(List.of(TWEEDE, EERSTE)).regels()).containsExactly(TWEEDE, EERSTE);
  }

  @Test
  void eenSetZonderRegelsKan() {
    assertThat(Regelset.of(List.of()).regels()).isEmpty();
    assertThat(Regelset.of(List.of()).op(LocalDate.of(2015, 4, 14)).regels()).isEmpty();
  }

  @Test
  void tweeRegelsMetEenCodeWordenGeweigerdMetDieCode() {
    Regel dubbel = regel("X-1", Regelsoort.GRENS, "4.SMAL", "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelset.of(List.of(EERSTE, TWEEDE, dubbel)))
        .withMessageContaining("X-1");
  }

  @Test
  void dezelfdeRegelTweeKeerWordtOokGeweigerd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelset.of(List.of(EERSTE, EERSTE)))
        .withMessageContaining("X-1");
  }

  @Test
  void eenBekendeCodeGeeftHaarRegel() {
    assertThat(Regelset.of(List.of(EERSTE, TWEEDE)).regel("X-2")).isSameAs(TWEEDE);
  }

  @ParameterizedTest
  @CsvSource({
    "R-O1, R-01", // the letter O for a zero: one replacement
    "R-1, R-01", // one insertion; and so on are as near, the first wins
    "r-54, R-54", // upper and lower case alike: distance 0
    "R-054, R-04", // one deletion gives alike, the first wins
    "R-55, R-05" // one replacement gives, the first wins
  })
  void eenOnbekendeCodeNoemtDeDichtstbijzijnde(String code, String naaste) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelset.standaard().regel(code))
        .withMessage("No rule '%s', nearest: %s", code, naaste);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "INVESTEREN", "Participatiewet art. 10b"})
  void eenCodeDieNergensOpLijktNoemtGeenNaaste(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelset.standaard().regel(code))
        .withMessage("No rule '%s'", code);
  }

  @Test
  void opEenDagBlijvenInVolgordeDeRegelsOverDieDanTellen() {
    Regel tot2017 =
        Regelvoorbeeld.builder("X-3")
            .soort(Regelsoort.GRENS)
            .addAls(EERSTE.als().first())
            .geldigheid(Geldigheid.parse("", "2017-01-01"))
            .build();
    Regelset set = Regelset.of(List.of(TWEEDE, tot2017, EERSTE));
    assertThat(set.op(LocalDate.of(2016, 12, 31)).regels())
        .containsExactly(TWEEDE, tot2017, EERSTE);
    assertThat(set.op(LocalDate.of(2017, 1, 1)).regels()).containsExactly(TWEEDE, EERSTE);
    assertThat(set.regels()).as("the set itself stays whole").hasSize(3);
  }

  @Test
  void watDeAanroeperLaterMetZijnLijstDoetRaaktDeSetNiet() {
    List<Regel> lijst = new ArrayList<>(List.of(EERSTE));
    Regelset set = Regelset.of(lijst);
    lijst.add(TWEEDE);
    assertThat(set.regels()).containsExactly(EERSTE);
    List<Regel> regels = set.regels();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> regels.add(TWEEDE));
  }

  @Test
  void tweeSetsZijnGelijkAlsRegelsEnVolgordeGelijkZijn() {
    Regelset set = Regelset.of(List.of(EERSTE, TWEEDE));
    assertThat(set)
        .isEqualTo(Regelset.of(List.of(EERSTE, TWEEDE)))
        .hasSameHashCodeAs(Regelset.of(List.of(EERSTE, TWEEDE)))
        .isNotEqualTo(Regelset.of(List.of(TWEEDE, EERSTE)))
        .isNotEqualTo(Regelset.of(List.of(EERSTE)))
        .doesNotHaveSameHashCodeAs(Regelset.of(List.of(EERSTE)))
        .hasToString("Regelset[X-1, X-2]");
  }
}
