package nl.participatie.keuzes.ruimte;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every threshold in every period on every one of the complete profiles. */
@Tag("traag")
class AlleDrempelsTest {

  /** All periods at once, so that the space is walked once per threshold. */
  @ParameterizedTest
  @EnumSource
  void elkeDrempelInElkePeriodeOpElkProfiel(Sterkte drempel) {
    Regelset standaard = Regelset.standaard();
    List<LocalDate> dagen = standaard.perioden().stream().map(Profielruimte::dagIn).toList();
    List<Regels> regels = dagen.stream().map(dag -> Regels.hard(standaard, dag, drempel)).toList();
    List<Oordeel> oordelen =
        dagen.stream().map(dag -> Oordeel.van(standaard, dag, drempel)).toList();
    List<Keuzeruimte> ruimten =
        dagen.stream().map(dag -> Keuzeruimte.van(standaard, dag, drempel)).toList();
    List<Iterator<Keuzeprofiel>> opsommingen =
        ruimten.stream().map(r -> r.profielen(Keuzeprofiel.LEEG).iterator()).toList();
    List<Telling> tellingen = dagen.stream().map(dag -> new Telling()).toList();
    doorloop(
        brok -> {
          Profielblok blok = Profielblok.van(brok);
          for (int p = 0; p < dagen.size(); p++) {
            BitSet geldig = new BitSet(brok.length);
            for (int i = 0; i < brok.length; i++) {
              if (regels.get(p).isGeldig(brok[i])) {
                geldig.set(i);
                tellingen.get(p).tel(brok[i]);
                eisVolgende(opsommingen.get(p), brok[i]);
              }
            }
            Oordeel oordeel = oordelen.get(p);
            assertThat(oordeel.geldig(brok)).isEqualTo(geldig);
            assertThat(oordeel.geldig(blok)).isEqualTo(geldig);
            assertThat(perStuk(oordeel, brok)).isEqualTo(geldig);
          }
        });
    for (int p = 0; p < dagen.size(); p++) {
      assertThat(opsommingen.get(p)).isExhausted();
      tellingen.get(p).vergelijk(ruimten.get(p));
    }
  }

  /** Millions of times: too often for a sentence each. */
  private static void eisVolgende(Iterator<Keuzeprofiel> opsomming, long profiel) {
    if (opsomming.next().masker() != profiel) {
      throw new AssertionError("Not listed in its place: " + Keuzeprofiel.vanMasker(profiel));
    }
  }
}
