package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Whether there is an entitlement (recht) to a wage subsidy, as far as the facts given decide. */
public sealed interface Recht {

  /** No fact was given, so that the question was not asked. */
  record NietGevraagd() implements Recht {}

  /** None of the facts given stands in the way. */
  record Wel() implements Recht {}

  /**
   * There is none: the subsidy is 0.00.
   *
   * @param redenen every reason, each with its article
   */
  record Geen(List<Reden> redenen) implements Recht {

    /**
     * Creates a refusal.
     *
     * @param redenen the reasons
     */
    public Geen {
      redenen = ImmutableList.copyOf(redenen);
    }
  }
}
