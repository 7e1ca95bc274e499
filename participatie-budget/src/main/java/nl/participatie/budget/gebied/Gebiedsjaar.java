package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.model.gemeente.Gemeentecode;

/**
 * A year of an area: the groups, what is received, what is spent and what is left, as sums of what
 * is shown for its municipalities.
 *
 * @param gemeenten the municipalities that were added up
 * @param ontvangen the groups and what is received
 * @param uitgaven what is spent and what is left
 */
public record Gebiedsjaar(
    Set<Gemeentecode> gemeenten, Gebiedssituatie ontvangen, Uitgaven uitgaven) {

  /**
   * Creates a year.
   *
   * @param gemeenten the municipalities that were added up
   * @param ontvangen the groups and what is received
   * @param uitgaven what is spent and what is left
   */
  public Gebiedsjaar {
    gemeenten = ImmutableSortedSet.copyOf(gemeenten);
  }

  /** A year of one municipality. */
  static Gebiedsjaar van(Gemeentecode gemeente, Raming raming, int jaar) {
    return new Gebiedsjaar(
        Set.of(gemeente),
        Optelling.situatie(gemeente, Objects.requireNonNull(raming.jaren().get(jaar))),
        Optelling.uitgaven(gemeente, Objects.requireNonNull(raming.uitgaven().get(jaar))));
  }

  /** The year of areas that have no municipality in common. */
  static Gebiedsjaar som(Collection<Gebiedsjaar> delen) {
    return new Gebiedsjaar(
        delen.stream()
            .flatMap(deel -> deel.gemeenten().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Gemeentecode::compareTo)),
        Optelling.situaties(delen.stream().map(Gebiedsjaar::ontvangen).toList()),
        Optelling.uitgaven(delen.stream().map(Gebiedsjaar::uitgaven).toList()));
  }
}
