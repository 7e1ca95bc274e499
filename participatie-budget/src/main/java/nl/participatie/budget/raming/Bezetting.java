package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.participatie.budget.internal.Postmap;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Personen;

/**
 * Who is where (bezetting) in a year, after what the choices do: the groups themselves ({@link
 * Situatie#volumes()}) are those before any choice, on which budgets are received.
 *
 * @param wwb people on social assistance, after what the municipality does about the inflow
 * @param geplaatst people placed, one entry for each of the four groups that can be, in order
 * @param dagbesteding people of the sheltered group with day activities in the place of a job
 */
public record Bezetting(
    Uitkomst<Personen> wwb,
    Map<Volumegroep, Uitkomst<Personen>> geplaatst,
    Uitkomst<Personen> dagbesteding) {

  /** The groups of which people can be placed. The Wsw is a job already. */
  static final List<Volumegroep> PLAATSBAAR =
      Arrays.stream(Volumegroep.values()).filter(groep -> groep != Volumegroep.WSW).toList();

  /**
   * Creates numbers of people.
   *
   * @param wwb people on social assistance
   * @param geplaatst people placed, by group
   * @param dagbesteding people with day activities
   * @throws IllegalArgumentException if a group is absent, or cannot be placed
   */
  public Bezetting {
    if (geplaatst.size() != PLAATSBAAR.size() || !geplaatst.keySet().containsAll(PLAATSBAAR)) {
      throw new IllegalArgumentException(
          "People placed of " + PLAATSBAAR + " needed, got " + geplaatst.keySet());
    }
    geplaatst = Postmap.vast(geplaatst);
  }

  /**
   * The numbers by the names that they have in a result: {@code WWB}, then {@code GEPLAATST_WWB}
   * and the other groups, then {@code DAGBESTEDING}.
   *
   * @return the numbers by name, in order
   */
  public Map<String, Uitkomst<Personen>> perNaam() {
    return perNaam(wwb, geplaatst, dagbesteding);
  }

  static <T> Map<String, T> perNaam(T wwb, Map<Volumegroep, T> geplaatst, T dagbesteding) {
    ImmutableMap.Builder<String, T> perNaam = ImmutableMap.builder();
    perNaam.put("WWB", wwb);
    geplaatst.forEach((groep, mensen) -> perNaam.put("GEPLAATST_" + groep, mensen));
    return perNaam.put("DAGBESTEDING", dagbesteding).buildOrThrow();
  }
}
