package nl.participatie.model.bron;

import java.util.Optional;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;

/**
 * What one source says in a discrepancy ({@link Strijdigheid}): one side of the contradiction.
 *
 * @param code the code, unique within its discrepancy, for example {@code VOETNOOT}. Never reused
 * @param waarde the number that the source gives, in the unit that the text names; empty when it
 *     gives none
 * @param isGevolgd whether this library follows it by default; more than one claim can be followed,
 *     each in its own place, and of some discrepancies none is
 * @param tekst what the source says, in one sentence
 * @param vindplaats where it says so
 */
public record Bewering(
    String code, Optional<Breuk> waarde, boolean isGevolgd, Tekst tekst, Vindplaats vindplaats) {

  /** {@return the code and the place} */
  @Override
  public String toString() {
    return code + " (" + vindplaats.citaat() + ")";
  }
}
