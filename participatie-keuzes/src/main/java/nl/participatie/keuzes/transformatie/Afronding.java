package nl.participatie.keuzes.transformatie;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a step was done (gereed): on a day, on an unknown day of a period, or at the latest on a
 * day. A source that says "in the second half of 2017" gives a period; one that says "before the
 * plan" gives a last day only.
 *
 * @param vanaf the first day on which it may have been done, or empty when nobody knows
 * @param uiterlijk the last day on which it may have been done: from then on it is done
 */
public record Afronding(Optional<LocalDate> vanaf, LocalDate uiterlijk) {

  /**
   * Creates a moment.
   *
   * @param vanaf the first day, or empty
   * @param uiterlijk the last day
   * @throws IllegalArgumentException if the first day is after the last one
   */
  public Afronding {
    LocalDate laatste = uiterlijk;
    Preconditions.checkArgument(
        vanaf.stream().noneMatch(eerste -> eerste.isAfter(laatste)),
        "A period that ends on %s cannot begin on %s",
        laatste,
        vanaf);
  }

  /**
   * Done on a day.
   *
   * @param dag the day
   * @return the moment
   */
  public static Afronding opDag(LocalDate dag) {
    return tussen(dag, dag);
  }

  /**
   * Done on an unknown day of a period.
   *
   * @param vanaf the first day of the period
   * @param totEnMet its last day, not before the first
   * @return the moment
   * @throws IllegalArgumentException if the first day is after the last one
   */
  public static Afronding tussen(LocalDate vanaf, LocalDate totEnMet) {
    return new Afronding(Optional.of(vanaf), totEnMet);
  }

  /**
   * Done on a day or before it; nobody knows how long before.
   *
   * @param dag the last day
   * @return the moment
   */
  public static Afronding nietLaterDan(LocalDate dag) {
    return new Afronding(Optional.empty(), dag);
  }

  /**
   * Whether the day itself is known.
   *
   * @return true when the first and the last day are one
   */
  public boolean isDag() {
    return vanaf.filter(uiterlijk::equals).isPresent();
  }
}
