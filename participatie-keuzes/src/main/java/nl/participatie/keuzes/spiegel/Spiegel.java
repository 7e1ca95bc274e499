package nl.participatie.keuzes.spiegel;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.participatie.model.gemeente.Gemeenteprofiel;

/**
 * The mirror (spiegel): a municipality beside a group, with its nearest neighbours (report 8.2).
 *
 * <p>The numbers of the group keep to the limit that stands in {@link Spiegelgroep}. The neighbours
 * do not: they are named, and whoever is wholly alike is told to be so. That is what a neighbour is
 * for; whoever may not name the members of a group asks for none.
 *
 * @param eigen where the municipality itself stands
 * @param groep the group beside it
 * @param buren its nearest neighbours in the group, the nearest first
 */
public record Spiegel(Gemeentestand eigen, Spiegelgroep groep, List<Buur> buren) {

  /** How many neighbours a mirror has unless asked otherwise. */
  public static final int STANDAARD_BUREN = 5;

  /** On how many choices a neighbour and the municipality have both decided, at least. */
  public static final int MINSTE_GEMEENSCHAPPELIJK = 5;

  /**
   * Creates a mirror.
   *
   * @param eigen where the municipality stands
   * @param groep the group
   * @param buren the neighbours
   */
  public Spiegel {
    buren = ImmutableList.copyOf(buren);
  }

  /**
   * Holds a municipality beside a group.
   *
   * @param eigen the municipality; it counts in the numbers only if it is one of the group
   * @param groep the municipalities of the group
   * @param peildatum the reference date, inclusive
   * @return the mirror with at most {@link #STANDAARD_BUREN} neighbours
   * @throws IllegalArgumentException if two municipalities of the group have one code
   */
  public static Spiegel van(
      Gemeenteprofiel eigen, Collection<Gemeenteprofiel> groep, LocalDate peildatum) {
    return van(eigen, Spiegelgroep.van(groep, peildatum), STANDAARD_BUREN);
  }

  /**
   * Holds a municipality beside a group, at the date of the group.
   *
   * @param eigen the municipality; it counts in the numbers only if it is one of the group
   * @param groep the group
   * @param buren how many neighbours to name at most, 0 for none
   * @return the mirror; without neighbours when the group is too small
   * @throws IllegalArgumentException if the number of neighbours is negative
   */
  public static Spiegel van(Gemeenteprofiel eigen, Spiegelgroep groep, int buren) {
    Preconditions.checkArgument(buren >= 0, "%s neighbours, at least 0", buren);
    Gemeentestand stand = Gemeentestand.van(eigen, groep.peildatum());
    return new Spiegel(stand, groep, buren(stand, groep, buren));
  }

  private static List<Buur> buren(Gemeentestand eigen, Spiegelgroep groep, int aantal) {
    return groep.omvang() < Spiegelgroep.KLEINSTE_OMVANG
        ? List.of()
        : groep.leden().stream()
            .filter(lid -> lid.code().isEmpty() || !lid.code().equals(eigen.code()))
            .map(lid -> Buur.van(eigen, lid))
            .filter(buur -> buur.gemeenschappelijk() >= MINSTE_GEMEENSCHAPPELIJK)
            .sorted(Buur.DICHTSTBIJ)
            .limit(aantal)
            .toList();
  }
}
