package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * The estimate of a region: the sum of its municipalities, by year and in the long run. Amounts and
 * people are sums of what is shown. Where a municipality lacks a part, the sum shows what the
 * others come to and names what is missing with the code of that municipality before it, such as
 * {@code GM0855.volumes.WSW}.
 */
@Value.Immutable
@Huisstijl
public interface Regioraming {

  /**
   * The municipalities of the region.
   *
   * @return their codes in order, at least one
   */
  ImmutableSortedSet<Gemeentecode> gemeenten();

  /**
   * The sums of every year.
   *
   * @return groups, money received, spending and balances by year
   */
  ImmutableSortedMap<Integer, Gebiedsjaar> jaren();

  /**
   * The structural situation: the limit of the paths, not one of the years.
   *
   * @return the sums in the long run
   */
  Gebiedssituatie structureel();

  /**
   * The assumptions that an estimate of one of the municipalities rests on.
   *
   * @return each assumption once, key figures first in the order of their table
   */
  List<Aanname> aannames();

  /**
   * What is missing, by municipality.
   *
   * @return the gaps of each municipality that has any
   */
  ImmutableSortedMap<Gemeentecode, List<Leemte>> leemten();

  /**
   * Adds municipalities up.
   *
   * @param gemeenten the estimates of the municipalities, for the same years
   * @return the estimate of the region
   * @throws IllegalArgumentException if there are no municipalities, one is the country, the
   *     estimates are about different years, or there are more than a hundred million people
   * @throws ArithmeticException if a sum lies beyond 10<sup>15</sup> euro
   */
  static Regioraming van(Map<Gemeentecode, Raming> gemeenten) {
    return Regiosom.van(gemeenten);
  }

  /**
   * Adds regions up, for example to the country.
   *
   * @param regios the regions, for the same years and without a municipality in common
   * @return the estimate of them together: the same as that of all their municipalities
   * @throws IllegalArgumentException if there are no regions, a municipality is in two of them,
   *     they are about different years, or there are more than a hundred million people
   * @throws ArithmeticException if a sum lies beyond 10<sup>15</sup> euro
   */
  static Regioraming samen(Collection<Regioraming> regios) {
    return Regiosom.samen(regios);
  }

  /** Builds a {@link Regioraming}. */
  class Builder extends ImmutableRegioraming.Builder {
    Builder() {}
  }
}
