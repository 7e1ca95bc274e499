package nl.participatie.pagina.inhoud;

import com.google.common.xml.XmlEscapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A template. Whatever it puts in is escaped, in text and in quoted attributes alike, and
 * characters that markup cannot hold are replaced; only three braces put in markup, which is that
 * of the library or of another template. A name that is not there is a fault, not an empty text.
 */
final class Sjabloon {

  private static final Mustache.Compiler LEZER =
      Mustache.compiler()
          .withEscaper(XmlEscapers.xmlAttributeEscaper()::escape)
          .strictSections(true)
          .emptyStringIsFalse(true)
          .withLoader(
              naam -> {
                throw new IllegalStateException("A template here has no parts, not '" + naam + "'");
              });

  private final Template sjabloon;

  Sjabloon(String naam) {
    this.sjabloon = LEZER.compile(lees("/nl/participatie/pagina/" + naam + ".mustache"));
  }

  /** Fills the template with a value, and with the texts of a language. */
  String vul(Object waarde, Berichten berichten) {
    StringWriter uit = new StringWriter();
    sjabloon.execute(waarde, berichten.alle(), uit);
    return uit.toString();
  }

  private static String lees(String naam) {
    try (InputStream in = Sjabloon.class.getResourceAsStream(naam)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + naam + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + naam + " cannot be read", e);
    }
  }
}
