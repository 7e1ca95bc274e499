package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * What a wage subsidy over a period is asked for.
 *
 * <p>Not checked when it is built; {@link Periodesubsidies} names all faults at once.
 */
@Value.Immutable
@Huisstijl
public interface Periodevraag {

  /**
   * What holds on the first day, which is the day of {@link Subsidievraag#datum()}. With a forfait
   * the wage value is that of the days after it; it can be left out where the forfait covers the
   * period or a change brings one by the first day after it.
   *
   * @return the question of the first day
   */
  Subsidievraag aanvang();

  /**
   * The last day, inclusive.
   *
   * @return the day
   */
  LocalDate totEnMet();

  /**
   * The last day of the forfait: at most six months from the first day, which is the default. Only
   * with a forfait.
   *
   * @return the day, or empty
   */
  Optional<LocalDate> forfaitTotEnMet();

  /**
   * The birthday, for who passes into another youth step or reaches the pension age within the
   * period. Somebody born on 29 February is a year older on 28 February of a year without that day
   * (a reading: no source says it).
   *
   * @return month and day, or empty when the age of the first day counts throughout
   */
  Optional<MonthDay> verjaardag();

  /**
   * Changes within the period by the day on which they begin: after the first day and up to the
   * last, at most 200.
   *
   * @return the changes in order of date
   */
  ImmutableSortedMap<LocalDate, Wijziging> wijzigingen();

  /**
   * Starts a question.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder().wijzigingen(ImmutableSortedMap.of());
  }

  /** Builds a {@link Periodevraag}; the first and the last day are required. */
  class Builder extends ImmutablePeriodevraag.Builder {
    Builder() {}
  }
}
