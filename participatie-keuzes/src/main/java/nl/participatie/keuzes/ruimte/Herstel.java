package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * A way to repair decisions that conflict.
 *
 * @param wijzigingen the changes, in the order of the choices; as few as can be
 */
public record Herstel(List<Wijziging> wijzigingen) {

  /**
   * Creates a repair.
   *
   * @param wijzigingen the changes
   */
  public Herstel {
    wijzigingen = ImmutableList.copyOf(wijzigingen);
  }

  /**
   * A profile with the changes made.
   *
   * @param profiel the profile that conflicts
   * @return the profile repaired
   */
  public Keuzeprofiel toegepastOp(Keuzeprofiel profiel) {
    Keuzeprofiel hersteld = profiel;
    for (Wijziging wijziging : wijzigingen) {
      hersteld = hersteld.met(wijziging.naar());
    }
    return hersteld;
  }
}
