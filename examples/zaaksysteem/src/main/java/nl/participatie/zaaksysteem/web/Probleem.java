package nl.participatie.zaaksysteem.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Taal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What can be wrong with a request, as problem details (RFC 9457). */
enum Probleem {
  /** What was sent has faults, each of which is told. */
  INVOER(HttpStatus.BAD_REQUEST),
  /** There is nothing here. */
  NIET_GEVONDEN(HttpStatus.NOT_FOUND),
  /** This cannot be done here. */
  METHODE(HttpStatus.METHOD_NOT_ALLOWED),
  /** No answer of the kind that is asked for. */
  ANTWOORDVORM(HttpStatus.NOT_ACCEPTABLE),
  /** Somebody else changed it in the meantime. */
  VERSIE_VEROUDERD(HttpStatus.PRECONDITION_FAILED),
  /** The body is too large. */
  TE_GROOT(HttpStatus.PAYLOAD_TOO_LARGE),
  /** The body is not of a kind that is read here. */
  MEDIATYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** The question is well put, and what is stored gives no answer. */
  GEEN_ANTWOORD(HttpStatus.UNPROCESSABLE_ENTITY),
  /** A change without the version that was seen. */
  VERSIE_ONTBREEKT(HttpStatus.PRECONDITION_REQUIRED),
  /** A fault of the service. */
  INTERN(HttpStatus.INTERNAL_SERVER_ERROR),
  /** The database cannot be reached. */
  GEGEVENSBANK(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  Probleem(HttpStatus status) {
    this.status = status;
  }

  /** The status by which it is answered. */
  HttpStatus status() {
    return status;
  }

  /** The problem of a status; what the web server refuses otherwise counts as faulty input. */
  static Probleem van(int status) {
    return Stream.of(values())
        .filter(probleem -> probleem.status.value() == status)
        .findFirst()
        .orElse(status < 500 ? INVOER : INTERN);
  }

  /**
   * The problem in words.
   *
   * @param taal the language
   * @param fouten the faults, none for a problem that has no parts
   * @return the problem, to be written as JSON
   */
  ProblemDetail in(Taal taal, List<Fout> fouten) {
    String sleutel = name().toLowerCase(Locale.ROOT);
    ProblemDetail probleem =
        ProblemDetail.forStatusAndDetail(
            status, Berichten.tekst("probleem." + sleutel + ".uitleg").in(taal));
    probleem.setType(URI.create("urn:problem-type:participatie:" + sleutel.replace('_', '-')));
    probleem.setTitle(Berichten.tekst("probleem." + sleutel + ".titel").in(taal));
    if (!fouten.isEmpty()) {
      probleem.setProperty("fouten", fouten.stream().map(fout -> Deel.van(fout, taal)).toList());
    }
    return probleem;
  }

  /**
   * A fault as it is written.
   *
   * @param plaats where it is: an attribute, or line and column of what is no JSON
   * @param waarde what stands there
   * @param toegestaan what is allowed
   * @param bedoeld the nearest that is allowed, left out when there is none
   * @param tekst all of it in one line
   */
  record Deel(
      String plaats, String waarde, String toegestaan, Optional<String> bedoeld, String tekst) {

    static Deel van(Fout fout, Taal taal) {
      return new Deel(
          fout.pad(), fout.waarde(), fout.toegestaan().in(taal), fout.bedoeld(), fout.tekst(taal));
    }
  }
}
