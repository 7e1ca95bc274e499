package nl.participatie.pagina.web;

import nl.participatie.pagina.inhoud.Bladen;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what went wrong before or outside the pages: a request that is no HTTP, one that is too
 * long, a fault of our own. It tells the status and nothing of what was asked.
 */
final class Verzoekfouten implements Request.Handler {

  @Override
  public boolean handle(Request verzoek, Response antwoord, Callback klaar) {
    Verzending.stuur(Bladen.fout(antwoord.getStatus(), ""), antwoord, klaar);
    return true;
  }
}
