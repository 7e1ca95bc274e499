package nl.participatie.pagina.inhoud;

import java.util.Optional;

/**
 * What to answer.
 *
 * @param status the status code of HTTP
 * @param html the page, or a part of one; empty with another address
 * @param naar the address to go to instead, or empty
 */
public record Antwoord(int status, String html, Optional<String> naar) {

  static Antwoord pagina(String html) {
    return new Antwoord(200, html, Optional.empty());
  }

  static Antwoord fout(int status, String html) {
    return new Antwoord(status, html, Optional.empty());
  }

  /** The same question by its one address. */
  static Antwoord zieOok(String adres) {
    return new Antwoord(303, "", Optional.of(adres));
  }
}
