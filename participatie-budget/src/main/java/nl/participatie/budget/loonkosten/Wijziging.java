package nl.participatie.budget.loonkosten;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What changes on a day of a period; what is empty stays as it was.
 *
 * @param uren other contract hours a week
 * @param loonwaarde another measured wage value
 */
public record Wijziging(Optional<BigDecimal> uren, Optional<Integer> loonwaarde) {

  /**
   * Other contract hours.
   *
   * @param uren the hours a week
   * @return the change
   */
  public static Wijziging vanUren(BigDecimal uren) {
    return new Wijziging(Optional.of(uren), Optional.empty());
  }

  /**
   * Another measured wage value.
   *
   * @param procent whole percent
   * @return the change
   */
  public static Wijziging vanLoonwaarde(int procent) {
    return new Wijziging(Optional.empty(), Optional.of(procent));
  }
}
