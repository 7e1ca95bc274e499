package nl.participatie.budget.verrekening;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.bron.Onbepaald;

/**
 * A gap (hiaat): something that is missing, and everything that it leaves undetermined in a
 * settlement.
 *
 * @param onbepaald what is missing and why: an open choice such as {@code keuzes.8}, or what a
 *     balance lacks
 * @param raakt the attributes that it leaves undetermined, in the order of the result: balances
 *     such as {@code saldi.PBUDGET_WSW}, then {@code vorm}, {@code potten} or one of its sums such
 *     as {@code potten[1].saldo}, {@code overdrachten}, {@code tekort} and {@code overschot}
 */
public record Hiaat(Onbepaald onbepaald, List<String> raakt) {

  /**
   * Creates a gap.
   *
   * @param onbepaald what is missing
   * @param raakt the attributes that it leaves undetermined
   */
  public Hiaat {
    raakt = ImmutableList.copyOf(raakt);
  }
}
