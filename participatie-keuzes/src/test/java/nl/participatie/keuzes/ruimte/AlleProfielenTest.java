package nl.participatie.keuzes.ruimte;

import static nl.participatie.keuzes.ruimte.Profielruimte.AANTAL;
import static nl.participatie.keuzes.ruimte.Profielruimte.doorloop;
import static nl.participatie.keuzes.ruimte.Profielruimte.perStuk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Profielruimte.Regels;
import nl.participatie.keuzes.ruimte.Profielruimte.Telling;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.keuzes.toets.Profielblok;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The standard rules on every one of the 11,796,480 complete profiles. The rules are judged one by
 * one from their two sides; nothing of the kernel is used for that.
 */
class AlleProfielenTest {

  @Test
  void bijAandachtStemmenOordeelTellingEnOpsommingOpElkProfielOvereen() {
    LocalDate dag = LocalDate.of(2017, 1, 1);
    Regels regels = Regels.hard(Regelset.standaard(), dag, Sterkte.AANDACHT);
    Oordeel oordeel = Oordeel.van(Regelset.standaard(), dag, Sterkte.AANDACHT);
    Keuzeruimte ruimte = Keuzeruimte.van(Regelset.standaard(), dag, Sterkte.AANDACHT);
    Iterator<Keuzeprofiel> opsomming = ruimte.profielen(Keuzeprofiel.LEEG).iterator();
    Telling telling = new Telling();
    int samen =
        doorloop(
            brok -> {
              BitSet geldig = new BitSet(brok.length);
              for (int i = 0; i < brok.length; i++) {
                if (regels.isGeldig(brok[i])) {
                  geldig.set(i);
                  telling.tel(brok[i]);
                  assertThat(opsomming.next().masker()).isEqualTo(brok[i]);
                }
              }
              assertThat(oordeel.geldig(brok)).isEqualTo(geldig);
              assertThat(oordeel.geldig(Profielblok.van(brok))).isEqualTo(geldig);
              assertThat(perStuk(oordeel, brok)).isEqualTo(geldig);
            });
    assertThat(samen).isEqualTo(AANTAL);
    assertThat(opsomming).isExhausted();
    telling.vergelijk(ruimte);
  }

  /** The numbers were counted by {@link AlleDrempelsTest}. */
  @ParameterizedTest
  @CsvSource({
    "1990-01-01, AANDACHT, 89248",
    "1990-01-01, STERK, 2263680",
    "1990-01-01, DWINGEND, 8847360",
    "2014-12-31, AANDACHT, 89248",
    "2014-12-31, STERK, 2263680",
    "2014-12-31, DWINGEND, 8847360",
    "2015-01-01, AANDACHT, 89248",
    "2015-01-01, STERK, 2263680",
    "2015-01-01, DWINGEND, 8847360",
    "2016-12-31, AANDACHT, 89248",
    "2016-12-31, STERK, 2263680",
    "2016-12-31, DWINGEND, 8847360",
    "2017-01-01, AANDACHT, 41568",
    "2017-01-01, STERK, 1209600",
    "2017-01-01, DWINGEND, 4423680",
    "2022-01-01, AANDACHT, 41568",
    "2022-01-01, STERK, 1209600",
    "2022-01-01, DWINGEND, 4423680",
    "2026-01-01, AANDACHT, 41568",
    "2026-01-01, STERK, 1209600",
    "2026-01-01, DWINGEND, 4423680"
  })
  void zoveelProfielenBlijvenOver(LocalDate dag, Sterkte drempel, long aantal) {
    Keuzeruimte ruimte = Keuzeruimte.van(Regelset.standaard(), dag, drempel);
    assertThat(ruimte.aantal(Keuzeprofiel.LEEG)).isEqualTo(aantal);
  }

  @Test
  void zonderRegelsBlijftAllesOver() {
    Keuzeruimte ruimte =
        Keuzeruimte.van(Regelset.of(List.of()), LocalDate.of(2015, 1, 1), Sterkte.AANDACHT);
    assertThat(ruimte.aantal(Keuzeprofiel.LEEG)).isEqualTo(AANTAL);
    assertThat(ruimte.profielen(Keuzeprofiel.LEEG).count()).isEqualTo(AANTAL);
    assertThat(ruimte.regels()).isEmpty();
  }
}
