package nl.participatie.keuzes.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule finds, and the same in the form that all checks share. */
class RegelbevindingTest {

  private static final Optie INVESTEREN = Optie.NUG_BEMIDDELING_INVESTEREN;
  private static final Optie OPEN_EINDE = Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE;
  private static final Optie DIENSTBETREKKING = Optie.BESCHUT_WERK_DIENSTBETREKKING;

  /**
   * A broken binding rule blocks and any other broken rule warns; a tension warns from STERK up;
   * two things that strengthen each other are good news; the rest is worth knowing.
   */
  @ParameterizedTest
  @CsvSource({
    "SCHENDING,   DWINGEND, BLOKKEREND",
    "SCHENDING,   STERK,    WAARSCHUWING",
    "SCHENDING,   AANDACHT, WAARSCHUWING",
    "SPANNING,    DWINGEND, WAARSCHUWING",
    "SPANNING,    STERK,    WAARSCHUWING",
    "SPANNING,    AANDACHT, AANDACHT",
    "VERSTERKING, DWINGEND, GUNSTIG",
    "VERSTERKING, STERK,    GUNSTIG",
    "VERSTERKING, AANDACHT, GUNSTIG",
    "GRENS,       DWINGEND, AANDACHT",
    "GRENS,       STERK,    AANDACHT",
    "GRENS,       AANDACHT, AANDACHT",
    "ONBEPAALD,   DWINGEND, AANDACHT",
    "ONBEPAALD,   STERK,    AANDACHT",
    "ONBEPAALD,   AANDACHT, AANDACHT"
  })
  void deErnstVolgtUitUitkomstEnSterkte(Toetsuitkomst uitkomst, Sterkte sterkte, Ernst ernst) {
    assertThat(uitkomst.ernst(sterkte)).isEqualTo(ernst);
    Regel regel =
        Regelvoorbeeld.builder("X-7")
            .soort(Regelsoort.SLUIT_UIT)
            .addAls(OPEN_EINDE)
            .addDan(INVESTEREN)
            .sterkte(sterkte)
            .build();
    Bevinding bevinding =
        new Regelbevinding(regel, uitkomst, List.of(OPEN_EINDE, INVESTEREN)).bevinding();
    assertThat(bevinding.ernst()).isEqualTo(ernst);
    assertThat(bevinding.code()).isEqualTo("X-7");
    assertThat(bevinding.onderwerp()).containsExactly("1.INVESTEREN", "12.OPEN_EINDE");
    assertThat(bevinding.toelichting().nl()).isEqualTo("reden");
    assertThat(bevinding.toelichting().en()).isEqualTo("reason");
    assertThat(bevinding.vindplaats()).isEqualTo(new Vindplaats(Bron.EIGEN, "voorbeeld"));
  }

  @Test
  void eenSterkereRegelIsNooitMinderErnstig() {
    for (Toetsuitkomst uitkomst : Toetsuitkomst.values()) {
      // Ernst runs from grave to good news, Sterkte from weak to strong.
      assertThat(Arrays.stream(Sterkte.values()).map(uitkomst::ernst).toList())
          .as("%s", uitkomst)
          .isSortedAccordingTo((zwak, sterk) -> sterk.compareTo(zwak));
    }
  }

  @Test
  void tilburgsSchendingVanR02IsEenBlokkerendeBevindingUitDeWet() {
    Toetsresultaat resultaat =
        Toets.STANDAARD.toets(
            Keuzeprofiel.parse("5.INKOMENSVOORZIENING"), LocalDate.of(2017, 1, 1));
    Regel regel = Regelset.standaard().regel("R-02");
    assertThat(resultaat.bevindingen())
        .extracting(Regelbevinding::bevinding)
        .containsExactly(
            Bevinding.builder()
                .code("R-02")
                .ernst(Ernst.BLOKKEREND)
                .addOnderwerp("5.INKOMENSVOORZIENING")
                .toelichting(regel.toelichting())
                .vindplaats(new Vindplaats(Bron.PARTICIPATIEWET, "art. 10b"))
                .build());
  }

  @Test
  void deOptiesStaanInDeVolgordeVanDeCatalogusHoeZeOokBinnenkomen() {
    Regel regel = Regelset.standaard().regel("R-28");
    Optie plafonds = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;
    // 5 comes before 12 as a number; as text it would come after it.
    Regelbevinding bevinding =
        new Regelbevinding(regel, Toetsuitkomst.VERSTERKING, List.of(plafonds, DIENSTBETREKKING));
    assertThat(bevinding.opties()).containsExactly(DIENSTBETREKKING, plafonds);
    assertThat(bevinding.bevinding().onderwerp())
        .containsExactly("5.DIENSTBETREKKING", "12.PLAFONDS");
    assertThat(bevinding)
        .isEqualTo(
            new Regelbevinding(
                regel, Toetsuitkomst.VERSTERKING, List.of(DIENSTBETREKKING, plafonds)));
  }

  @Test
  void watDeAanroeperLaterMetZijnLijstDoetRaaktDeBevindingNiet() {
    List<Optie> lijst = new ArrayList<>(List.of(OPEN_EINDE));
    Regelbevinding bevinding =
        new Regelbevinding(Regelset.standaard().regel("R-01"), Toetsuitkomst.ONBEPAALD, lijst);
    lijst.add(INVESTEREN);
    assertThat(bevinding.opties()).containsExactly(OPEN_EINDE);
  }
}
