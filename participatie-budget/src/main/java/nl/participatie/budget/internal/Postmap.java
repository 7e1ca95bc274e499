package nl.participatie.budget.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import com.google.common.collect.Maps;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map by the lines or groups of an estimate that cannot be changed. There are four for each year:
 * all of a kind share their keys, so that one is no more than a row of values.
 *
 * @param <K> lines or groups
 * @param <V> what they have
 */
public final class Postmap<K extends Enum<K>, V> extends AbstractMap<K, V> {

  private final Sleutels<K> sleutels;

  /** By the place of their key. */
  private final Object[] waarden;

  private Postmap(Sleutels<K> sleutels, Object... waarden) {
    this.sleutels = sleutels;
    this.waarden = waarden;
  }

  /**
   * The keys of maps of a kind.
   *
   * @param <K> lines or groups
   */
  public static final class Sleutels<K extends Enum<K>> {

    private final ImmutableList<K> lijst;
    private final ImmutableMap<K, Integer> plaatsen;

    private Sleutels(Class<K> soort) {
      this.lijst = ImmutableList.copyOf(soort.getEnumConstants());
      Map<K, Integer> genummerd = new EnumMap<>(soort);
      lijst.forEach(sleutel -> genummerd.put(sleutel, genummerd.size()));
      this.plaatsen = Maps.immutableEnumMap(genummerd);
    }

    /**
     * What a map has for each of them.
     *
     * @param map a map with a value for each
     * @param <V> what they have
     * @return the values in order
     * @throws NullPointerException if a value is absent
     */
    public <V> List<V> uit(Map<K, V> map) {
      return lijst.stream().map(sleutel -> Objects.requireNonNull(map.get(sleutel))).toList();
    }

    /**
     * All lines or groups of a type.
     *
     * @param soort the type
     * @param <K> lines or groups
     * @return the keys in order
     */
    public static <K extends Enum<K>> Sleutels<K> van(Class<K> soort) {
      return new Sleutels<>(soort);
    }
  }

  /**
   * A copy that cannot be changed, or the map itself when it cannot.
   *
   * @param map the map
   * @param <K> lines or groups
   * @param <V> what they have
   * @return the copy, in the order of the lines or groups
   * @throws NullPointerException if a value is absent
   */
  public static <K extends Enum<K>, V> Map<K, V> vast(Map<K, V> map) {
    return map instanceof Postmap ? map : Maps.immutableEnumMap(map);
  }

  /**
   * The values that follow from others.
   *
   * @param sleutels the lines or groups
   * @param van the others, one for each in order
   * @param functie what follows from a value
   * @param <K> lines or groups
   * @param <A> what they have
   * @param <B> what follows
   * @return the map that follows
   * @throws NullPointerException if a value is absent
   */
  public static <K extends Enum<K>, A, B> Map<K, B> map(
      Sleutels<K> sleutels, List<A> van, Function<A, B> functie) {
    Object[] waarden = new Object[sleutels.lijst.size()];
    for (int i = 0; i < waarden.length; i++) {
      waarden[i] = Objects.requireNonNull(functie.apply(van.get(i)));
    }
    return new Postmap<>(sleutels, waarden);
  }

  @Override
  public @Nullable V get(@Nullable Object sleutel) {
    Integer plaats = sleutels.plaatsen.get(sleutel);
    return plaats == null ? null : waarde(plaats);
  }

  // only values of this type are ever put in
  @SuppressWarnings("unchecked")
  private V waarde(int plaats) {
    return (V) waarden[plaats];
  }

  @Override
  public boolean containsKey(@Nullable Object sleutel) {
    return sleutels.plaatsen.containsKey(sleutel);
  }

  @Override
  public int size() {
    return waarden.length;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<K, V>> iterator() {
        return Iterators.transform(
            sleutels.plaatsen.entrySet().iterator(),
            sleutel -> Map.entry(sleutel.getKey(), waarde(sleutel.getValue())));
      }

      @Override
      public int size() {
        return waarden.length;
      }
    };
  }
}
