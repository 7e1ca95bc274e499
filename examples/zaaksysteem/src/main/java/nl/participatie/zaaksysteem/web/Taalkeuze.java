package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.participatie.model.taal.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of an answer: Dutch, unless the caller prefers English to it. Spring's own resolver
 * falls back on the language of the machine where the header is there and says nothing.
 */
final class Taalkeuze implements LocaleResolver {

  private static final Locale NEDERLANDS = Locale.forLanguageTag(Taal.NL.code());
  private static final List<Locale> TALEN =
      List.of(NEDERLANDS, Locale.forLanguageTag(Taal.EN.code()));

  @Override
  public Locale resolveLocale(HttpServletRequest verzoek) {
    @Nullable String gevraagd = verzoek.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (gevraagd == null || gevraagd.isBlank()) {
      return NEDERLANDS;
    }
    try {
      @Nullable Locale taal = Locale.lookup(Locale.LanguageRange.parse(gevraagd), TALEN);
      return Objects.requireNonNullElse(taal, NEDERLANDS);
    } catch (IllegalArgumentException geenTaal) {
      return NEDERLANDS;
    }
  }

  @Override
  public void setLocale(
      HttpServletRequest verzoek, @Nullable HttpServletResponse antwoord, @Nullable Locale taal) {
    throw new UnsupportedOperationException("The language follows the header Accept-Language");
  }
}
