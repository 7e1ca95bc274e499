package nl.participatie.pagina.web;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers that every answer has, errors included. */
final class Veiligheid {

  /** Nothing from elsewhere, nothing inline, nobody frames it. */
  static final Map<String, String> KOPREGELS =
      ImmutableMap.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
              + "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private Veiligheid() {}

  static void zet(HttpFields.Mutable koppen) {
    KOPREGELS.forEach(koppen::put);
  }
}
