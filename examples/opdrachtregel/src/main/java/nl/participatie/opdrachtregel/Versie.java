package nl.participatie.opdrachtregel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Versie implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = Versie.class.getResourceAsStream("versie.properties")) {
      Properties eigenschappen = new Properties();
      eigenschappen.load(Objects.requireNonNull(in, "versie.properties"));
      return new String[] {"participatie " + eigenschappen.getProperty("versie")};
    }
  }
}
