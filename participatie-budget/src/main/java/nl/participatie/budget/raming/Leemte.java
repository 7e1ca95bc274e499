package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import nl.participatie.model.bron.Onbepaald;

/**
 * A gap in an estimate: what is missing, what it leaves undetermined, and in which years.
 *
 * @param onbepaald what is missing and why
 * @param raakt the attributes that it leaves undetermined, for example {@code baten.PBUDGET_WSW},
 *     in the order of the result
 * @param jaren the years in which it does
 * @param structureel whether it does so in the structural situation as well, for those of them that
 *     it has: groups and money received
 */
public record Leemte(
    Onbepaald onbepaald, List<String> raakt, Set<Integer> jaren, boolean structureel) {

  /**
   * Creates a gap.
   *
   * @param onbepaald what is missing
   * @param raakt the attributes that it leaves undetermined
   * @param jaren the years
   * @param structureel whether the structural situation is touched
   */
  public Leemte {
    raakt = ImmutableList.copyOf(raakt);
    jaren = ImmutableSortedSet.copyOf(jaren);
  }
}
