package nl.participatie.keuzes.uitvoering;

import java.util.Optional;

/**
 * What becomes of one request.
 *
 * @param aanvraag the request
 * @param uitkomst granted, waiting or refused
 * @param positie the place on the waiting list from 1; empty unless the request waits
 */
public record Plafondbesluit(
    Aanvraag aanvraag, Plafonduitkomst uitkomst, Optional<Integer> positie) {

  /**
   * Creates a decision.
   *
   * @param aanvraag the request
   * @param uitkomst granted, waiting or refused
   * @param positie the place on the waiting list
   * @throws IllegalArgumentException unless there is a place when, and only when, the request waits
   */
  public Plafondbesluit {
    if (positie.isPresent() != (uitkomst == Plafonduitkomst.WACHTLIJST)) {
      throw new IllegalArgumentException(
          "Request " + aanvraag.nummer() + " is " + uitkomst + " with place " + positie);
    }
  }
}
