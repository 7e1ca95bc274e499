package nl.participatie.keuzes.rapport;

import java.util.regex.Pattern;

/** Prefixes of ids in pictures. */
final class Voorvoegsel {

  private static final Pattern VORM = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,30}");

  private Voorvoegsel() {}

  /** The prefix itself when it can be part of an id. */
  static String eis(String voorvoegsel) {
    if (!VORM.matcher(voorvoegsel).matches()) {
      throw new IllegalArgumentException(
          "Prefix '" + voorvoegsel + "', expected a letter, then letters, digits and hyphens");
    }
    return voorvoegsel;
  }
}
