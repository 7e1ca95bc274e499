package nl.participatie.keuzes.ruimte;

import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * The best complete profiles, and the first of them.
 *
 * @param beste the best, empty when every complete profile breaks a DWINGEND rule
 * @param meeste how many profiles to list at most
 */
public record Besteoverzicht(Optional<Besteprofielen> beste, int meeste) {

  /**
   * The best profiles that have what was chosen.
   *
   * @param congruentie the score
   * @param profiel what was chosen
   * @param meeste how many profiles to list at most
   * @return the overview
   * @throws Rekengrens if own rules entangle the choices too much
   */
  public static Besteoverzicht van(Congruentie congruentie, Keuzeprofiel profiel, int meeste) {
    return new Besteoverzicht(congruentie.beste(profiel), meeste);
  }

  /**
   * How many profiles have the best score.
   *
   * @return the exact number, 0 when there is none
   */
  public long aantal() {
    return beste.map(Besteprofielen::aantal).orElse(0L);
  }

  /**
   * The first of these profiles.
   *
   * @return the profiles in order, at most {@link #meeste()}
   */
  public List<Keuzeprofiel> profielen() {
    return beste.map(top -> top.eerste(meeste)).orElse(List.of());
  }
}
