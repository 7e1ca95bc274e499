package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * A multi-year estimate (raming) of a municipality: groups and money received by year, the
 * structural situation beside them, and everything it rests on or lacks. Constant prices of
 * 2015-01-01.
 */
@Value.Immutable
@Huisstijl
public interface Raming {

  /**
   * The situation of every year.
   *
   * @return the situations by year
   */
  ImmutableSortedMap<Integer, Situatie> jaren();

  /**
   * What is spent and what is left in every year.
   *
   * @return spending and balances by year
   */
  ImmutableSortedMap<Integer, Uitgaven> uitgaven();

  /**
   * The structural situation: the limit of the paths, not one of the years.
   *
   * @return the situation in the long run
   */
  Situatie structureel();

  /**
   * The assumptions that the estimate rests on.
   *
   * @return the assumptions, key figures first in the order of their table
   */
  List<Aanname> aannames();

  /**
   * What is missing.
   *
   * @return the gaps; empty when everything is determined
   */
  List<Leemte> leemten();

  /**
   * Starts an estimate.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Raming}; years and the structural situation are required. */
  class Builder extends ImmutableRaming.Builder {
    Builder() {}
  }
}
