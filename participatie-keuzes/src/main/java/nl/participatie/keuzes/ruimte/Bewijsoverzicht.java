package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.regel.Sterkte;

/**
 * Proofs of one rule set, from one threshold.
 *
 * @param drempel the weakest strength that binds
 * @param bewijzen a proof per period, from the earliest to the latest
 */
public record Bewijsoverzicht(Sterkte drempel, List<Regelbewijs> bewijzen) {

  /**
   * Creates an overview.
   *
   * @param drempel the threshold
   * @param bewijzen the proofs
   */
  public Bewijsoverzicht {
    bewijzen = ImmutableList.copyOf(bewijzen);
  }
}
