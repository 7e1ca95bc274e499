package nl.participatie.keuzes.ruimte;

import com.google.common.base.Preconditions;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Scoremodel;
import nl.participatie.model.keuze.Keuzeprofiel;

/** The complete profiles with the best congruence score. Immutable; listed when asked for. */
public final class Besteprofielen {

  private final int score;
  private final long aantal;
  private final Scoremodel model;
  private final long toegestaan;

  Besteprofielen(int score, long aantal, Scoremodel model, long toegestaan) {
    this.score = score;
    this.aantal = aantal;
    this.model = model;
    this.toegestaan = toegestaan;
  }

  /**
   * The score.
   *
   * @return reinforcements minus tensions, weighed
   */
  public int score() {
    return score;
  }

  /**
   * How many profiles have it.
   *
   * @return the exact number, at least one
   */
  public long aantal() {
    return aantal;
  }

  /**
   * The first of these profiles.
   *
   * @param meeste how many to list at most
   * @return the profiles; one with an earlier option in the first choice where two differ comes
   *     first
   * @throws IllegalArgumentException if {@code meeste} is negative
   */
  public List<Keuzeprofiel> eerste(int meeste) {
    Preconditions.checkArgument(meeste >= 0, "At most %s profiles: 0 or more expected", meeste);
    Comparator<Long> laatsteVoorop = Modelindeling.VOLGORDE_PROFIELEN.reversed();
    PriorityQueue<Long> over = new PriorityQueue<>(laatsteVoorop);
    model.som(
        toegestaan,
        profiel -> {
          over.add(profiel);
          if (over.size() > meeste) {
            over.remove();
          }
        });
    return over.stream()
        .sorted(Modelindeling.VOLGORDE_PROFIELEN)
        .map(Keuzeprofiel::vanMasker)
        .toList();
  }
}
