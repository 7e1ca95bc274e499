package nl.participatie.opdrachtregel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import org.jspecify.annotations.Nullable;

/**
 * Which amount has to be unfolded.
 *
 * @param jaar the year, or empty for the structural situation
 * @param regel its name in the result, such as {@code lasten.WSW}
 */
record Herleidvraag(OptionalInt jaar, String regel) {

  private static final Pattern VORM = Pattern.compile("([0-9]{4}|structureel)\\.([A-Za-z_.]+)");
  private static final String STRUCTUREEL = "structureel";

  /**
   * Reads {@code 2020.lasten.WSW}, or {@code 2020.WSW} where one line has that name; a line of
   * spending goes before the others of its name, a group before the people after the choices. With
   * {@code structureel} in place of the year it is the structural situation.
   */
  static Optional<Herleidvraag> lees(
      Vraag vraag, String optie, @Nullable String getypt, int eerste, int laatste) {
    if (getypt == null) {
      return Optional.empty();
    }
    Matcher delen = VORM.matcher(getypt);
    List<String> gevonden =
        delen.matches() ? zoek(delen.group(2), isStructureel(delen)) : List.of();
    OptionalInt jaar =
        gevonden.isEmpty() || isStructureel(delen)
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(delen.group(1)));
    if (gevonden.isEmpty() || !jaar.stream().allMatch(een -> een >= eerste && een <= laatste)) {
      vraag.meld(
          optie,
          getypt,
          "toegestaan.herleid",
          Integer.toString(eerste),
          Integer.toString(laatste),
          String.join(", ", Raming.herleidbaar()),
          String.join(", ", Raming.structureelHerleidbaar()));
      return Optional.empty();
    }
    if (gevonden.size() > 1) {
      vraag.meld(optie, getypt, "toegestaan.herleidEen", String.join(", ", gevonden));
      return Optional.empty();
    }
    return Optional.of(new Herleidvraag(jaar, gevonden.get(0)));
  }

  /** What the municipality gives as a whole has no parts. */
  void eisAanwezig(Vraag vraag, Raming raming, String getypt) {
    if (!raming.heeft(regel)) {
      String geheel = regel.substring(0, regel.lastIndexOf('.'));
      vraag.meld("--herleid", getypt, "toegestaan.herleidGeheel", geheel);
    }
    vraag.eisFoutloos();
  }

  /** The tree of the amount. */
  Herleiding uit(Raming raming) {
    return jaar.isPresent()
        ? raming.herleid(jaar.getAsInt(), regel)
        : raming.herleidStructureel(regel);
  }

  private static boolean isStructureel(Matcher delen) {
    return delen.group(1).equals(STRUCTUREEL);
  }

  /** A part of a line that belongs to a group has to be named with its line. */
  private static List<String> zoek(String getypt, boolean structureel) {
    Set<String> volledig = structureel ? Raming.structureelHerleidbaar() : Raming.herleidbaar();
    for (String naam : List.of(getypt, "lasten." + getypt, "volumes." + getypt)) {
      if (volledig.contains(naam)) {
        return List.of(naam);
      }
    }
    return Raming.regels().stream()
        .filter(regel -> volledig.contains(regel) && regel.endsWith("." + getypt))
        .toList();
  }
}
