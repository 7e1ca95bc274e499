package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * All complete profiles, and the rules on them from their two sides; nothing of the kernel is used
 * for that.
 */
final class Profielruimte {

  static final int AANTAL = 11_796_480;
  private static final int BROK = 1 << 15;
  private static final int OPTIES = Optie.values().length;

  private Profielruimte() {}

  /** All complete profiles by the first choice in which two differ, some at a time. */
  static int doorloop(Consumer<long[]> brokken) {
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
  static final class Regels {
    final List<Regel> regels;
    final Regelsoort[] soort;
    final long[] als;
    final long[] dan;
    private final int[] gewicht;

    Regels(List<Regel> regels) {
      this.regels = regels;
      soort = regels.stream().map(Regel::soort).toArray(Regelsoort[]::new);
      als = regels.stream().mapToLong(r -> Definitie.masker(r.als())).toArray();
      dan = regels.stream().mapToLong(r -> Definitie.masker(r.dan())).toArray();
      gewicht = regels.stream().mapToInt(Regels::gewicht).toArray();
    }

    private static int gewicht(Regel regel) {
      return switch (regel.sterkte()) {
        case AANDACHT -> 1;
        case STERK -> 3;
        case DWINGEND -> regel.soort() == Regelsoort.VERSTERKT ? 3 : 0;
      };
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
        if (soort[regel] == Regelsoort.VERSTERKT) {
          boolean beide = (als[regel] & profiel) != 0 && (dan[regel] & profiel) != 0;
          score += beide ? gewicht[regel] : 0;
        } else if (isGebroken(regel, profiel)) {
          score -= gewicht[regel];
        }
      }
      return score;
    }
  }

  /** What is counted of the profiles left. */
  static final class Telling {
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

  static LocalDate dagIn(Geldigheid periode) {
    return periode.vanaf().orElse(LocalDate.of(1990, 1, 1));
  }

  static BitSet perStuk(Oordeel oordeel, long[] brok) {
    BitSet uit = new BitSet(brok.length);
    for (int i = 0; i < brok.length; i++) {
      if (oordeel.isGeldig(Keuzeprofiel.vanMasker(brok[i]))) {
        uit.set(i);
      }
    }
    return uit;
  }
}
