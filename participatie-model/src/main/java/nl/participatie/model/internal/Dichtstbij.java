package nl.participatie.model.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the code that a user most likely meant. */
public final class Dichtstbij {

  private static final int LANGSTE = 60;

  private Dichtstbij() {}

  /**
   * The candidate nearest to what was typed, by edit distance (insert, delete, replace one
   * character), upper and lower case alike. Ties go to the first candidate.
   *
   * @param getypt what was typed
   * @param kandidaten the valid codes
   * @return the nearest one, or empty when none is near enough to be a likely slip of the finger
   *     (more than half of the longer word differs) or the text is longer than any code
   */
  public static Optional<String> zoek(String getypt, Collection<String> kandidaten) {
    if (getypt.isEmpty() || getypt.length() > LANGSTE) {
      return Optional.empty();
    }
    String beste = "";
    int afstand = Integer.MAX_VALUE;
    for (String kandidaat : kandidaten) {
      int nu = afstand(getypt.toUpperCase(Locale.ROOT), kandidaat.toUpperCase(Locale.ROOT));
      if (nu < afstand) {
        afstand = nu;
        beste = kandidaat;
      }
    }
    boolean dichtbij = 2 * afstand <= Math.max(getypt.length(), beste.length());
    return dichtbij && !beste.isEmpty() ? Optional.of(beste) : Optional.empty();
  }

  private static int afstand(String a, String b) {
    int[] vorige = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] nu = new int[b.length() + 1];
      nu[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int vervang = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        nu[j] = Math.min(vervang, Math.min(vorige[j], nu[j - 1]) + 1);
      }
      vorige = nu;
    }
    return vorige[b.length()];
  }
}
