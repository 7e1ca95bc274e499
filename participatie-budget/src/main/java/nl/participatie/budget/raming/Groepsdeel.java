package nl.participatie.budget.raming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.model.doelgroep.Volumegroep;

/**
 * The part of a line that belongs to one group.
 *
 * @param groep the group
 * @param post the line
 * @param reeks the amounts
 * @param <P> lines of money received or of spending
 */
record Groepsdeel<P>(Volumegroep groep, P post, Reeks reeks) {

  /** The parts of a group, by line. */
  static <P> Map<P, Reeks> van(List<Groepsdeel<P>> delen, Volumegroep groep) {
    Map<P, Reeks> van = new LinkedHashMap<>();
    for (Groepsdeel<P> deel : delen) {
      if (deel.groep() == groep) {
        van.put(deel.post(), deel.reeks());
      }
    }
    return van;
  }
}
