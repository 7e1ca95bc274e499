package nl.participatie.budget.loonkosten;

import java.time.LocalDate;
import java.util.Optional;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * What decides whether somebody is entitled to a wage subsidy at all. What is empty was not asked
 * and decides nothing.
 */
@Value.Immutable
@Huisstijl
public interface Rechtsfeiten {

  /** Nothing was asked. */
  Rechtsfeiten LEEG = builder().build();

  /**
   * Whether the person belongs to the group that the law sets for wage subsidy (art. 6, 10c and
   * 10d).
   *
   * @return yes, no, or empty
   */
  Optional<Boolean> inDoelgroep();

  /**
   * Whether the employment is one under the Wsw (art. 10d lid 3).
   *
   * @return yes, no, or empty
   */
  Optional<Boolean> wswDienstbetrekking();

  /**
   * Whether another wage subsidy is received for the same job (art. 10d).
   *
   * @return yes, no, or empty
   */
  Optional<Boolean> andereLoonkostensubsidie();

  /**
   * The day on which the employment started. Who applies after it is somebody already at work (art.
   * 10d lid 2).
   *
   * @return the day, or empty; with it {@link #aanvraag()} is needed
   */
  Optional<LocalDate> inDienstSinds();

  /**
   * The day of the application.
   *
   * @return the day, or empty; with it {@link #inDienstSinds()} is needed
   */
  Optional<LocalDate> aanvraag();

  /**
   * Whether somebody already at work applied.
   *
   * @return yes, if the application came after the start
   */
  default boolean isAlInDienst() {
    return inDienstSinds().flatMap(start -> aanvraag().map(start::isBefore)).orElse(false);
  }

  /**
   * Starts facts.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Rechtsfeiten}; nothing is required. */
  class Builder extends ImmutableRechtsfeiten.Builder {
    Builder() {}
  }
}
