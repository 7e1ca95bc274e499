package nl.participatie.keuzes.ruimte;

import static nl.participatie.keuzes.ruimte.Profielruimte.dagIn;
import static nl.participatie.keuzes.ruimte.Profielruimte.doorloop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Profielruimte.Regels;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found, and how many points are given, on every one of the complete profiles. */
@Tag("traag")
class AlleUitkomstenTest {

  /** Which rules are broken and what the check finds, in the period with the most rules. */
  @Test
  void deGebrokenRegelsEnDeBevindingenOpElkProfiel() {
    LocalDate dag = LocalDate.of(2026, 1, 1);
    Regels hard = Regels.hard(Regelset.standaard(), dag, Sterkte.AANDACHT);
    Oordeel oordeel = Oordeel.van(Regelset.standaard(), dag, Sterkte.AANDACHT);
    Regels alle = new Regels(Regelset.standaard().op(dag).regels());
    doorloop(
        brok -> {
          for (long masker : brok) {
            Keuzeprofiel profiel = Keuzeprofiel.vanMasker(masker);
            Set<Regel> gebroken = oordeel.gebroken(profiel);
            int verwacht = 0;
            Iterator<Regel> in = gebroken.iterator();
            for (int regel = 0; regel < hard.als.length; regel++) {
              if (hard.isGebroken(regel, masker)) {
                verwacht++;
                if (!in.hasNext() || !in.next().equals(hard.regels.get(regel))) {
                  assertThat(gebroken).as("%s", profiel).contains(hard.regels.get(regel));
                }
              }
            }
            if (gebroken.size() != verwacht || in.hasNext()) {
              assertThat(gebroken).as("%s", profiel).hasSize(verwacht);
            }
            bevindingen(alle, profiel, dag);
          }
        });
  }

  private static void bevindingen(Regels alle, Keuzeprofiel profiel, LocalDate dag) {
    Iterator<Regelbevinding> in = Toets.STANDAARD.toets(profiel, dag).bevindingen().iterator();
    for (int regel = 0; regel < alle.als.length; regel++) {
      boolean als = (alle.als[regel] & profiel.masker()) != 0;
      boolean dan = (alle.dan[regel] & profiel.masker()) != 0;
      boolean spreekt =
          alle.soort[regel] == Regelsoort.VEREIST
              ? als && !dan
              : als && (dan || alle.dan[regel] == 0);
      if (spreekt && (!in.hasNext() || in.next().regel() != alle.regels.get(regel))) {
        throw new AssertionError(alle.regels.get(regel) + " on " + profiel);
      }
    }
    if (in.hasNext()) {
      throw new AssertionError(in.next() + " on " + profiel);
    }
  }

  @Test
  void deBesteProfielenVanElkePeriodeOpElkProfiel() {
    Regelset standaard = Regelset.standaard();
    for (Geldigheid periode : standaard.perioden()) {
      LocalDate dag = dagIn(periode);
      Regels dwingend = Regels.hard(standaard, dag, Sterkte.DWINGEND);
      Regels alle = new Regels(standaard.op(dag).regels());
      Congruentie congruentie = Congruentie.van(standaard, dag);
      List<Long> beste = new ArrayList<>();
      int[] hoogste = {Integer.MIN_VALUE};
      doorloop(
          brok -> {
            for (long profiel : brok) {
              int score = alle.score(profiel);
              if (congruentie.score(Keuzeprofiel.vanMasker(profiel)) != score) {
                throw new AssertionError("Score of " + Keuzeprofiel.vanMasker(profiel));
              }
              if (score >= hoogste[0] && dwingend.isGeldig(profiel)) {
                if (score > hoogste[0]) {
                  beste.clear();
                }
                hoogste[0] = score;
                beste.add(profiel);
              }
            }
          });
      Optional<Besteprofielen> top = congruentie.beste(Keuzeprofiel.LEEG);
      assertThat(top.map(Besteprofielen::score)).contains(hoogste[0]);
      assertThat(top.map(Besteprofielen::aantal)).contains((long) beste.size());
      assertThat(top.orElseThrow().eerste(beste.size() + 1).stream().map(Keuzeprofiel::masker))
          .isEqualTo(beste);
    }
  }
}
