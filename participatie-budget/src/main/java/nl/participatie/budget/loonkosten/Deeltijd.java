package nl.participatie.budget.loonkosten;

import nl.participatie.model.getal.Breuk;

/**
 * The part of full time that counts.
 *
 * @param factor the part, above zero; from 2024 it can be more than one
 */
public record Deeltijd(Breuk factor) {

  /** Full time. */
  public static final Deeltijd VOLTIJD = new Deeltijd(Breuk.EEN);

  /**
   * Creates a part.
   *
   * @param factor the part
   * @throws IllegalArgumentException if it is not above zero
   */
  public Deeltijd {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("Part time " + factor + ", allowed: above zero");
    }
  }

  /**
   * Before 2024: contract hours over the full working week, when shorter.
   *
   * @param uren the contract hours a week
   * @param voltijd the hours of a full working week
   * @return the part, at most one
   */
  public static Deeltijd naarVoltijd(Breuk uren, Breuk voltijd) {
    return new Deeltijd(kleinste(uren, voltijd).gedeeldDoor(voltijd));
  }

  /**
   * From 2024: contract hours over a fixed week, up or down; hours count up to the full week of the
   * sector.
   *
   * @param uren the contract hours a week
   * @param voltijd the hours of a full working week
   * @param week the fixed week: 36 hours
   * @return the part
   */
  public static Deeltijd naarVasteWeek(Breuk uren, Breuk voltijd, Breuk week) {
    return new Deeltijd(kleinste(uren, voltijd).gedeeldDoor(week));
  }

  private static Breuk kleinste(Breuk a, Breuk b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
