package nl.participatie.opdrachtregel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.budget.raming.Raming;
import org.jspecify.annotations.Nullable;

/**
 * Which amount has to be unfolded.
 *
 * @param jaar the year
 * @param regel its name in the result, such as {@code lasten.WSW}
 */
record Herleidvraag(int jaar, String regel) {

  private static final Pattern VORM = Pattern.compile("([0-9]{4})\\.([A-Za-z_.]+)");

  /**
   * Reads {@code 2020.lasten.WSW}, or {@code 2020.WSW} where one line has that name; a line of
   * spending goes before the others of its name.
   */
  static Optional<Herleidvraag> lees(
      Vraag vraag, String optie, @Nullable String getypt, int eerste, int laatste) {
    if (getypt == null) {
      return Optional.empty();
    }
    Set<String> regels = Raming.regels();
    Matcher delen = VORM.matcher(getypt);
    List<String> gevonden = delen.matches() ? zoek(delen.group(2), regels) : List.of();
    int jaar = gevonden.isEmpty() ? 0 : Integer.parseInt(delen.group(1));
    if (jaar < eerste || jaar > laatste) {
      String van = Integer.toString(eerste);
      String tot = Integer.toString(laatste);
      vraag.meld(optie, getypt, "toegestaan.herleid", van, tot, String.join(", ", regels));
      return Optional.empty();
    }
    if (gevonden.size() > 1) {
      vraag.meld(optie, getypt, "toegestaan.herleidEen", String.join(", ", gevonden));
      return Optional.empty();
    }
    return Optional.of(new Herleidvraag(jaar, gevonden.get(0)));
  }

  private static List<String> zoek(String getypt, Set<String> regels) {
    if (regels.contains(getypt)) {
      return List.of(getypt);
    }
    if (regels.contains("lasten." + getypt)) {
      return List.of("lasten." + getypt);
    }
    return regels.stream().filter(regel -> regel.endsWith("." + getypt)).toList();
  }
}
