package nl.participatie.budget.raming;

import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.getal.Breuk;

/**
 * Which value of a key figure with a bandwidth counts. Low takes the lowest figures: with the
 * lowest wage value (loonwaarde) the wage subsidy is highest.
 */
public enum Scenario {
  /** The lowest value. */
  LAAG,
  /** The middle value. */
  MIDDEN,
  /** The highest value. */
  HOOG;

  /**
   * The value that counts.
   *
   * @param bandbreedte the values of a key figure
   * @return the lowest, middle or highest
   */
  public Breuk uit(Bandbreedte bandbreedte) {
    return switch (this) {
      case LAAG -> bandbreedte.laag();
      case MIDDEN -> bandbreedte.midden();
      case HOOG -> bandbreedte.hoog();
    };
  }
}
