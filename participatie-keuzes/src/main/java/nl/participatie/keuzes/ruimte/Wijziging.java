package nl.participatie.keuzes.ruimte;

import com.google.common.base.Preconditions;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * One decision replaced by another one.
 *
 * @param van the option that was chosen
 * @param naar the option in its place
 */
public record Wijziging(Optie van, Optie naar) {

  /**
   * Creates a change.
   *
   * @param van the option that was chosen
   * @param naar the option in its place
   * @throws IllegalArgumentException if they are not two options of one choice
   */
  public Wijziging {
    Preconditions.checkArgument(
        van.keuze() == naar.keuze() && van != naar,
        "A change is from one option of a choice to another, not from %s to %s",
        van,
        naar);
  }

  /**
   * The choice.
   *
   * @return the choice of both options
   */
  public Keuze keuze() {
    return van.keuze();
  }
}
