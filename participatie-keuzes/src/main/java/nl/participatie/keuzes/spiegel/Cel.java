package nl.participatie.keuzes.spiegel;

import com.google.common.base.Preconditions;
import java.util.Optional;
import nl.participatie.model.bron.Begrip;

/**
 * A cell of a distribution: how many municipalities of the group stand here, or why that is not
 * shown. A hidden number is never zero and never left out.
 *
 * @param begrip an option, {@link Openkeuze#OPEN}, or a state of decision-making or implementation
 * @param aantal the number of municipalities, at least {@link Spiegelgroep#KLEINSTE_OMVANG}; empty
 *     when it is hidden
 * @param afscherming why the number is hidden; empty when it is shown
 */
public record Cel(Begrip begrip, Optional<Integer> aantal, Optional<Afscherming> afscherming) {

  /**
   * Creates a cell.
   *
   * @param begrip what is counted
   * @param aantal the number, or empty
   * @param afscherming why there is no number, or empty
   * @throws IllegalArgumentException unless there is either a number or a reason
   */
  public Cel {
    Preconditions.checkArgument(
        aantal.isPresent() != afscherming.isPresent(),
        "Cell %s has number %s and reason %s, expected one of the two",
        begrip,
        aantal,
        afscherming);
  }

  static Cel getoond(Begrip begrip, int aantal) {
    return new Cel(begrip, Optional.of(aantal), Optional.empty());
  }

  static Cel verborgen(Begrip begrip, Afscherming reden) {
    return new Cel(begrip, Optional.empty(), Optional.of(reden));
  }
}
