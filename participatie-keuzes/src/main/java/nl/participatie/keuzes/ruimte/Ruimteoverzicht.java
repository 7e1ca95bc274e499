package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * What a profile leaves, counted and explained.
 *
 * @param aantal the exact number of complete profiles left
 * @param verkenning how each option stands
 * @param verklaringen explanations of options, in the order of the catalogue
 */
public record Ruimteoverzicht(long aantal, Verkenning verkenning, List<Verklaring> verklaringen) {

  /**
   * Creates an overview.
   *
   * @param aantal the number of profiles left
   * @param verkenning how each option stands
   * @param verklaringen explanations
   */
  public Ruimteoverzicht {
    verklaringen = ImmutableList.copyOf(verklaringen);
  }

  /**
   * An overview that explains every excluded option. Where reasons are too many to list, which the
   * standard rules never cause, the count and what is open still stand, and the explanations from
   * there on say so instead of giving reasons.
   *
   * @param ruimte the space
   * @param profiel what was chosen
   * @return the overview
   */
  public static Ruimteoverzicht van(Keuzeruimte ruimte, Keuzeprofiel profiel) {
    Verkenning verkenning = ruimte.verken(profiel);
    List<Optie> uitgesloten =
        Arrays.stream(Optie.values())
            .filter(optie -> verkenning.stand(optie) == Optiestand.UITGESLOTEN)
            .toList();
    return new Ruimteoverzicht(
        ruimte.aantal(profiel), verkenning, ruimte.verklaar(profiel, uitgesloten));
  }

  /**
   * An overview that explains one option.
   *
   * @param ruimte the space
   * @param profiel what was chosen
   * @param waarom the option
   * @return the overview
   * @throws Rekengrens if there are too many reasons to list
   */
  public static Ruimteoverzicht van(Keuzeruimte ruimte, Keuzeprofiel profiel, Optie waarom) {
    return new Ruimteoverzicht(
        ruimte.aantal(profiel), ruimte.verken(profiel), List.of(ruimte.verklaar(profiel, waarom)));
  }
}
