package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.keuzes.internal.Vuurtabel;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelsoort;

/**
 * The check of one day. A table tells which rules may have something to say; what they say has been
 * written out beforehand for each pair of options.
 */
final class Dagtoets {

  private final Vuurtabel tabel;
  private final Bevindingenrooster[] perRegel;

  Dagtoets(List<Regel> regels) {
    Modelindeling.eisAantal(regels);
    tabel =
        new Vuurtabel(Modelindeling.INDELING, regels.stream().map(Dagtoets::aanleiding).toList());
    perRegel = regels.stream().map(Bevindingenrooster::new).toArray(Bevindingenrooster[]::new);
  }

  /** When a rule may have something to say; VEREIST also does while the choice of dan is open. */
  private static Verbod aanleiding(Regel regel) {
    long als = Modelindeling.masker(regel.als());
    boolean alleenAls = regel.dan().isEmpty() || regel.soort() == Regelsoort.VEREIST;
    return new Verbod(als, alleenAls ? als : Modelindeling.masker(regel.dan()));
  }

  /** All findings on a profile, in the order of the rules. */
  ImmutableList<Regelbevinding> bevindingen(long profiel) {
    ImmutableList.Builder<Regelbevinding> bevindingen = ImmutableList.builder();
    for (int woord = 0; woord < tabel.woorden(); woord++) {
      for (long rest = tabel.vuurt(profiel, woord); rest != 0; rest &= rest - 1) {
        int regel = woord * Long.SIZE + Long.numberOfTrailingZeros(rest);
        Regelbevinding bevinding = perRegel[regel].in(profiel);
        if (bevinding != null) {
          bevindingen.add(bevinding);
        }
      }
    }
    return bevindingen.build();
  }
}
