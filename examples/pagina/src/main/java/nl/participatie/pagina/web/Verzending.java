package nl.participatie.pagina.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.participatie.pagina.inhoud.Antwoord;
import org.eclipse.jetty.http.EtagUtils;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes answers, each with the headers of {@link Veiligheid}. */
final class Verzending {

  private Verzending() {}

  /** A page. It is not kept by a browser either: what was tried stands in its address alone. */
  static void stuur(Antwoord inhoud, Response antwoord, Callback klaar) {
    HttpFields.Mutable koppen = antwoord.getHeaders();
    koppen.put(HttpHeader.CACHE_CONTROL, "no-store");
    koppen.put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
    inhoud.naar().ifPresent(adres -> koppen.put(HttpHeader.LOCATION, adres));
    stuur(inhoud.status(), inhoud.html(), antwoord, klaar);
  }

  /** A file that is the same for every page; a browser asks whether it has changed. */
  static void stuur(Vast vast, Request verzoek, Response antwoord, Callback klaar) {
    HttpFields.Mutable koppen = antwoord.getHeaders();
    koppen.put(HttpHeader.CACHE_CONTROL, "no-cache");
    koppen.put(HttpHeader.ETAG, vast.kenmerk());
    koppen.put(HttpHeader.CONTENT_TYPE, vast.soort());
    String bekend = verzoek.getHeaders().get(HttpHeader.IF_NONE_MATCH);
    if (bekend != null && EtagUtils.matches(bekend, vast.kenmerk())) {
      koppen.remove(HttpHeader.CONTENT_TYPE);
      stuur(304, "", antwoord, klaar);
    } else {
      stuur(200, vast.inhoud(), antwoord, klaar);
    }
  }

  private static void stuur(int status, String tekst, Response antwoord, Callback klaar) {
    byte[] inhoud = tekst.getBytes(StandardCharsets.UTF_8);
    antwoord.setStatus(status);
    Veiligheid.zet(antwoord.getHeaders());
    if (status != 304) {
      antwoord.getHeaders().put(HttpHeader.CONTENT_LENGTH, inhoud.length);
    }
    antwoord.write(true, ByteBuffer.wrap(inhoud), klaar);
  }
}
