package nl.participatie.budget.loonkosten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * What a wage subsidy of a month is asked for. No personal data: an age, no name and no number.
 *
 * <p>Not checked when it is built; {@link Loonkostenmodel} names all faults at once.
 */
@Value.Immutable
@Huisstijl
public interface Subsidievraag {

  /**
   * The day whose law and amounts count.
   *
   * @return the day, from 2015-01-01
   */
  LocalDate datum();

  /**
   * The age on that day.
   *
   * @return the age in years, 15 to 120, and below the pension age where that is given
   */
  int leeftijd();

  /**
   * The measured wage value (loonwaarde).
   *
   * @return whole percent, 0 to 100, or empty with a forfait
   */
  Optional<Integer> loonwaarde();

  /**
   * Whether the fixed part counts in place of a wage value: for a planned hire, from 2017-02-01.
   *
   * @return by default no
   */
  @Value.Default
  default boolean forfait() {
    return false;
  }

  /**
   * The contract hours a week.
   *
   * @return the hours, above 0 and at most 60, with at most four decimals
   */
  BigDecimal uren();

  /**
   * The hours of a full working week in the sector.
   *
   * @return the hours, above 0 and at most 60, with at most four decimals
   */
  BigDecimal voltijd();

  /**
   * The full-time wage a month that applies, without holiday allowance. It counts up to 2016 and
   * where it is more than the minimum wage; an answer in which it does not count says so.
   *
   * @return the wage, 0 to 1,000,000 euro, or empty for the minimum wage
   */
  Optional<Bedrag> loon();

  /**
   * The pension age (AOW) of the person: from it there is no subsidy.
   *
   * @return the age in whole years, 60 to 80 (limits of this library), or empty when it is not
   *     looked at
   */
  Optional<Integer> pensioenleeftijd();

  /**
   * What decides on the entitlement.
   *
   * @return by default nothing, so that it is not asked
   */
  @Value.Default
  default Rechtsfeiten rechtsfeiten() {
    return Rechtsfeiten.LEEG;
  }

  /**
   * How uncertain law is read.
   *
   * @return by default as this library does
   */
  @Value.Default
  default Rechtskeuzes rechtskeuzes() {
    return Rechtskeuzes.STANDAARD;
  }

  /**
   * Starts a question.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Subsidievraag}; date, age and hours are required. */
  class Builder extends ImmutableSubsidievraag.Builder {
    Builder() {}
  }
}
