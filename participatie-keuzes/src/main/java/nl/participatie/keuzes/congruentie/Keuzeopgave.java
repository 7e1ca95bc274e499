package nl.participatie.keuzes.congruentie;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;

/**
 * What a municipality states about one choice.
 *
 * @param posities the option of each level that is known, in the order of the levels
 * @param dienstverlening where its service is organised, or empty; descriptive only
 */
public record Keuzeopgave(
    Map<Niveau, Positieopgave> posities, Optional<Dienstverlening> dienstverlening) {

  /** Nothing is stated. */
  static final Keuzeopgave LEEG = new Keuzeopgave(Map.of(), Optional.empty());

  /**
   * Creates a statement.
   *
   * @param posities the option of each level that is known
   * @param dienstverlening where its service is organised
   */
  public Keuzeopgave {
    posities = Maps.immutableEnumMap(posities);
  }
}
