package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What became of a series of requests.
 *
 * @param besluiten a decision on each request, in the order in which they came: as it is after the
 *     last of them, so that a cohort that was filled counts for all who are in it
 * @param stand where the cap stands after them
 */
public record Plafondverdeling(List<Plafondbesluit> besluiten, Plafondstand stand) {

  /**
   * Creates an outcome.
   *
   * @param besluiten the decisions
   * @param stand where the cap stands after them
   */
  public Plafondverdeling {
    besluiten = ImmutableList.copyOf(besluiten);
  }
}
