package nl.participatie.model.gemeente;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;

/**
 * A merger (herindeling): municipalities that go on as one from a date. The new one may keep the
 * code of one of those that merge.
 *
 * @param datum the first day of the new municipality
 * @param oud the municipalities that merge, two or more
 * @param nieuw the municipality that they become
 */
public record Herindeling(LocalDate datum, Set<Gemeentecode> oud, Gemeentecode nieuw) {

  /**
   * Creates a merger.
   *
   * @param datum the first day of the new municipality
   * @param oud the municipalities that merge
   * @param nieuw the municipality that they become
   * @throws IllegalArgumentException if fewer than two municipalities merge
   */
  public Herindeling {
    oud = ImmutableSortedSet.copyOf(oud);
    if (oud.size() < 2) {
      throw new IllegalArgumentException(
          "Merger into " + nieuw + " on " + datum + " names " + oud + ", at least two are needed");
    }
  }
}
