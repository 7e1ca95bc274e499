package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * Why a part of a wage subsidy is what it is. The sentence is made when it is asked for: most
 * callers show few of the subsidies that they compute.
 *
 * @param code a code for systems, for example {@code PLAFOND}
 * @param delen the numbers in the sentence, in its order
 * @param vindplaats the article
 * @param kengetal the code of the key figure that was used, or empty
 */
public record Reden(
    String code, List<Tekst> delen, Vindplaats vindplaats, Optional<String> kengetal) {

  /**
   * Creates a reason.
   *
   * @param code the code
   * @param delen the numbers in the sentence
   * @param vindplaats the article
   * @param kengetal the code of the key figure
   */
  public Reden {
    delen = ImmutableList.copyOf(delen);
  }

  /**
   * The reason for an end user.
   *
   * @return one or two sentences
   */
  public Tekst tekst() {
    return Subsidieteksten.tekst("reden." + code, delen.toArray(new Tekst[0]));
  }
}
