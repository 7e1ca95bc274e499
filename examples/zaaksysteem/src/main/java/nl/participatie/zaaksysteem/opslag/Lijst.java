package nl.participatie.zaaksysteem.opslag;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list in the order in which its parts were made.
 *
 * @param delen the parts
 * @param volgende after what the next page begins, or empty when this is the last one
 * @param <T> what the list is of
 */
public record Lijst<T>(List<T> delen, Optional<Long> volgende) {

  /**
   * Creates a page.
   *
   * @param delen the parts
   * @param volgende after what the next page begins
   */
  public Lijst {
    delen = ImmutableList.copyOf(delen);
  }

  /**
   * A row of a list.
   *
   * @param nummer its place in the order
   * @param deel the part
   * @param <T> what the list is of
   */
  record Rij<T>(long nummer, T deel) {}

  /** A page of rows of which there is one more than fits, when there is a next page. */
  static <T> Lijst<T> van(List<Rij<T>> rijen, int meeste) {
    boolean isMeer = rijen.size() > meeste;
    List<Rij<T>> hier = isMeer ? rijen.subList(0, meeste) : rijen;
    return new Lijst<>(
        hier.stream().map(Rij::deel).toList(),
        isMeer ? Optional.of(hier.get(meeste - 1).nummer()) : Optional.empty());
  }
}
