package nl.participatie.budget.volume;

import java.util.Map;
import nl.participatie.budget.internal.Postmap;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Personen;

/**
 * The size of every group in one year, or in the long run. A group may be not determined.
 *
 * @param perGroep the people by group, one entry for each of the five groups in order
 */
public record Volumes(Map<Volumegroep, Uitkomst<Personen>> perGroep) {

  /**
   * Creates volumes.
   *
   * @param perGroep the people by group
   * @throws IllegalArgumentException if a group is absent
   */
  public Volumes {
    if (perGroep.size() != Volumegroep.values().length) {
      throw new IllegalArgumentException(
          "Volumes of all five groups needed, got " + perGroep.keySet());
    }
    perGroep = Postmap.vast(perGroep);
  }

  /**
   * The size of a group.
   *
   * @param groep the group
   * @return people at three decimals, or why they are not determined
   */
  public Uitkomst<Personen> van(Volumegroep groep) {
    Uitkomst<Personen> volume = perGroep.get(groep);
    if (volume == null) {
      throw new IllegalStateException("No volume of " + groep);
    }
    return volume;
  }
}
