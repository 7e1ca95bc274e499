package nl.participatie.budget.loonkosten;

import java.time.LocalDate;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * How uncertain law is read: each with the reading that this library takes and one that a caller
 * can take in its place. What was uncertain stands in the answer.
 */
@Value.Immutable
@Huisstijl
public interface Rechtskeuzes {

  /** The readings that this library takes. */
  Rechtskeuzes STANDAARD = builder().build();

  /**
   * The compensation for employer's charges in the gap from 2022-01-01 to 2026-06-30, in percent.
   *
   * @return the percentage: 23.5, the last known before; the first known after is 25
   */
  @Value.Default
  default Breuk werkgeverslastenInGat() {
    return Breuk.parse("23.5");
  }

  /**
   * From when part time is counted by a week of 36 hours.
   *
   * @return the date: 2024-01-01; the text was first seen on 2025-01-01
   */
  @Value.Default
  default LocalDate vasteWeekVanaf() {
    return LocalDate.of(2024, 1, 1);
  }

  /**
   * From when the wage value is a percentage of the minimum wage, in place of the wage that
   * applies.
   *
   * @return the date: 2017-01-01, as practice did; the consolidated text shows it from 2017-02-01
   */
  @Value.Default
  default LocalDate loonwaardeVanMinimumloonVanaf() {
    return LocalDate.of(2017, 1, 1);
  }

  /**
   * What the cap is on.
   *
   * @return the reading: the subsidy alone; the other is subsidy and compensation together
   */
  @Value.Default
  default Plafondlezing plafond() {
    return Plafondlezing.OVER_SUBSIDIE;
  }

  /**
   * Starts readings.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Rechtskeuzes}; nothing is required. */
  class Builder extends ImmutableRechtskeuzes.Builder {
    Builder() {}
  }
}
