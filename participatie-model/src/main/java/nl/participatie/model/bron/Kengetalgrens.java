package nl.participatie.model.bron;

import java.math.BigDecimal;
import nl.participatie.model.getal.Breuk;

/**
 * Between which values a key figure may lie, by its unit. The border refuses a file with a value
 * outside them, {@link Kengetallen#met} refuses a caller who gives one, and the schema of a
 * municipality file says the same. Nothing is ever below zero: there are no fewer people, places or
 * euros than none.
 */
public enum Kengetalgrens {
  /** A share of a whole (unit {@code aandeel}): 0 to 1. */
  AANDEEL("1", "a share from 0 to 1"),
  /** A part of a hundred (units {@code procent} and {@code per 100}): 0 to 100. */
  PROCENT("100", "a percentage from 0 to 100"),
  /** A percentage of a budget, which spending may exceed: 0 to 1000. */
  BUDGETPROCENT("1000", "a percentage of a budget from 0 to 1000"),
  /** Anything else, such as people, euros and years: 0 to 10<sup>12</sup>. */
  GETAL("1000000000000", "a number from 0 to 10^12");

  private final BigDecimal hoogste;
  private final Breuk hoogsteBreuk;
  private final String toegestaan;

  Kengetalgrens(String hoogste, String toegestaan) {
    this.hoogste = new BigDecimal(hoogste);
    this.hoogsteBreuk = Breuk.of(this.hoogste);
    this.toegestaan = toegestaan;
  }

  /**
   * The limits of a unit.
   *
   * @param eenheid the unit, as the table of key figures has it
   * @return the limits
   */
  public static Kengetalgrens van(String eenheid) {
    if (eenheid.equals("aandeel")) {
      return AANDEEL;
    }
    if (eenheid.equals("procent van het inkomensdeel")) {
      return BUDGETPROCENT;
    }
    return eenheid.startsWith("procent") || eenheid.startsWith("per 100 ") ? PROCENT : GETAL;
  }

  /**
   * The highest value that is allowed; the lowest is zero.
   *
   * @return the value, in the unit of the key figure
   */
  public BigDecimal hoogste() {
    return hoogste;
  }

  /**
   * Whether a value lies within the limits.
   *
   * @param waarde the value, in the unit of the key figure
   * @return whether it is from zero to the highest, both included
   */
  public boolean past(Breuk waarde) {
    return waarde.signum() >= 0 && waarde.compareTo(hoogsteBreuk) <= 0;
  }

  /** What is allowed, for the message of an exception. */
  String toegestaan() {
    return toegestaan;
  }
}
