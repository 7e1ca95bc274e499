package nl.participatie.keuzes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** All complete profiles, one by one, and the hard rules as what two masks may not both meet. */
public final class AlleProfielen {

  private static final List<long[]> PER_KEUZE =
      Arrays.stream(Keuze.values())
          .map(keuze -> keuze.opties().stream().mapToLong(AlleProfielen::masker).toArray())
          .toList();

  private AlleProfielen() {}

  /** A hard rule: broken by a complete profile that meets both masks. */
  record Verbod(String regel, Sterkte sterkte, long als, long dan) {
    boolean isGebrokenDoor(long volledig) {
      return (volledig & als) != 0 && (volledig & dan) != 0;
    }
  }

  /** The hard rules of the standard set on a day, the strongest first. */
  static List<Verbod> verboden(LocalDate peildatum) {
    return Regelset.standaard().op(peildatum).hard(Sterkte.AANDACHT).regels().stream()
        .map(AlleProfielen::verbod)
        .sorted(Comparator.comparing(Verbod::sterkte).reversed())
        .toList();
  }

  private static Verbod verbod(Regel regel) {
    long als = masker(regel.als());
    long dan = masker(regel.dan());
    if (regel.soort() == Regelsoort.VEREIST) {
      dan = masker(regel.dan().first().keuze().opties()) & ~dan;
    } else if (regel.dan().isEmpty()) {
      dan = als;
    }
    return new Verbod(regel.code(), regel.sterkte(), als, dan);
  }

  static long masker(Optie optie) {
    return Keuzeprofiel.of(optie).masker();
  }

  private static long masker(Iterable<Optie> opties) {
    long masker = 0;
    for (Optie optie : opties) {
      masker |= masker(optie);
    }
    return masker;
  }

  /** Hands out every complete profile once. */
  public static void doorloop(LongConsumer bezoek) {
    doorloop(0, 0, bezoek);
  }

  private static void doorloop(int keuze, long masker, LongConsumer bezoek) {
    if (keuze == PER_KEUZE.size()) {
      bezoek.accept(masker);
      return;
    }
    for (long optie : PER_KEUZE.get(keuze)) {
      doorloop(keuze + 1, masker | optie, bezoek);
    }
  }
}
