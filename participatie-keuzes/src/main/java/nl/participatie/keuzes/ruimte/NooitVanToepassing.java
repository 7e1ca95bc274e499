package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;

/**
 * A rule that can never have anything to say: no profile that keeps the other rules has an option
 * of its als (for SPANNING, VERSTERKT and a SLUIT_UIT of two sides: an option of both sides).
 *
 * @param regel the rule
 * @param redenen for each option of als, or pair of options: the options and a minimal set of other
 *     rules that forbid them
 */
public record NooitVanToepassing(Regel regel, List<Reden> redenen) {

  /**
   * Creates a finding.
   *
   * @param regel the rule
   * @param redenen why it never applies
   */
  public NooitVanToepassing {
    redenen = ImmutableList.copyOf(redenen);
  }
}
