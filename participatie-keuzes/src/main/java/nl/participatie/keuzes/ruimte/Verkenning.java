package nl.participatie.keuzes.ruimte;

import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * What a profile leaves: an option is open when at least one complete profile left has it, and
 * excluded when none has. Immutable.
 */
public final class Verkenning {

  private final Keuzeprofiel profiel;
  private final long open;

  Verkenning(Keuzeprofiel profiel, long open) {
    this.profiel = profiel;
    this.open = open;
  }

  /**
   * The profile.
   *
   * @return what was chosen
   */
  public Keuzeprofiel profiel() {
    return profiel;
  }

  /**
   * Whether what was chosen conflicts: no complete profile is left.
   *
   * @return whether every option is excluded
   */
  public boolean isTegenstrijdig() {
    return open == 0;
  }

  /**
   * The options of a choice that a complete profile left has. Of a choice that was made that is the
   * option chosen.
   *
   * @param keuze the choice
   * @return the options in the order of the catalogue; none when the profile conflicts
   */
  public List<Optie> open(Keuze keuze) {
    return Modelindeling.opties(open & Modelindeling.masker(keuze));
  }

  /**
   * The options of a choice that no complete profile left has. Of a choice that was made these are
   * the other options.
   *
   * @param keuze the choice
   * @return the options in the order of the catalogue
   */
  public List<Optie> uitgesloten(Keuze keuze) {
    return Modelindeling.opties(~open & Modelindeling.masker(keuze));
  }

  /**
   * The option that follows from what was chosen and the rules.
   *
   * @param keuze the choice
   * @return the only option left, or empty when the choice was made or leaves more than one, or
   *     none
   */
  public Optional<Optie> afgeleid(Keuze keuze) {
    List<Optie> over = open(keuze);
    return over.size() == 1 && profiel.optie(keuze).isEmpty()
        ? Optional.of(over.get(0))
        : Optional.empty();
  }

  /**
   * How an option stands.
   *
   * @param optie the option
   * @return chosen, open, implied or excluded
   */
  public Optiestand stand(Optie optie) {
    long eigen = Modelindeling.masker(List.of(optie));
    if ((open & eigen) == 0) {
      return Optiestand.UITGESLOTEN;
    }
    if (profiel.heeft(optie)) {
      return Optiestand.GEKOZEN;
    }
    boolean alleen = (open & Modelindeling.masker(optie.keuze())) == eigen;
    return alleen ? Optiestand.AFGELEID : Optiestand.OPEN;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Verkenning verkenning
        && verkenning.profiel.equals(profiel)
        && verkenning.open == open;
  }

  @Override
  public int hashCode() {
    return 31 * profiel.hashCode() + Long.hashCode(open);
  }

  /** {@return the options that are left} */
  @Override
  public String toString() {
    return "Verkenning" + Modelindeling.opties(open);
  }
}
