package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Herindeling;

/**
 * Estimates of municipalities after mergers (herindelingen): per year the municipalities that
 * exist, each the sum of those that are in it. No person and no cent is lost or counted twice.
 *
 * <p>A year belongs as a whole to the new municipality when the merger has taken effect by the
 * middle of that year, the first of July included: volumes are those of mid-year. So a merger of
 * 2018-07-01 counts from 2018, one of 2018-07-02 from 2019. In the long run all mergers count.
 *
 * @param jaren the municipalities that exist in every year, in the order of their codes
 * @param structureel the municipalities after all mergers, in the long run
 */
public record Herindelingsraming(
    ImmutableSortedMap<Integer, ImmutableSortedMap<Gemeentecode, Gebiedsjaar>> jaren,
    ImmutableSortedMap<Gemeentecode, Gebiedssituatie> structureel) {

  /**
   * Lets municipalities merge. Mergers may follow each other in a chain: the new municipality of
   * one may merge again on a later day. Those of one day happen at once. The order in which they
   * are given plays no part.
   *
   * @param gemeenten the estimates of the municipalities before any merger, for the same years
   * @param herindelingen the mergers, on any date; none leaves the municipalities as they are
   * @return the estimates after the mergers
   * @throws IllegalArgumentException if there are no municipalities, one is the country, the
   *     estimates are about different years, or a merger names a municipality that does not exist
   *     by then or that stands in another merger on the same day, or becomes one that exists beside
   *     it
   * @throws ArithmeticException if a sum lies beyond 10<sup>15</sup> euro
   */
  public static Herindelingsraming van(
      Map<Gemeentecode, Raming> gemeenten, Collection<Herindeling> herindelingen) {
    ImmutableSortedMap<Gemeentecode, Raming> opCode = Gebieden.eisRamingen("Mergers", gemeenten);
    Herindelingsverloop verloop = Herindelingsverloop.van(opCode.keySet(), herindelingen);
    ImmutableSortedMap.Builder<Integer, ImmutableSortedMap<Gemeentecode, Gebiedsjaar>> jaren =
        ImmutableSortedMap.naturalOrder();
    for (int jaar : Gebieden.jaren(opCode)) {
      jaren.put(
          jaar,
          ImmutableSortedMap.copyOf(
              Maps.transformValues(
                  verloop.op(Tijd.peildatum(jaar)), delen -> jaar(delen, opCode, jaar))));
    }
    return new Herindelingsraming(
        jaren.buildOrThrow(),
        ImmutableSortedMap.copyOf(
            Maps.transformValues(verloop.uiteindelijk(), delen -> structureel(delen, opCode))));
  }

  private static Gebiedsjaar jaar(
      Set<Gemeentecode> delen, Map<Gemeentecode, Raming> ramingen, int jaar) {
    return Gebiedsjaar.som(
        delen.stream()
            .map(deel -> Gebiedsjaar.van(deel, Objects.requireNonNull(ramingen.get(deel)), jaar))
            .toList());
  }

  private static Gebiedssituatie structureel(
      Set<Gemeentecode> delen, Map<Gemeentecode, Raming> ramingen) {
    return Optelling.situaties(
        delen.stream()
            .map(
                deel ->
                    Optelling.situatie(
                        deel, Objects.requireNonNull(ramingen.get(deel)).structureel()))
            .toList());
  }

  /**
   * The municipalities that exist in a year.
   *
   * @param jaar the year
   * @return their codes in order
   * @throws IllegalArgumentException if the estimates do not have the year
   */
  public Set<Gemeentecode> gemeenten(int jaar) {
    return inJaar(jaar).keySet();
  }

  /**
   * A municipality in a year.
   *
   * @param gemeente the municipality
   * @param jaar the year
   * @return its groups, money received, spending and balances
   * @throws IllegalArgumentException if the estimates do not have the year, or the municipality
   *     does not exist in it
   */
  public Gebiedsjaar van(Gemeentecode gemeente, int jaar) {
    Gebiedsjaar gevonden = inJaar(jaar).get(gemeente);
    if (gevonden == null) {
      throw new IllegalArgumentException(
          "Municipality " + gemeente + " in " + jaar + ", allowed: " + gemeenten(jaar));
    }
    return gevonden;
  }

  /**
   * Unfolds an amount or a number of people of a municipality in a year, as the sum of the
   * municipalities of the start that are in it.
   *
   * @param gemeenten the estimates of the municipalities before any merger, those given to {@link
   *     #van(Map, Collection)}
   * @param gemeente the municipality
   * @param jaar the year
   * @param regel its name, see {@link Raming#herleidbaar()}
   * @return the number as a tree, see {@link Gebiedsherleiding}
   * @throws IllegalArgumentException if the estimates do not have the year, the municipality does
   *     not exist in it, an estimate of a municipality that is in it is absent, or the name is
   *     unknown
   */
  public Herleiding herleid(
      Map<Gemeentecode, Raming> gemeenten, Gemeentecode gemeente, int jaar, String regel) {
    Set<Gemeentecode> delen = van(gemeente, jaar).gemeenten();
    if (!gemeenten.keySet().containsAll(delen)) {
      throw new IllegalArgumentException(
          "Estimates of " + gemeenten.keySet() + " for " + gemeente + ", needed: " + delen);
    }
    return Gebiedsherleiding.van(Maps.filterKeys(gemeenten, delen::contains), jaar, regel);
  }

  private ImmutableSortedMap<Gemeentecode, Gebiedsjaar> inJaar(int jaar) {
    ImmutableSortedMap<Gemeentecode, Gebiedsjaar> gemeenten = jaren.get(jaar);
    if (gemeenten == null) {
      throw new IllegalArgumentException("Year " + jaar + ", allowed: " + jaren.keySet());
    }
    return gemeenten;
  }
}
