package nl.participatie.pagina.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.participatie.keuzes.rapport.RapportHtml;

/**
 * What is the same for every page: the style sheet, the script and the mark.
 *
 * @param soort the media type
 * @param inhoud the content
 * @param kenmerk changes when the content does, for the header {@code ETag}
 */
record Vast(String soort, String inhoud, String kenmerk) {

  /** By path. */
  static final Map<String, Vast> ALLE =
      ImmutableMap.of(
          "/stijl.css",
              van("text/css;charset=utf-8", RapportHtml.opmaakregels() + lees("pagina.css")),
          "/proef.js", van("text/javascript;charset=utf-8", lees("proef.js")),
          "/beeldmerk.svg", van("image/svg+xml", lees("beeldmerk.svg")));

  private static Vast van(String soort, String tekst) {
    return new Vast(
        soort, tekst, "\"" + Hashing.sha256().hashString(tekst, StandardCharsets.UTF_8) + "\"");
  }

  private static String lees(String naam) {
    try (InputStream in = Vast.class.getResourceAsStream("/nl/participatie/pagina/" + naam)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + naam + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + naam + " cannot be read", e);
    }
  }
}
