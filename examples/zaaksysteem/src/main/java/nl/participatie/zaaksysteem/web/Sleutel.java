package nl.participatie.zaaksysteem.web;

import java.util.UUID;
import java.util.regex.Pattern;

/** The part of a path by which a document is found. */
final class Sleutel {

  private static final Pattern VORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Sleutel() {}

  /**
   * Reads the part of a path.
   *
   * @throws Verzoekfout if no document can be found by it
   */
  static UUID lees(String deel) {
    if (!VORM.matcher(deel).matches()) {
      throw new Verzoekfout(Probleem.NIET_GEVONDEN);
    }
    return UUID.fromString(deel);
  }
}
