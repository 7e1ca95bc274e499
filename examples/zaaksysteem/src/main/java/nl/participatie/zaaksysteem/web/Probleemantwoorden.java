package nl.participatie.zaaksysteem.web;

import java.util.List;
import java.util.Locale;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every request that goes wrong is answered with problem details in the language of the caller. */
@RestControllerAdvice
class Probleemantwoorden extends ResponseEntityExceptionHandler {

  private static final Logger LOGBOEK = LoggerFactory.getLogger(Probleemantwoorden.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> verzoek(Verzoekfout fout, Locale locale) {
    return antwoord(fout.probleem(), fout.fouten(), new HttpHeaders(), locale);
  }

  /** The library cannot compute with what is stored. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> geenAntwoord(Invoerfout fout, Locale locale) {
    return antwoord(Probleem.GEEN_ANTWOORD, fout.fouten(), new HttpHeaders(), locale);
  }

  /**
   * The database is away. What was to be written may or may not be: it is not confirmed, and the
   * version that a later read shows tells.
   */
  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class,
    RecoverableDataAccessException.class
  })
  ResponseEntity<ProblemDetail> gegevensbank(Exception fout, Locale locale) {
    LOGBOEK.warn("Database not available: {}", fout.getMessage());
    HttpHeaders koppen = new HttpHeaders();
    koppen.set(HttpHeaders.RETRY_AFTER, "1");
    return antwoord(Probleem.GEGEVENSBANK, List.of(), koppen, locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> intern(Exception fout, Locale locale) {
    LOGBOEK.error("Fault of the service", fout);
    return antwoord(Probleem.INTERN, List.of(), new HttpHeaders(), locale);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception fout,
      @Nullable Object inhoud,
      HttpHeaders koppen,
      HttpStatusCode status,
      WebRequest verzoek) {
    ResponseEntity<ProblemDetail> antwoord =
        antwoord(Probleem.van(status.value()), List.of(), koppen, LocaleContextHolder.getLocale());
    return ResponseEntity.status(antwoord.getStatusCode())
        .headers(antwoord.getHeaders())
        .body(antwoord.getBody());
  }

  static ResponseEntity<ProblemDetail> antwoord(
      Probleem probleem, List<Fout> fouten, HttpHeaders koppen, Locale locale) {
    Taal taal = Taal.van(locale);
    koppen.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    koppen.set(HttpHeaders.CONTENT_LANGUAGE, taal.code());
    koppen.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return ResponseEntity.status(probleem.status()).headers(koppen).body(probleem.in(taal, fouten));
  }
}
