package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.keuze.Optie;

/**
 * Decisions and rules that together cause something. Minimal: without any one of them they do not.
 *
 * @param beslissingen the user's own decisions, in the order of the choices; none when the rules
 *     alone suffice
 * @param regels the rules, in the order of the rule set; none when a decision alone suffices
 */
public record Reden(List<Optie> beslissingen, List<Regel> regels) {

  /**
   * Creates a reason.
   *
   * @param beslissingen the decisions
   * @param regels the rules
   */
  public Reden {
    beslissingen = ImmutableList.copyOf(beslissingen);
    regels = ImmutableList.copyOf(regels);
  }
}
