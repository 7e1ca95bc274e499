package nl.participatie.pagina.web;

import java.util.Objects;
import java.util.Set;
import nl.participatie.pagina.inhoud.Bladen;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests. Nothing is written down about them. */
final class Verzoeken extends Handler.Abstract {

  private static final Set<String> METHODEN = Set.of("GET", "HEAD");

  private final Bladen bladen;

  Verzoeken(Bladen bladen) {
    this.bladen = bladen;
  }

  @Override
  public boolean handle(Request verzoek, Response antwoord, Callback klaar) {
    String vraag = Objects.requireNonNullElse(verzoek.getHttpURI().getQuery(), "");
    if (!METHODEN.contains(verzoek.getMethod())) {
      antwoord.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      Verzending.stuur(Bladen.fout(405, vraag), antwoord, klaar);
      return true;
    }
    String pad = Request.getPathInContext(verzoek);
    Vast vast = Vast.ALLE.get(pad);
    if (vast == null) {
      Verzending.stuur(bladen.antwoord(pad, vraag), antwoord, klaar);
    } else {
      Verzending.stuur(vast, verzoek, antwoord, klaar);
    }
    return true;
  }
}
