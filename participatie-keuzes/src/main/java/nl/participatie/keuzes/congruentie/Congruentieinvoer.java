package nl.participatie.keuzes.congruentie;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The part {@code congruentie} of a municipality file as it comes in from outside, before it is
 * checked.
 *
 * @param posities the positions, a row per choice
 * @param handhaving enforcement, a row per group
 * @param gelijkeGroepen the codes of groups that count as equal
 */
public record Congruentieinvoer(
    List<Positieinvoer> posities,
    List<Handhavingsinvoer> handhaving,
    List<List<String>> gelijkeGroepen) {

  /**
   * Creates the input; lists are copied.
   *
   * @param posities the positions
   * @param handhaving enforcement
   * @param gelijkeGroepen groups that count as equal
   */
  public Congruentieinvoer {
    posities = ImmutableList.copyOf(posities);
    handhaving = ImmutableList.copyOf(handhaving);
    gelijkeGroepen =
        gelijkeGroepen.stream()
            .<List<String>>map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList());
  }
}
