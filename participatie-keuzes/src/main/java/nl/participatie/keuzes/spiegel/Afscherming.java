package nl.participatie.keuzes.spiegel;

import nl.participatie.model.taal.Tekst;

/**
 * Why a number is not shown. There is one reason for all hidden numbers of a mirror: which of them
 * are small and which only stand in for those is exactly what has to stay unknown.
 */
public enum Afscherming {
  /** It is below the limit, or one that is could be worked out from it. */
  HERLEIDBAAR,
  /** The group has fewer than {@link Spiegelgroep#KLEINSTE_OMVANG} municipalities. */
  GROEP_TE_KLEIN;

  /**
   * The reason in words.
   *
   * @return one or two sentences
   */
  public Tekst tekst() {
    return Spiegelteksten.SPIEGEL.tekst("Afscherming." + name());
  }
}
