package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.keuze.Optie;

/**
 * What one rule finds in a profile.
 *
 * @param regel the rule
 * @param uitkomst what it finds
 * @param opties the options chosen that bring it about, in the order of the choices
 */
public record Regelbevinding(Regel regel, Toetsuitkomst uitkomst, List<Optie> opties) {

  /**
   * Creates a finding.
   *
   * @param regel the rule
   * @param uitkomst what it finds
   * @param opties the options chosen that bring it about
   */
  public Regelbevinding {
    opties = ImmutableList.sortedCopyOf(opties);
  }

  /**
   * The finding in the general form that all checks share.
   *
   * @return the finding
   */
  public Bevinding bevinding() {
    return Bevinding.builder()
        .code(regel.code())
        .ernst(uitkomst.ernst(regel.sterkte()))
        .onderwerp(opties.stream().map(Optie::toString).toList())
        .toelichting(regel.toelichting())
        .vindplaats(regel.vindplaats())
        .build();
  }
}
