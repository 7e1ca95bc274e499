package nl.participatie.keuzes.regel;

import static nl.participatie.keuzes.Regelvoorbeeld.opties;
import static nl.participatie.keuzes.Regelvoorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builder of a rule takes and what it refuses. */
class RegelTest {

  private static final String OPEN_EINDE = "12.OPEN_EINDE";
  private static final String INVESTEREN = "1.INVESTEREN";

  @Test
  void eenRegelGeeftTerugWatErInGaat() {
    Regel regel = regel("X-1", Regelsoort.VEREIST, OPEN_EINDE, INVESTEREN);
    assertThat(regel.code()).isEqualTo("X-1");
    assertThat(regel.soort()).isEqualTo(Regelsoort.VEREIST);
    assertThat(regel.als()).containsExactly(Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE);
    assertThat(regel.dan()).containsExactly(Optie.NUG_BEMIDDELING_INVESTEREN);
    assertThat(regel).isEqualTo(regel("X-1", Regelsoort.VEREIST, OPEN_EINDE, INVESTEREN));
    assertThat(regel).isNotEqualTo(regel("X-2", Regelsoort.VEREIST, OPEN_EINDE, INVESTEREN));
  }

  @Test
  void deOptiesVanEenKantStaanInDeVolgordeVanDeCatalogus() {
    Regel regel =
        regel(
            "X-1",
            Regelsoort.SPANNING,
            "8.SOCIAAL_DOMEIN 8.PER_DEELBUDGET 8.MET_GEMEENTEFONDS",
            "10.PER_DOELGROEP");
    assertThat(regel.als())
        .containsExactly(
            Optie.P_BUDGET_PER_DEELBUDGET,
            Optie.P_BUDGET_MET_GEMEENTEFONDS,
            Optie.P_BUDGET_SOCIAAL_DOMEIN);
  }

  @ParameterizedTest
  @EnumSource(Regelsoort.class)
  void geenEnkeleSoortKanZonderAls(Regelsoort soort) {
    String dan = soort == Regelsoort.GRENS ? "" : INVESTEREN;
    assertThatIllegalStateException()
        .isThrownBy(() -> regel("X-1", soort, "", dan))
        .withMessageContaining("X-1")
        .withMessageContaining("no option in 'als'");
  }

  @Test
  void alsNoemtTweeKeuzesEnWordtGeweigerd() {
    assertThatIllegalStateException()
        .isThrownBy(() -> regel("X-1", Regelsoort.SPANNING, "12.OPEN_EINDE 3.GEEN", "1.INVESTEREN"))
        .withMessageContaining("X-1")
        .withMessageContaining("'als' names two choices");
  }

  @Test
  void danNoemtTweeKeuzesEnWordtGeweigerd() {
    assertThatIllegalStateException()
        .isThrownBy(() -> regel("X-1", Regelsoort.SPANNING, "12.OPEN_EINDE", "1.INVESTEREN 3.GEEN"))
        .withMessageContaining("X-1")
        .withMessageContaining("'dan' names two choices");
  }

  @ParameterizedTest
  @CsvSource({
    "5.INKOMENSVOORZIENING, 5.DIENSTBETREKKING", // two options of one choice
    "5.INKOMENSVOORZIENING, 5.INKOMENSVOORZIENING" // one option on both sides
  })
  void dezelfdeKeuzeAanBeideKantenWordtGeweigerd(String als, String dan) {
    for (Regelsoort soort :
        List.of(
            Regelsoort.VEREIST, Regelsoort.SLUIT_UIT, Regelsoort.SPANNING, Regelsoort.VERSTERKT)) {
      assertThatIllegalStateException()
          .as("%s", soort)
          .isThrownBy(() -> regel("X-1", soort, als, dan))
          .withMessageContaining("X-1")
          .withMessageContaining("one choice on both sides");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"VEREIST", "SPANNING", "VERSTERKT"})
  void zonderDanZijnVereistSpanningEnVersterktNiets(Regelsoort soort) {
    assertThatIllegalStateException()
        .isThrownBy(() -> regel("X-1", soort, OPEN_EINDE, ""))
        .withMessageContaining("X-1")
        .withMessageContaining(soort.name())
        .withMessageContaining("needs 'dan'");
  }

  @ParameterizedTest
  @EnumSource(names = {"SLUIT_UIT", "GRENS"})
  void zonderDanKunnenSluitUitEnGrensWel(Regelsoort soort) {
    assertThat(regel("X-1", soort, OPEN_EINDE, "").dan()).isEmpty();
  }

  @Test
  void sluitUitMagOokTweeKantenHebben() {
    assertThat(regel("X-1", Regelsoort.SLUIT_UIT, OPEN_EINDE, "3.GEEN").dan())
        .containsExactly(Optie.REINTEGRATIE_REGULIER_GEEN);
  }

  @Test
  void eenGrensMetDanWordtGeweigerd() {
    assertThatIllegalStateException()
        .isThrownBy(() -> regel("X-1", Regelsoort.GRENS, OPEN_EINDE, INVESTEREN))
        .withMessageContaining("X-1")
        .withMessageContaining("GRENS and has 'dan'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "R", "R01", "R-", "-01", "r-01", "1-01", "R-00001", "R-1a", "R-01 ", " R-01", "R_01",
        "R-01\n"
      })
  void eenCodeVanEenAndereVormWordtGeweigerd(String code) {
    assertThatIllegalStateException()
        .isThrownBy(() -> regel(code, Regelsoort.GRENS, OPEN_EINDE, ""))
        .withMessageContaining("'" + code + "'")
        .withMessageContaining("expected such as R-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R-1", "R-01", "R-9999", "GM0855-12", "X2-07"})
  void eenCodeIsEenHoofdletterMetEenStreepjeEnEenNummer(String code) {
    assertThat(regel(code, Regelsoort.GRENS, OPEN_EINDE, "").code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-01, 2016-12-31", // ends before it starts
    "2017-01-01, 2017-01-01" // [d, d) holds on no day
  })
  void eenGeldigheidDieVoorHaarBeginEindigtWordtGeweigerd(String vanaf, String tot) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Regelvoorbeeld.builder("X-1")
                    .soort(Regelsoort.GRENS)
                    .als(opties(OPEN_EINDE))
                    .geldigheid(Geldigheid.parse(vanaf, tot))
                    .build())
        .withMessageContaining(vanaf)
        .withMessageContaining(tot);
  }

  @Test
  void eenGeldigheidVanEenDagKan() {
    Regel regel =
        Regelvoorbeeld.builder("X-1")
            .soort(Regelsoort.GRENS)
            .als(opties(OPEN_EINDE))
            .geldigheid(Geldigheid.parse("2017-01-01", "2017-01-02"))
            .build();
    assertThat(regel.geldigheid()).hasToString("2017-01-01 to 2017-01-02");
  }

  @Test
  void eenOntbrekendAttribuutWordtBijNaamGenoemd() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Regel.builder().code("X-1").als(opties(OPEN_EINDE)).build())
        .withMessageContaining("soort")
        .withMessageContaining("sterkte")
        .withMessageContaining("geldigheid")
        .withMessageContaining("grondslag")
        .withMessageContaining("vindplaats")
        .withMessageContaining("toelichting");
  }

  /** Only what forbids or asks can bind, from the threshold on. */
  @ParameterizedTest
  @CsvSource({
    "VEREIST, AANDACHT, AANDACHT, true",
    "VEREIST, AANDACHT, STERK, false",
    "SLUIT_UIT, STERK, AANDACHT, true",
    "SLUIT_UIT, STERK, STERK, true",
    "SLUIT_UIT, STERK, DWINGEND, false",
    "SPANNING, DWINGEND, AANDACHT, true",
    "SPANNING, DWINGEND, DWINGEND, true",
    "VERSTERKT, DWINGEND, AANDACHT, false",
    "VERSTERKT, DWINGEND, DWINGEND, false",
    "GRENS, DWINGEND, AANDACHT, false",
    "GRENS, DWINGEND, DWINGEND, false"
  })
  void eenRegelBindtVanafEenDrempelAlsZijnSoortDatKan(
      Regelsoort soort, Sterkte sterkte, Sterkte drempel, boolean hard) {
    Regel regel =
        Regelvoorbeeld.builder("X-1")
            .soort(soort)
            .als(opties(OPEN_EINDE))
            .dan(opties(soort == Regelsoort.GRENS ? "" : INVESTEREN))
            .sterkte(sterkte)
            .build();
    assertThat(regel.isHard(drempel)).isEqualTo(hard);
  }
}
