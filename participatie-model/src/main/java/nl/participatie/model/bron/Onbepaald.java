package nl.participatie.model.bron;

import nl.participatie.model.taal.Tekst;

/**
 * Why something is not determined: what is missing and what would determine it. Where a figure is
 * unknown the library answers with this, never with zero.
 *
 * @param ontbreekt the code of what is missing: a key figure, or an attribute of the municipality
 *     file such as {@code volumes.WWB}
 * @param reden the kind of reason
 * @param toelichting the reason for an end user
 */
public record Onbepaald(String ontbreekt, Reden reden, Tekst toelichting) {

  /** The kinds of reasons. */
  public enum Reden {
    /** Nobody gave the figure. */
    NIET_OPGEGEVEN,
    /** The figure is known, but not before the date that was asked for. */
    VOOR_GELDIGHEID,
    /** The figure was known, but holds no more on the date that was asked for. */
    NA_GELDIGHEID,
    /** The date lies in a gap between two values. */
    IN_GAT,
    /** What was given does not lead to an answer. */
    NIET_AFLEIDBAAR
  }
}
