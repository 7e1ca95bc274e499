package nl.participatie.keuzes.internal;

/**
 * Points for having an option of {@code als} and one of {@code dan}; the same options on both sides
 * for points that one side alone brings.
 *
 * @param als one side
 * @param dan the other side
 * @param punten the points, negative for a tension
 */
public record Gewicht(long als, long dan, int punten) {

  /**
   * The points for a profile.
   *
   * @param profiel the options chosen
   * @return the points when both sides are chosen, else 0
   */
  public int in(long profiel) {
    return (profiel & als) != 0 && (profiel & dan) != 0 ? punten : 0;
  }
}
