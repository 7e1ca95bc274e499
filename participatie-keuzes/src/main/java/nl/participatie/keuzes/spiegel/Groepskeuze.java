package nl.participatie.keuzes.spiegel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import nl.participatie.model.keuze.Keuze;

/**
 * How the municipalities of a group are spread over one choice. Each of the three distributions
 * adds up to the size of the group, hidden cells included.
 *
 * @param keuze the choice
 * @param opties how many decided on each option, provisional decisions included; {@link
 *     Openkeuze#OPEN} first, then the options in order
 * @param besluitvorming how many stand at each step of decision-making, in order
 * @param implementatie how many stand at each step of implementation, in order
 */
public record Groepskeuze(
    Keuze keuze, List<Cel> opties, List<Cel> besluitvorming, List<Cel> implementatie) {

  /**
   * Creates the distributions of a choice.
   *
   * @param keuze the choice
   * @param opties the cells of the options
   * @param besluitvorming the cells of decision-making
   * @param implementatie the cells of implementation
   */
  public Groepskeuze {
    opties = ImmutableList.copyOf(opties);
    besluitvorming = ImmutableList.copyOf(besluitvorming);
    implementatie = ImmutableList.copyOf(implementatie);
  }

  /** All cells of the three distributions. */
  Stream<Cel> cellen() {
    return Stream.of(opties, besluitvorming, implementatie).flatMap(List::stream);
  }
}
