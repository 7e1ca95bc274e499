package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;

/**
 * A rule that binds and forbids nothing that other rules do not forbid already.
 *
 * @param regel the rule
 * @param door a minimal set of other rules that forbid all that it forbids; none when it forbids
 *     nothing
 */
public record Overbodig(Regel regel, List<Regel> door) {

  /**
   * Creates a finding.
   *
   * @param regel the rule
   * @param door the other rules
   */
  public Overbodig {
    door = ImmutableList.copyOf(door);
  }
}
