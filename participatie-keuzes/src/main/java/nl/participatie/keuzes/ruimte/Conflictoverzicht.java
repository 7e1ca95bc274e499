package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * What conflicts in a profile, and what would repair it.
 *
 * @param conflicten all minimal conflicts, those of the fewest decisions first
 * @param herstel all nearest repairs
 */
public record Conflictoverzicht(List<Conflict> conflicten, List<Herstel> herstel) {

  /**
   * Creates an overview.
   *
   * @param conflicten the conflicts
   * @param herstel the repairs
   */
  public Conflictoverzicht {
    conflicten = ImmutableList.copyOf(conflicten);
    herstel = ImmutableList.copyOf(herstel);
  }

  /**
   * The conflicts of a profile and their repairs.
   *
   * @param ruimte the space
   * @param profiel what was chosen
   * @param vast the choices that are not to be changed
   * @return the overview
   * @throws Rekengrens if there are too many reasons or repairs to list
   */
  public static Conflictoverzicht van(Keuzeruimte ruimte, Keuzeprofiel profiel, Set<Keuze> vast) {
    return new Conflictoverzicht(ruimte.conflicten(profiel), ruimte.herstel(profiel, vast));
  }
}
