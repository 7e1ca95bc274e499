package nl.participatie.pagina.web;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import nl.participatie.pagina.inhoud.Antwoord;
import nl.participatie.pagina.inhoud.Bladen;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests, and writes nothing down about them. */
final class Verzoeken extends Handler.Abstract {

  private static final Set<String> METHODEN = Set.of("GET", "HEAD");

  private static final System.Logger LOG = System.getLogger(Verzoeken.class.getName());

  private final BiFunction<String, String, Antwoord> bladen;

  Verzoeken(BiFunction<String, String, Antwoord> bladen) {
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
      Verzending.stuur(blad(pad, vraag), antwoord, klaar);
    } else {
      Verzending.stuur(vast, verzoek, antwoord, klaar);
    }
    return true;
  }

  /** A fault of our own is written down without the address, in which stands what was tried. */
  private Antwoord blad(String pad, String vraag) {
    try {
      return bladen.apply(pad, vraag);
    } catch (RuntimeException fout) {
      LOG.log(System.Logger.Level.ERROR, "A page could not be made", fout);
      return Bladen.fout(500, vraag);
    }
  }
}
