package nl.participatie.keuzes.uitvoering;

import java.util.Optional;
import nl.participatie.model.taal.Tekst;

/**
 * A step in a way of working.
 *
 * @param code the code: the way and the place of the step in it, for example {@code B.2}
 * @param van who does it
 * @param naar to whom
 * @param soort what passes between them
 * @param termijn the deadline, or empty when the source names none
 */
public record Overdrachtsstap(
    String code, Ketenpartij van, Ketenpartij naar, Stapsoort soort, Optional<Termijn> termijn) {

  /**
   * What happens.
   *
   * @return a sentence
   */
  public Tekst tekst() {
    return Uitvoeringsteksten.UITVOERING.tekst("Overdrachtsstap." + code);
  }
}
