package nl.participatie.keuzes.rapport;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.SortedMap;
import nl.participatie.model.getal.Breuk;

/**
 * A named course of a quantity over the years.
 *
 * @param naam the name for the legend
 * @param waarden the value by year, none negative
 */
record Reeks(String naam, SortedMap<Integer, Breuk> waarden) {

  Reeks {
    waarden = ImmutableSortedMap.copyOf(waarden);
  }

  /** Whether there is anything to draw. */
  boolean isLeeg() {
    return waarden.values().stream().allMatch(waarde -> waarde.signum() == 0);
  }

  Breuk in(int jaar) {
    return waarden.getOrDefault(jaar, Breuk.NUL);
  }

  /** The largest sum of the courses in one year. */
  static Breuk hoogste(Collection<Reeks> reeksen, Collection<Integer> jaren) {
    Breuk hoogste = Breuk.NUL;
    for (int jaar : jaren) {
      Breuk som = Breuk.NUL;
      for (Reeks reeks : reeksen) {
        som = som.plus(reeks.in(jaar));
      }
      hoogste = som.compareTo(hoogste) > 0 ? som : hoogste;
    }
    return hoogste;
  }
}
