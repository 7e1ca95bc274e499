package nl.participatie.budget.gebied;

import com.google.common.collect.Maps;
import java.util.Map;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;

/**
 * The groups of an area and what is received for them, in one year or in the long run: sums of what
 * is shown for its municipalities.
 *
 * @param volumes the size of every group, one entry for each of the five in order
 * @param baten what is received a year, one entry for each of the eight lines in order
 */
public record Gebiedssituatie(
    Map<Volumegroep, Personensom> volumes, Map<Batenpost, Deelsom> baten) {

  /**
   * Creates a situation.
   *
   * @param volumes the size of every group
   * @param baten what is received
   * @throws IllegalArgumentException if a group or line is absent
   */
  public Gebiedssituatie {
    if (volumes.size() != Volumegroep.values().length
        || baten.size() != Batenpost.values().length) {
      throw new IllegalArgumentException(
          "All five groups and eight lines of baten needed, got "
              + volumes.keySet()
              + " and "
              + baten.keySet());
    }
    volumes = Maps.immutableEnumMap(volumes);
    baten = Maps.immutableEnumMap(baten);
  }

  /**
   * The size of a group.
   *
   * @param groep the group
   * @return the people, as far as they are determined
   */
  public Personensom van(Volumegroep groep) {
    Personensom som = volumes.get(groep);
    if (som == null) {
      throw new IllegalStateException("No volume of " + groep);
    }
    return som;
  }

  /**
   * What is received on a line.
   *
   * @param post the line
   * @return the amount a year, as far as it is determined
   */
  public Deelsom van(Batenpost post) {
    Deelsom som = baten.get(post);
    if (som == null) {
      throw new IllegalStateException("No amount of " + post);
    }
    return som;
  }

  /**
   * Whether every line and group is determined in every municipality.
   *
   * @return whether nothing is missing
   */
  public boolean isVolledig() {
    return volumes.values().stream().allMatch(Personensom::isVolledig)
        && baten.values().stream().allMatch(Deelsom::isVolledig);
  }
}
