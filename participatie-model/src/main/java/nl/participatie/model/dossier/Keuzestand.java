package nl.participatie.model.dossier;

import java.util.Optional;
import nl.participatie.model.keuze.Optie;

/**
 * The state of one choice at a date.
 *
 * @param besluitvorming how far the decision is
 * @param implementatie how far the execution is
 * @param optie the option last named and not withdrawn since, or empty. It holds only when the
 *     choice is decided ({@link #isBesloten()}): before that it is what is being prepared
 */
public record Keuzestand(
    Besluitvorming besluitvorming, Implementatie implementatie, Optional<Optie> optie) {

  /** Nothing has happened yet. */
  public static final Keuzestand BEGIN =
      new Keuzestand(Besluitvorming.NIET_GEAGENDEERD, Implementatie.NIET_GESTART, Optional.empty());

  /**
   * Whether an option holds: decided, or provisional for the time being.
   *
   * @return whether the decision is {@link Besluitvorming#VOORLOPIG} or {@link
   *     Besluitvorming#VASTGESTELD} and names an option
   */
  public boolean isBesloten() {
    return optie.isPresent() && besluitvorming.compareTo(Besluitvorming.VOORLOPIG) >= 0;
  }

  /**
   * The state after an event. A decision that falls back to before {@link Besluitvorming#VOORLOPIG}
   * without naming an option withdraws the option. A decision that names no option is one on the
   * option that was named before, if there is one.
   *
   * @param gebeurtenis the event
   * @return the next state
   */
  public Keuzestand na(Dossiergebeurtenis gebeurtenis) {
    boolean ingetrokken =
        gebeurtenis
            .besluitvorming()
            .map(stand -> stand.compareTo(Besluitvorming.VOORLOPIG) < 0)
            .orElse(false);
    return new Keuzestand(
        gebeurtenis.besluitvorming().orElse(besluitvorming),
        gebeurtenis.implementatie().orElse(implementatie),
        gebeurtenis.optie().or(() -> ingetrokken ? Optional.empty() : optie));
  }
}
