package nl.participatie.budget.loonkosten;

import java.math.BigDecimal;
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
  public static Deeltijd naarVoltijd(BigDecimal uren, BigDecimal voltijd) {
    return deel(uren.min(voltijd), voltijd);
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
  public static Deeltijd naarVasteWeek(BigDecimal uren, BigDecimal voltijd, BigDecimal week) {
    return deel(uren.min(voltijd), week);
  }

  /** One fraction of two numbers with as many decimals: brought to lowest terms once. */
  private static Deeltijd deel(BigDecimal uren, BigDecimal van) {
    if (uren.compareTo(van) == 0) {
      return VOLTIJD;
    }
    BigDecimal deel = uren.stripTrailingZeros();
    BigDecimal heel = van.stripTrailingZeros();
    int decimalen = Math.max(0, Math.max(deel.scale(), heel.scale()));
    return new Deeltijd(
        Breuk.of(
            deel.setScale(decimalen).unscaledValue(), heel.setScale(decimalen).unscaledValue()));
  }
}
