package nl.participatie.budget.raming;

import java.util.Map;
import nl.participatie.budget.internal.Postmap;
import nl.participatie.budget.volume.Volumes;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Batenpost;

/**
 * The groups and what is received for them, in one year or in the long run.
 *
 * @param volumes the size of every group
 * @param baten what is received a year, one entry for each of the eight lines in order
 */
public record Situatie(Volumes volumes, Map<Batenpost, Uitkomst<Bedrag>> baten) {

  /**
   * Creates a situation.
   *
   * @param volumes the size of every group
   * @param baten what is received
   * @throws IllegalArgumentException if a line is absent
   */
  public Situatie {
    if (baten.size() != Batenpost.values().length) {
      throw new IllegalArgumentException("All eight lines of baten needed, got " + baten.keySet());
    }
    baten = Postmap.vast(baten);
  }

  /**
   * What is received on a line.
   *
   * @param post the line
   * @return the amount a year, or why it is not determined
   */
  public Uitkomst<Bedrag> van(Batenpost post) {
    Uitkomst<Bedrag> bedrag = baten.get(post);
    if (bedrag == null) {
      throw new IllegalStateException("No amount of " + post);
    }
    return bedrag;
  }

  /**
   * Whether every line and group is determined.
   *
   * @return whether nothing is missing
   */
  public boolean isVolledig() {
    return volumes.perGroep().values().stream()
            .allMatch(uitkomst -> uitkomst.optioneel().isPresent())
        && baten.values().stream().allMatch(uitkomst -> uitkomst.optioneel().isPresent());
  }
}
