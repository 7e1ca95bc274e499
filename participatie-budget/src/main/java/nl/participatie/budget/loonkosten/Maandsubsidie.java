package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The wage subsidy of a whole month, with everything it rests on.
 *
 * @param wml the minimum wage
 * @param recht whether there is an entitlement, as far as that was asked; without it nothing is
 *     paid
 * @param grondslag the base B: the minimum wage with holiday allowance
 * @param bedrag subsidy and compensation
 * @param werkgeverslasten the percentage of the compensation
 * @param redenen why, with the articles and the key figures used
 * @param onzekerheden how uncertain law was read
 */
public record Maandsubsidie(
    Minimumloon wml,
    Recht recht,
    Bedrag grondslag,
    Subsidiebedrag bedrag,
    Breuk werkgeverslasten,
    List<Reden> redenen,
    List<Onzekerheid> onzekerheden) {

  /**
   * Creates a subsidy.
   *
   * @param wml the minimum wage
   * @param recht whether there is an entitlement
   * @param grondslag the base
   * @param bedrag subsidy and compensation
   * @param werkgeverslasten the percentage of the compensation
   * @param redenen why
   * @param onzekerheden how uncertain law was read
   */
  public Maandsubsidie {
    redenen = ImmutableList.copyOf(redenen);
    onzekerheden = ImmutableList.copyOf(onzekerheden);
  }
}
