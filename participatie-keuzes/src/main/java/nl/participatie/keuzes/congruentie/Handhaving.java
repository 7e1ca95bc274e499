package nl.participatie.keuzes.congruentie;

import java.util.Optional;

/**
 * How work obligations are handled for one group: what policy says and what practice does.
 *
 * @param beleid the policy, or empty when it is not known
 * @param praktijk the practice, or empty when it is not known
 */
public record Handhaving(
    Optional<Arbeidsverplichting> beleid, Optional<Arbeidsverplichting> praktijk) {

  /** Neither is known. */
  static final Handhaving ONBEKEND = new Handhaving(Optional.empty(), Optional.empty());

  /**
   * Whether policy and practice agree.
   *
   * @return unknown unless both are known
   */
  public Congruentieoordeel oordeel() {
    if (beleid.isEmpty() || praktijk.isEmpty()) {
      return Congruentieoordeel.ONBEKEND;
    }
    return beleid.equals(praktijk) ? Congruentieoordeel.CONGRUENT : Congruentieoordeel.INCONGRUENT;
  }
}
