package nl.participatie.keuzes.agenda;

import com.google.common.collect.Maps;
import java.util.Map;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;

/**
 * How the complete profiles that are left are spread over the options of an open choice.
 *
 * @param aantallen for each option of the choice, in the order of the catalogue, the exact number
 *     of complete profiles left that have it
 */
public record Optieverdeling(Map<Optie, Long> aantallen) {

  /**
   * Creates a distribution.
   *
   * @param aantallen the number of profiles per option
   * @throws IllegalArgumentException if a number is negative, or no profile is left
   */
  public Optieverdeling {
    aantallen = Maps.immutableEnumMap(aantallen);
    boolean isNegatief = aantallen.values().stream().anyMatch(aantal -> aantal < 0);
    if (isNegatief || som(aantallen) == 0) {
      throw new IllegalArgumentException(
          "Profiles per option are "
              + aantallen
              + ": each 0 or more, together at least 1; without any profile nothing is spread");
    }
  }

  private static long som(Map<Optie, Long> aantallen) {
    return aantallen.values().stream().reduce(0L, Math::addExact);
  }

  /**
   * The number of complete profiles that are left.
   *
   * @return the exact number, 1 or more
   */
  public long aantal() {
    return som(aantallen);
  }

  /**
   * The expected number of profiles that remains once the choice is made, with every profile that
   * is left equally likely: the sum over the options of {@code N_i squared / N}.
   *
   * @return the exact number, at least 1 and at most {@link #aantal()}; equal to it when only one
   *     option is left
   */
  public Breuk verwachtOver() {
    long kwadraten = 0;
    for (long aantal : aantallen.values()) {
      kwadraten = Math.addExact(kwadraten, Math.multiplyExact(aantal, aantal));
    }
    return Breuk.of(kwadraten, aantal());
  }
}
