package nl.participatie.zaaksysteem.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a document as an entity tag: its number between quotes. */
final class Versielabel {

  private static final Pattern LABEL = Pattern.compile("\"([1-9][0-9]{0,17})\"");

  /** No document has this version, so that a change of it never succeeds. */
  private static final long GEEN = 0;

  private Versielabel() {}

  static String van(long versie) {
    return "\"" + versie + "\"";
  }

  /**
   * The version that a caller says to have seen.
   *
   * @param ifMatch the header: one tag, as a read or write gave it
   * @return the version; one that no document has, when the header holds anything else
   * @throws Verzoekfout without header, or when any version will do for the caller: then a change
   *     of somebody else would be lost
   */
  static long gezien(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      throw new Verzoekfout(Probleem.VERSIE_ONTBREEKT);
    }
    Matcher label = LABEL.matcher(ifMatch.strip());
    return label.matches() ? Long.parseLong(label.group(1)) : GEEN;
  }
}
