package nl.participatie.keuzes.uitwisseling;

import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** Walks through all 11,796,480 complete profiles, one by one. */
final class Telling {

  private static final List<long[]> KEUZES =
      List.of(Keuze.values()).stream()
          .map(keuze -> keuze.opties().stream().mapToLong(Telling::bit).toArray())
          .toList();

  private final Verbod[] verboden;

  private Telling(Regelset hard) {
    verboden = hard.regels().stream().map(Telling::verbod).toArray(Verbod[]::new);
  }

  /** How many complete profiles break none of the rules, which have to be hard. */
  static long geldig(Regelset hard) {
    long[] aantal = {0};
    bezoekGeldige(hard, profiel -> aantal[0]++);
    return aantal[0];
  }

  /** Shows every complete profile that breaks none of the rules. */
  static void bezoekGeldige(Regelset hard, LongConsumer bezoeker) {
    new Telling(hard).bezoek(0, 0, bezoeker);
  }

  private void bezoek(int keuze, long profiel, LongConsumer bezoeker) {
    if (keuze < KEUZES.size()) {
      for (long optie : KEUZES.get(keuze)) {
        bezoek(keuze + 1, profiel | optie, bezoeker);
      }
    } else if (isGeldig(profiel)) {
      bezoeker.accept(profiel);
    }
  }

  private boolean isGeldig(long profiel) {
    for (Verbod verbod : verboden) {
      if ((profiel & verbod.als()) != 0 && ((profiel & verbod.dan()) != 0) == verbod.metDan()) {
        return false;
      }
    }
    return true;
  }

  /** Refused: an option of als together with one of dan, or without one. */
  private record Verbod(long als, long dan, boolean metDan) {}

  private static Verbod verbod(Regel regel) {
    boolean metDan = regel.soort() != Regelsoort.VEREIST && !regel.dan().isEmpty();
    return new Verbod(bits(regel.als()), bits(regel.dan()), metDan);
  }

  private static long bits(Collection<Optie> opties) {
    return opties.stream().mapToLong(Telling::bit).sum();
  }

  private static long bit(Optie optie) {
    return Keuzeprofiel.of(optie).masker();
  }
}
