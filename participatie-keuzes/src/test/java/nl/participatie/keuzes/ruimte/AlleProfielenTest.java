package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.keuzes.toets.Profielblok;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The standard rules on every one of the 11,796,480 complete profiles. The rules are judged one by
 * one from their two sides; nothing of the kernel is used for that.
 */
class AlleProfielenTest {

  private static final int AANTAL = 11_796_480;
  private static final int BROK = 1 << 15;
  private static final int OPTIES = Optie.values().length;

  /** All complete profiles by the first choice in which two differ, some at a time. */
  private static int doorloop(Consumer<long[]> brokken) {
    long[][] keuzes =
        Arrays.stream(Keuze.values())
            .map(k -> k.opties().stream().mapToLong(Definitie::masker).toArray())
            .toArray(long[][]::new);
    int[] teller = new int[keuzes.length];
    long profiel = 0;
    for (long[] keuze : keuzes) {
      profiel |= keuze[0];
    }
    long[] brok = new long[BROK];
    int in = 0;
    int samen = 0;
    while (true) {
      brok[in++] = profiel;
      samen++;
      int plaats = keuzes.length - 1;
      while (plaats >= 0 && teller[plaats] == keuzes[plaats].length - 1) {
        profiel ^= keuzes[plaats][teller[plaats]] ^ keuzes[plaats][0];
        teller[plaats--] = 0;
      }
      if (plaats >= 0) {
        profiel ^= keuzes[plaats][teller[plaats]] ^ keuzes[plaats][teller[plaats] + 1];
        teller[plaats]++;
      }
      if (in == BROK || plaats < 0) {
        brokken.accept(Arrays.copyOf(brok, in));
        in = 0;
      }
      if (plaats < 0) {
        return samen;
      }
    }
  }

  /** Rules as columns, to be judged one by one. */
  private static final class Regels {
    private final List<Regel> regels;
    private final Regelsoort[] soort;
    private final long[] als;
    private final long[] dan;

    Regels(List<Regel> regels) {
      this.regels = regels;
      soort = regels.stream().map(Regel::soort).toArray(Regelsoort[]::new);
      als = regels.stream().mapToLong(r -> Definitie.masker(r.als())).toArray();
      dan = regels.stream().mapToLong(r -> Definitie.masker(r.dan())).toArray();
    }

    static Regels hard(Regelset regels, LocalDate dag, Sterkte drempel) {
      return new Regels(
          regels.regels().stream()
              .filter(r -> r.geldigheid().geldtOp(dag))
              .filter(r -> r.soort() != Regelsoort.VERSTERKT && r.soort() != Regelsoort.GRENS)
              .filter(r -> r.sterkte().compareTo(drempel) >= 0)
              .toList());
    }

    boolean isGebroken(int regel, long profiel) {
      boolean links = (als[regel] & profiel) != 0;
      boolean rechts = (dan[regel] & profiel) != 0;
      return switch (soort[regel]) {
        case VEREIST -> links && !rechts;
        case SLUIT_UIT -> links && (rechts || dan[regel] == 0);
        case SPANNING -> links && rechts;
        case VERSTERKT, GRENS -> false;
      };
    }

    boolean isGeldig(long profiel) {
      for (int regel = 0; regel < als.length; regel++) {
        if (isGebroken(regel, profiel)) {
          return false;
        }
      }
      return true;
    }

    /** The points of a complete profile. */
    int score(long profiel) {
      int score = 0;
      for (int regel = 0; regel < als.length; regel++) {
        boolean links = (als[regel] & profiel) != 0;
        boolean rechts = (dan[regel] & profiel) != 0;
        Sterkte sterkte = regels.get(regel).sterkte();
        int gewicht = sterkte == Sterkte.AANDACHT ? 1 : 3;
        if (soort[regel] == Regelsoort.VERSTERKT) {
          score += links && rechts ? gewicht : 0;
        } else if (sterkte != Sterkte.DWINGEND && isGebroken(regel, profiel)) {
          score -= gewicht;
        }
      }
      return score;
    }
  }

  /** What is counted of the profiles left. */
  private static final class Telling {
    private final long[][] paren = new long[OPTIES][OPTIES];
    private final int[] bits = new int[OPTIES];
    private long aantal;

    void tel(long profiel) {
      aantal++;
      int in = 0;
      for (long rest = profiel; rest != 0; rest &= rest - 1) {
        bits[in++] = Long.numberOfTrailingZeros(rest);
      }
      for (int i = 0; i < in; i++) {
        for (int j = i; j < in; j++) {
          paren[bits[i]][bits[j]]++;
        }
      }
    }

    /** The count, that of each option and pair of options, and what each option leaves open. */
    void vergelijk(Keuzeruimte ruimte) {
      assertThat(ruimte.aantal(Keuzeprofiel.LEEG)).isEqualTo(aantal);
      List<Optie> opties = List.of(Optie.values());
      for (Optie een : opties) {
        Keuzeprofiel met = Keuzeprofiel.of(een);
        Verkenning verkenning = ruimte.verken(met);
        int i = Long.numberOfTrailingZeros(met.masker());
        for (Optie ander : opties) {
          int j = Long.numberOfTrailingZeros(Definitie.masker(ander));
          long samen = paren[Math.min(i, j)][Math.max(i, j)];
          assertThat(verkenning.open(ander.keuze()).contains(ander)).isEqualTo(samen > 0);
          if (een.keuze() != ander.keuze() || een == ander) {
            assertThat(ruimte.aantal(met.met(ander))).as("%s %s", een, ander).isEqualTo(samen);
          }
        }
      }
    }
  }

  private static LocalDate dagIn(Geldigheid periode) {
    return periode.vanaf().orElse(LocalDate.of(1990, 1, 1));
  }

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

  private static BitSet perStuk(Oordeel oordeel, long[] brok) {
    BitSet uit = new BitSet(brok.length);
    for (int i = 0; i < brok.length; i++) {
      if (oordeel.isGeldig(Keuzeprofiel.vanMasker(brok[i]))) {
        uit.set(i);
      }
    }
    return uit;
  }

  /** The numbers were counted by {@link #elkeDrempelInElkePeriodeOpElkProfiel}. */
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

  /** All periods at once, so that the space is walked once per threshold. */
  @Tag("traag")
  @ParameterizedTest
  @EnumSource
  void elkeDrempelInElkePeriodeOpElkProfiel(Sterkte drempel) {
    Regelset standaard = Regelset.standaard();
    List<LocalDate> dagen = standaard.perioden().stream().map(AlleProfielenTest::dagIn).toList();
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
                assertThat(opsommingen.get(p).next().masker() == brok[i]).isTrue();
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

  /** Which rules are broken and what the check finds, in the period with the most rules. */
  @Tag("traag")
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

  @Tag("traag")
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
