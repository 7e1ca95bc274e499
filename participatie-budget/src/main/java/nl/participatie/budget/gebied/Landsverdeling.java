package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Batenpost;

/**
 * What the country receives, divided over its municipalities: in every year and on every line the
 * parts of the municipalities add up to the amount of the country to the cent.
 *
 * @param gemeenten what each municipality receives a year, one entry for each of the eight lines
 */
public record Landsverdeling(
    ImmutableSortedMap<Gemeentecode, ImmutableSortedMap<Integer, Map<Batenpost, Uitkomst<Bedrag>>>>
        gemeenten) {

  /**
   * Divides the estimate of the country, line by line, see {@link Verdeling}. A line that the
   * country does not know, or that has no key, is not determined in any municipality; nothing to
   * divide is nothing for each, also without a key.
   *
   * @param land the estimate of the country
   * @param sleutels the keys, for the years of that estimate
   * @return the parts
   * @throws IllegalArgumentException if an amount of the country is negative, or the keys lack a
   *     year of its estimate
   */
  public static Landsverdeling van(Raming land, Verdeelsleutels sleutels) {
    Map<Gemeentecode, Map<Integer, Map<Batenpost, Uitkomst<Bedrag>>>> delen = new TreeMap<>();
    land.jaren()
        .forEach(
            (jaar, situatie) ->
                verdeel(jaar, situatie, sleutels)
                    .forEach(
                        (gemeente, posten) ->
                            delen
                                .computeIfAbsent(gemeente, nieuw -> new TreeMap<>())
                                .put(jaar, Maps.immutableEnumMap(posten))));
    return new Landsverdeling(
        ImmutableSortedMap.copyOf(Maps.transformValues(delen, ImmutableSortedMap::copyOf)));
  }

  private static Map<Gemeentecode, Map<Batenpost, Uitkomst<Bedrag>>> verdeel(
      int jaar, Situatie land, Verdeelsleutels sleutels) {
    Map<Gemeentecode, Map<Batenpost, Uitkomst<Bedrag>>> delen = new TreeMap<>();
    for (Batenpost post : Batenpost.values()) {
      Uitkomst<Map<Gemeentecode, Bedrag>> perGemeente =
          land.van(post).dan(macro -> verdeel(macro, post, jaar, sleutels));
      for (Gemeentecode gemeente : sleutels.gemeenten()) {
        delen
            .computeIfAbsent(gemeente, nieuw -> new EnumMap<>(Batenpost.class))
            .put(post, perGemeente.map(alle -> alle.getOrDefault(gemeente, Bedrag.NUL)));
      }
    }
    return delen;
  }

  private static Uitkomst<Map<Gemeentecode, Bedrag>> verdeel(
      Bedrag macro, Batenpost post, int jaar, Verdeelsleutels sleutels) {
    return macro.equals(Bedrag.NUL)
        ? Uitkomst.van(Map.of())
        : sleutels.van(post, jaar).map(sleutel -> Verdeling.verdeel(macro, sleutel));
  }

  /**
   * Unfolds what a municipality receives on a line: the amount of the country and the weights by
   * which it is divided.
   *
   * @param land the estimate of the country
   * @param sleutels the keys, for the years of that estimate
   * @param gemeente the municipality
   * @param jaar a year of that estimate
   * @param post the line
   * @return the amount as a tree, the same as {@link #van(Raming, Verdeelsleutels)} divides
   * @throws IllegalArgumentException if the keys do not have the municipality or the year, the
   *     estimate does not have the year, or the amount of the country is negative
   */
  public static Herleiding herleid(
      Raming land, Verdeelsleutels sleutels, Gemeentecode gemeente, int jaar, Batenpost post) {
    if (!sleutels.gemeenten().contains(gemeente)) {
      throw new IllegalArgumentException(
          "Municipality " + gemeente + ", allowed: " + sleutels.gemeenten());
    }
    Situatie situatie = land.jaren().get(jaar);
    if (situatie == null) {
      throw new IllegalArgumentException("Year " + jaar + ", allowed: " + land.jaren().keySet());
    }
    Uitkomst<Bedrag> deel =
        situatie
            .van(post)
            .dan(macro -> verdeel(macro, post, jaar, sleutels))
            .map(alle -> alle.getOrDefault(gemeente, Bedrag.NUL));
    return new Verdelingsboom(land, sleutels, jaar, post).van(gemeente, deel);
  }

  /**
   * What a municipality receives on a line.
   *
   * @param gemeente the municipality
   * @param jaar the year
   * @param post the line
   * @return the amount a year, or why it is not determined
   * @throws IllegalArgumentException if the division has no such municipality or year
   */
  public Uitkomst<Bedrag> van(Gemeentecode gemeente, int jaar, Batenpost post) {
    Map<Batenpost, Uitkomst<Bedrag>> posten = jaren(gemeente).get(jaar);
    if (posten == null) {
      throw new IllegalArgumentException("Year " + jaar + ", allowed: " + jaren(gemeente).keySet());
    }
    Uitkomst<Bedrag> bedrag = posten.get(post);
    if (bedrag == null) {
      throw new IllegalStateException("No amount of " + post);
    }
    return bedrag;
  }

  /**
   * The parts of a municipality as amounts that an estimate takes in place of its own, see {@link
   * nl.participatie.model.gemeente.Gemeenteprofiel#baten()}.
   *
   * @param gemeente the municipality
   * @return the amounts by line and year; what is not determined is absent
   * @throws IllegalArgumentException if the division has no such municipality
   */
  public Map<Batenpost, ImmutableSortedMap<Integer, Bedrag>> baten(Gemeentecode gemeente) {
    Map<Batenpost, Map<Integer, Bedrag>> baten = new EnumMap<>(Batenpost.class);
    jaren(gemeente)
        .forEach(
            (jaar, posten) ->
                posten.forEach(
                    (post, uitkomst) ->
                        uitkomst
                            .optioneel()
                            .ifPresent(
                                bedrag ->
                                    baten
                                        .computeIfAbsent(post, nieuw -> new TreeMap<>())
                                        .put(jaar, bedrag))));
    return Maps.immutableEnumMap(Maps.transformValues(baten, ImmutableSortedMap::copyOf));
  }

  private ImmutableSortedMap<Integer, Map<Batenpost, Uitkomst<Bedrag>>> jaren(
      Gemeentecode gemeente) {
    ImmutableSortedMap<Integer, Map<Batenpost, Uitkomst<Bedrag>>> jaren = gemeenten.get(gemeente);
    if (jaren == null) {
      throw new IllegalArgumentException(
          "Municipality " + gemeente + ", allowed: " + gemeenten.keySet());
    }
    return jaren;
  }
}
