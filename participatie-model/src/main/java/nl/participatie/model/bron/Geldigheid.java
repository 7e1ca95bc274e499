package nl.participatie.model.bron;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds: from a day on, up to but not including another day. An absent
 * end means that no end is known.
 *
 * @param vanaf the first day, empty when it always held
 * @param tot the first day on which it holds no more, empty when no end is known
 */
public record Geldigheid(Optional<LocalDate> vanaf, Optional<LocalDate> tot) {

  /** Holds on every day. */
  public static final Geldigheid ALTIJD = new Geldigheid(Optional.empty(), Optional.empty());

  /**
   * Creates a validity.
   *
   * @param vanaf the first day
   * @param tot the day after the last one
   * @throws IllegalArgumentException if it ends before or on the day it starts
   */
  public Geldigheid {
    if (vanaf.isPresent() && tot.isPresent() && !vanaf.get().isBefore(tot.get())) {
      throw new IllegalArgumentException(
          "Validity from " + vanaf.get() + " to " + tot.get() + " holds on no day");
    }
  }

  /**
   * Parses two cells of a table: ISO dates or nothing.
   *
   * @param vanaf the first day, or empty
   * @param tot the day after the last one, or empty
   * @return the validity
   * @throws IllegalArgumentException if it ends before or on the day it starts
   * @throws java.time.DateTimeException if a cell is no date
   */
  public static Geldigheid parse(String vanaf, String tot) {
    return new Geldigheid(datum(vanaf), datum(tot));
  }

  private static Optional<LocalDate> datum(String cel) {
    return cel.isEmpty() ? Optional.empty() : Optional.of(Datum.lees(cel));
  }

  /**
   * Whether it holds on a day.
   *
   * @param dag the day
   * @return whether {@code vanaf <= dag < tot}
   */
  public boolean geldtOp(LocalDate dag) {
    boolean isBegonnen = vanaf.isEmpty() || !dag.isBefore(vanaf.get());
    return isBegonnen && (tot.isEmpty() || dag.isBefore(tot.get()));
  }

  /** {@return the two days with "to" between, an open side as "..."} */
  @Override
  public String toString() {
    return vanaf.map(LocalDate::toString).orElse("...")
        + " to "
        + tot.map(LocalDate::toString).orElse("...");
  }
}
