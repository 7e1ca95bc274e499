package nl.participatie.keuzes.transformatie;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * When a step is done, as seen from a date.
 *
 * @param nietEerderDan the day, or while something is missing the day before which it is certainly
 *     not done: steps of which nothing is expected count as taking no time there
 * @param ontbreekt the steps of which neither duration nor expected date is stated, in order; empty
 *     when the day is determined
 */
public record Stapeinde(LocalDate nietEerderDan, Set<Padstap> ontbreekt) {

  /**
   * Creates an end.
   *
   * @param nietEerderDan the day
   * @param ontbreekt the steps of which nothing is expected
   */
  public Stapeinde {
    ontbreekt = Sets.immutableEnumSet(ontbreekt);
  }

  /**
   * The day.
   *
   * @return the day, or empty when it is not determined
   */
  public Optional<LocalDate> dag() {
    return ontbreekt.isEmpty() ? Optional.of(nietEerderDan) : Optional.empty();
  }
}
