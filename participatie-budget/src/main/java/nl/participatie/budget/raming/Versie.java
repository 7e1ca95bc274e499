package nl.participatie.budget.raming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, as the build wrote it down. */
final class Versie {

  static final String VERSIE = lees();

  private Versie() {}

  private static String lees() {
    String bestand = "/nl/participatie/budget/versie.properties";
    try (InputStream in = Versie.class.getResourceAsStream(bestand)) {
      Properties eigenschappen = new Properties();
      eigenschappen.load(Objects.requireNonNull(in, bestand));
      return Objects.requireNonNull(eigenschappen.getProperty("versie"), "versie");
    } catch (IOException e) {
      throw new UncheckedIOException(bestand + " cannot be read", e);
    }
  }
}
