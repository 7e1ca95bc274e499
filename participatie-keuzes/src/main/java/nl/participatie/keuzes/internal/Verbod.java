package nl.participatie.keuzes.internal;

/**
 * A hard rule: no profile has an option of {@code als} and one of {@code tegen}. A bare prohibition
 * has the same options on both sides; with nothing on one side the rule forbids nothing.
 *
 * @param als one side
 * @param tegen the other side
 */
public record Verbod(long als, long tegen) {

  /**
   * Whether a profile breaks it.
   *
   * @param profiel the options chosen
   * @return whether both sides are chosen
   */
  public boolean isGebroken(long profiel) {
    return (profiel & als) != 0 && (profiel & tegen) != 0;
  }
}
