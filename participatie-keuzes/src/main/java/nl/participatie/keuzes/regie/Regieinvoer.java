package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The part {@code regie} of a municipality file as it comes in from outside, before it is checked.
 *
 * @param partijen the parties, a row each
 * @param opdrachten the assignments, a row each
 * @param contracten the contracts that assignments can name, a row each
 */
public record Regieinvoer(
    List<Partijinvoer> partijen, List<Opdrachtinvoer> opdrachten, List<Contractinvoer> contracten) {

  /**
   * Creates the input; lists are copied.
   *
   * @param partijen the parties
   * @param opdrachten the assignments
   * @param contracten the contracts that assignments can name
   */
  public Regieinvoer {
    partijen = ImmutableList.copyOf(partijen);
    opdrachten = ImmutableList.copyOf(opdrachten);
    contracten = ImmutableList.copyOf(contracten);
  }
}
