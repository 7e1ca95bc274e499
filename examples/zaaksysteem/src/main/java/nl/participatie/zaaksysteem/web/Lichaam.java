package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Reads the body of a request, and no more of it than is allowed. */
@Component
class Lichaam {

  /** The largest body in bytes: 1 MB. */
  private static final int GROOTSTE = 1_000_000;

  byte[] lees(HttpServletRequest verzoek) throws IOException {
    @Nullable String codering = verzoek.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (codering != null && !codering.equals("identity")) {
      throw new Verzoekfout(Probleem.MEDIATYPE);
    }
    if (verzoek.getContentLengthLong() > GROOTSTE) {
      throw new Verzoekfout(Probleem.TE_GROOT);
    }
    try (InputStream in = verzoek.getInputStream()) {
      byte[] bytes = in.readNBytes(GROOTSTE + 1);
      if (bytes.length > GROOTSTE) {
        throw new Verzoekfout(Probleem.TE_GROOT);
      }
      return bytes;
    }
  }
}
