package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * All that the rules find in a profile on a date.
 *
 * @param profiel the profile
 * @param peildatum the date
 * @param bevindingen the findings in the order of the rules
 */
public record Toetsresultaat(
    Keuzeprofiel profiel, LocalDate peildatum, List<Regelbevinding> bevindingen) {

  /**
   * Creates a result.
   *
   * @param profiel the profile
   * @param peildatum the date
   * @param bevindingen the findings
   */
  public Toetsresultaat {
    bevindingen = ImmutableList.copyOf(bevindingen);
  }

  /**
   * The findings of one outcome.
   *
   * @param uitkomst the outcome
   * @return the findings in the order of the rules
   */
  public List<Regelbevinding> met(Toetsuitkomst uitkomst) {
    return bevindingen.stream().filter(b -> b.uitkomst() == uitkomst).toList();
  }
}
