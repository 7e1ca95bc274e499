package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * A transformation that a source tells of.
 *
 * @param naam the name of the municipality
 * @param pad what the source tells, as a path
 * @param vindplaats the source
 * @param lezingen what the source does not tell literally: how it was read
 */
public record Transformatievoorbeeld(
    String naam, Transformatiepad pad, Vindplaats vindplaats, List<Tekst> lezingen) {

  /**
   * Creates an example.
   *
   * @param naam the name of the municipality
   * @param pad what the source tells
   * @param vindplaats the source
   * @param lezingen how it was read
   */
  public Transformatievoorbeeld {
    lezingen = ImmutableList.copyOf(lezingen);
  }
}
