package nl.participatie.opdrachtregel;

import picocli.CommandLine.Option;

/** The language option that every command has. */
final class Taaloptie {

  @Option(names = "--taal", paramLabel = "nl|en", defaultValue = "nl", descriptionKey = "taal")
  private String taal = "nl";

  String taal() {
    return taal;
  }
}
