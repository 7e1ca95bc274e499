package nl.participatie.keuzes.congruentie;

import com.google.common.collect.Maps;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The positions on one choice as they come in from outside, before they are checked; null is
 * absent.
 *
 * @param keuze the number of the choice
 * @param posities the code of an option, per level
 * @param bronnen what a position rests on, per level
 * @param dienstverlening the code of where the service is organised
 */
public record Positieinvoer(
    @Nullable Integer keuze,
    Map<Niveau, String> posities,
    Map<Niveau, String> bronnen,
    @Nullable String dienstverlening) {

  /**
   * Creates the input; maps are copied.
   *
   * @param keuze the number of the choice
   * @param posities the code of an option, per level
   * @param bronnen what a position rests on, per level
   * @param dienstverlening the code of where the service is organised
   */
  public Positieinvoer {
    posities = Maps.immutableEnumMap(posities);
    bronnen = Maps.immutableEnumMap(bronnen);
  }
}
