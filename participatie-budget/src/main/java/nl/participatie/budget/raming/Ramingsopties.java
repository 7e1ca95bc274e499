package nl.participatie.budget.raming;

import java.util.Optional;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/** How an estimate is made, where there is a choice. */
@Value.Immutable
@Huisstijl
public interface Ramingsopties {

  /** The middle of every bandwidth, constant prices. */
  Ramingsopties STANDAARD = builder().build();

  /**
   * Which value of a key figure with a bandwidth counts.
   *
   * @return the scenario, by default the middle
   */
  @Value.Default
  default Scenario scenario() {
    return Scenario.MIDDEN;
  }

  /**
   * How prices rise.
   *
   * @return the indexation; by default none, constant prices of 2015-01-01
   */
  Optional<Indexatie> indexatie();

  /**
   * Whether the budgets follow the municipality's own people after its choices, in place of those
   * before. An assumption: the state divides by objective factors (report fn 1).
   *
   * @return by default no
   */
  @Value.Default
  default boolean budgettenVolgenVolumes() {
    return false;
  }

  /**
   * Whether wage subsidy follows the minimum wage of each year, in place of that of 2015-01-01. Not
   * determined in a year of which the minimum wage is not known.
   *
   * @return by default no
   */
  @Value.Default
  default boolean lopendeLonen() {
    return false;
  }

  /**
   * Starts options.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Ramingsopties}; nothing is required. */
  class Builder extends ImmutableRamingsopties.Builder {
    Builder() {}
  }
}
