package nl.participatie.opdrachtregel;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Rules of one's own in the place of the standard ones, on every command that uses rules. */
final class Regeloptie {

  @Option(names = "--regels", paramLabel = "FILE", descriptionKey = "regelbestand")
  private @Nullable String bestand;

  @Nullable String bestand() {
    return bestand;
  }
}
