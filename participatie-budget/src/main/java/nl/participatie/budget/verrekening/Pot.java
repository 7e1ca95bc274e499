package nl.participatie.budget.verrekening;

import com.google.common.collect.Sets;
import java.util.Set;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Saldopost;

/**
 * A pool (pot): balances that cover each other's shortage, or one balance that stands alone (report
 * 5.1).
 *
 * @param leden the members, in the order of {@link Saldopost}
 * @param saldo the sum of the members' balances in euro, before anything flows into the pool from
 *     outside; not determined when a member is not
 */
public record Pot(Set<Saldopost> leden, Uitkomst<Bedrag> saldo) {

  /**
   * Creates a pool.
   *
   * @param leden the members, in any order
   * @param saldo the sum of their balances
   * @throws IllegalArgumentException if there is no member
   */
  public Pot {
    if (leden.isEmpty()) {
      throw new IllegalArgumentException("A pool needs at least one balance, got none");
    }
    leden = Sets.immutableEnumSet(leden);
  }
}
