package nl.participatie.keuzes.rapport;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.model.getal.Bedrag;

/**
 * A line of money over the years, as far as it is determined.
 *
 * @param naam what it is, for an end user
 * @param jaren the amount by year, in order
 */
record Geldlijn(String naam, ImmutableMap<Integer, Deelsom> jaren) {

  static Geldlijn van(String naam, Collection<Integer> jaren, IntFunction<Deelsom> bedrag) {
    ImmutableMap.Builder<Integer, Deelsom> waarden = ImmutableMap.builder();
    jaren.forEach(jaar -> waarden.put(jaar, bedrag.apply(jaar)));
    return new Geldlijn(naam, waarden.buildOrThrow());
  }

  /** The sum of lines, year by year. */
  static Geldlijn som(String naam, Collection<Integer> jaren, Collection<Geldlijn> lijnen) {
    return van(
        naam, jaren, jaar -> Deelsom.van(lijnen.stream().map(lijn -> lijn.in(jaar)).toList()));
  }

  Deelsom in(int jaar) {
    return Objects.requireNonNull(jaren.get(jaar), () -> "No year " + jaar + " in " + naam);
  }

  /** Whether it is known to be nothing in every year. */
  boolean isNiets() {
    return jaren.values().stream().allMatch(Deelsom.NUL::equals);
  }

  /** Whether no year has an amount other than nothing. */
  boolean isZonderBedrag() {
    return bedragen().allMatch(Bedrag.NUL::equals);
  }

  /** Whether every year is complete. */
  boolean isVolledig() {
    return jaren.values().stream().allMatch(Deelsom::isVolledig);
  }

  /** The amounts that there are. */
  Stream<Bedrag> bedragen() {
    return jaren.values().stream().flatMap(som -> som.bedrag().stream());
  }
}
