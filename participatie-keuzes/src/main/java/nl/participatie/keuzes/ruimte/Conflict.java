package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.keuze.Optie;

/**
 * Decisions that cannot stand together. Minimal: without any one of them the others can.
 *
 * @param beslissingen the decisions, in the order of the choices; none when the rules allow no
 *     profile at all
 * @param regelsets all minimal sets of rules under which they conflict, the smallest first; the
 *     rules in the order of the rule set
 */
public record Conflict(List<Optie> beslissingen, List<List<Regel>> regelsets) {

  /**
   * Creates a conflict.
   *
   * @param beslissingen the decisions
   * @param regelsets the sets of rules
   */
  public Conflict {
    beslissingen = ImmutableList.copyOf(beslissingen);
    regelsets =
        regelsets.stream()
            .<List<Regel>>map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList());
  }
}
