package nl.participatie.budget.internal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Maps by the lines or groups of an estimate. There are four for each year, so that a copy of one
 * clones an array; Guava's immutable map by enum makes an entry for each value on the way.
 */
public final class Postmap {

  private Postmap() {}

  /**
   * A copy that cannot be changed.
   *
   * @param map the map, not empty
   * @param <K> lines or groups
   * @param <V> what they have
   * @return the copy, in the order of the lines or groups
   * @throws NullPointerException if a value is absent
   */
  public static <K extends Enum<K>, V> Map<K, V> vast(Map<K, V> map) {
    EnumMap<K, V> kopie = new EnumMap<>(map);
    if (kopie.containsValue(null)) {
      throw new NullPointerException("A value is absent in " + kopie);
    }
    return Collections.unmodifiableMap(kopie);
  }

  /**
   * The values that follow from those of another map.
   *
   * @param sleutels the lines or groups
   * @param van the other map, with a value for each
   * @param functie what follows from a value
   * @param <K> lines or groups
   * @param <A> what they have
   * @param <B> what follows
   * @return the map that follows
   */
  public static <K extends Enum<K>, A, B> Map<K, B> map(
      Class<K> sleutels, Map<K, A> van, Function<A, B> functie) {
    Map<K, B> naar = new EnumMap<>(sleutels);
    for (K sleutel : sleutels.getEnumConstants()) {
      naar.put(sleutel, functie.apply(Objects.requireNonNull(van.get(sleutel))));
    }
    return naar;
  }
}
