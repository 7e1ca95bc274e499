package nl.participatie.zaaksysteem.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What goes wrong outside of the reach of Spring gets the same kind of answer. */
@Controller
class Restfouten implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> fout(HttpServletRequest verzoek, Locale locale) {
    @Nullable Object status = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    @Nullable Object adres = verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    // asked for by a caller, /error is an address like any other where nothing is
    Probleem probleem = status == null ? Probleem.NIET_GEVONDEN : Probleem.van((Integer) status);
    ResponseEntity<ProblemDetail> antwoord =
        Probleemantwoorden.antwoord(probleem, List.of(), new HttpHeaders(), locale);
    ProblemDetail inhoud = antwoord.getBody();
    if (inhoud != null && adres != null) {
      inhoud.setInstance(URI.create(adres.toString()));
    }
    return antwoord;
  }
}
