package nl.participatie.keuzes.toets;

import java.util.Collection;
import nl.participatie.keuzes.internal.Kolommen;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * Many profiles in columns, a bit per profile and option, so that a verdict takes 64 of them at a
 * time. Immutable.
 */
public final class Profielblok {

  private final Kolommen kolommen;

  private Profielblok(Kolommen kolommen) {
    this.kolommen = kolommen;
  }

  /**
   * Puts profiles in columns.
   *
   * @param profielen the profiles
   * @return the columns
   */
  public static Profielblok van(Collection<Keuzeprofiel> profielen) {
    return van(profielen.stream().mapToLong(Keuzeprofiel::masker).toArray());
  }

  /**
   * Puts profiles in columns.
   *
   * @param profielen the opaque values of the profiles, see {@link Keuzeprofiel#masker()}
   * @return the columns
   */
  public static Profielblok van(long[] profielen) {
    return new Profielblok(Kolommen.van(profielen));
  }

  /**
   * The number of profiles.
   *
   * @return how many
   */
  public int aantal() {
    return kolommen.aantal();
  }

  Kolommen kolommen() {
    return kolommen;
  }
}
