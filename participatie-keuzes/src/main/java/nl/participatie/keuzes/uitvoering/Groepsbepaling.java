package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The group of a candidate with everything it rests on.
 *
 * @param doelgroep the group, or empty when it is not determined
 * @param labels what is said on top of the group, in the order of {@link Label}
 * @param redenen which facts and choices decide, in the order in which they were looked at
 * @param ontbreekt the first fact that is missing, or empty when the group is determined
 */
public record Groepsbepaling(
    Optional<Doelgroep> doelgroep,
    Set<Label> labels,
    List<Reden> redenen,
    Optional<Feit> ontbreekt) {

  /**
   * Creates an answer.
   *
   * @param doelgroep the group
   * @param labels what is said on top of it
   * @param redenen which facts and choices decide
   * @param ontbreekt the first fact that is missing
   * @throws IllegalArgumentException unless there is either a group or a missing fact
   */
  public Groepsbepaling {
    if (doelgroep.isPresent() == ontbreekt.isPresent()) {
      throw new IllegalArgumentException(
          "Group " + doelgroep + " and missing fact " + ontbreekt + ", allowed: one of the two");
    }
    labels = ImmutableSet.copyOf(labels);
    redenen = ImmutableList.copyOf(redenen);
  }
}
