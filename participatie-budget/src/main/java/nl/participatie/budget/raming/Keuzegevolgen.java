package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The catalogue of effects: for each of the 47 options what it does in the estimate, also where
 * that is nothing.
 */
public final class Keuzegevolgen {

  private static final ImmutableMap<Optie, Keuzegevolg> PER_OPTIE =
      Maps.uniqueIndex(Keuzegevolgtabel.lees(), Keuzegevolg::optie);

  private Keuzegevolgen() {}

  /**
   * The effects of all options.
   *
   * @return the effects in the order of the options
   */
  public static List<Keuzegevolg> alle() {
    return PER_OPTIE.values().asList();
  }

  /**
   * The effect of an option.
   *
   * @param optie the option
   * @return what it does in the estimate
   */
  public static Keuzegevolg van(Optie optie) {
    return Objects.requireNonNull(PER_OPTIE.get(optie), () -> "No effect for " + optie);
  }

  /**
   * The effects of the options of a profile.
   *
   * @param keuzes the choices made; what is open has no effect
   * @return the effects in the order of the choices
   */
  public static List<Keuzegevolg> van(Keuzeprofiel keuzes) {
    return keuzes.opties().stream()
        .map(Keuzegevolgen::van)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The key figures that the caller has to supply before the estimate of a profile is complete, at
   * most: one option can make the figure of another superfluous, as there is no cap to a number of
   * sheltered places that is zero.
   *
   * @param keuzes the choices made
   * @return the codes in the order of the choices
   */
  public static Set<String> aanTeLeveren(Keuzeprofiel keuzes) {
    return van(keuzes).stream()
        .flatMap(gevolg -> gevolg.aanTeLeveren().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
