package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.keuze.Optie;

/**
 * Options that are never apart: a profile left has all of them or none.
 *
 * @param opties two or more options of different choices, in the order of the catalogue
 * @param bewijs why each brings the next, and the last the first
 */
public record Onafscheidelijk(List<Optie> opties, List<Verband> bewijs) {

  /**
   * Creates a set.
   *
   * @param opties the options
   * @param bewijs why they are never apart
   */
  public Onafscheidelijk {
    opties = ImmutableList.copyOf(opties);
    bewijs = ImmutableList.copyOf(bewijs);
  }

  /**
   * One option brings another one.
   *
   * @param van the option that is chosen
   * @param naar the option that follows
   * @param regelsets all minimal sets of rules from which it follows, or one where they are too
   *     many
   */
  public record Verband(Optie van, Optie naar, List<List<Regel>> regelsets) {

    /**
     * Creates a link.
     *
     * @param van the option that is chosen
     * @param naar the option that follows
     * @param regelsets the sets of rules
     */
    public Verband {
      regelsets = ImmutableList.copyOf(regelsets);
    }
  }
}
