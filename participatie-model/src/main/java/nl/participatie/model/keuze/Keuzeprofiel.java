package nl.participatie.model.keuze;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The choices that a municipality has made: at most one option per choice. Immutable; partial when
 * choices are open, complete when all 19 are made. A profile never says whether the options agree
 * with each other: that is a finding of a check, not an error.
 */
public final class Keuzeprofiel {

  /** No choice made. */
  public static final Keuzeprofiel LEEG = new Keuzeprofiel(ImmutableSortedMap.of());

  private final ImmutableSortedMap<Keuze, Optie> gekozen;

  private Keuzeprofiel(ImmutableSortedMap<Keuze, Optie> gekozen) {
    this.gekozen = gekozen;
  }

  /**
   * A profile of options.
   *
   * @param opties the options chosen, in any order
   * @return the profile
   * @throws IllegalArgumentException if two different options belong to one choice
   */
  public static Keuzeprofiel of(Collection<Optie> opties) {
    Map<Keuze, Optie> gekozen = new EnumMap<>(Keuze.class);
    for (Optie optie : opties) {
      Optie eerder = gekozen.put(optie.keuze(), optie);
      if (eerder != null && eerder != optie) {
        throw new IllegalArgumentException(
            "Choice " + optie.keuze().nummer() + " has two options: " + eerder + " and " + optie);
      }
    }
    return gekozen.isEmpty() ? LEEG : new Keuzeprofiel(ImmutableSortedMap.copyOf(gekozen));
  }

  /**
   * A profile of options.
   *
   * @param opties the options chosen, in any order
   * @return the profile
   * @throws IllegalArgumentException if two different options belong to one choice
   */
  public static Keuzeprofiel of(Optie... opties) {
    return of(List.of(opties));
  }

  /**
   * Parses the text form of {@link #toString()}: full codes with blanks or commas between.
   *
   * @param tekst the codes, for example {@code 5.INKOMENSVOORZIENING 12.PLAFONDS}; blank for the
   *     empty profile
   * @return the profile
   * @throws IllegalArgumentException if a code is unknown, naming the nearest one, or two options
   *     belong to one choice
   */
  public static Keuzeprofiel parse(String tekst) {
    List<Optie> opties =
        Splitter.onPattern("[\\s,]+")
            .omitEmptyStrings()
            .splitToStream(tekst)
            .map(Optie::parse)
            .toList();
    return of(opties);
  }

  /**
   * This profile with an option chosen, in place of any other option of its choice.
   *
   * @param optie the option
   * @return the profile
   */
  public Keuzeprofiel met(Optie optie) {
    Map<Keuze, Optie> nieuw = new EnumMap<>(Keuze.class);
    nieuw.putAll(gekozen);
    nieuw.put(optie.keuze(), optie);
    return of(nieuw.values());
  }

  /**
   * This profile with a choice left open.
   *
   * @param keuze the choice
   * @return the profile
   */
  public Keuzeprofiel zonder(Keuze keuze) {
    return of(gekozen.values().stream().filter(optie -> optie.keuze() != keuze).toList());
  }

  /**
   * The option chosen.
   *
   * @param keuze the choice
   * @return the option, or empty when the choice is open
   */
  public Optional<Optie> optie(Keuze keuze) {
    return Optional.ofNullable(gekozen.get(keuze));
  }

  /**
   * Whether an option is chosen.
   *
   * @param optie the option
   * @return whether it is chosen
   */
  public boolean heeft(Optie optie) {
    return gekozen.get(optie.keuze()) == optie;
  }

  /**
   * The options chosen.
   *
   * @return the options in the order of the choices
   */
  public Collection<Optie> opties() {
    return gekozen.values();
  }

  /**
   * The choices that are still open.
   *
   * @return the choices in order
   */
  public Set<Keuze> open() {
    Set<Keuze> open = new TreeSet<>(List.of(Keuze.values()));
    open.removeAll(gekozen.keySet());
    return Collections.unmodifiableSet(open);
  }

  /**
   * Whether every choice is made.
   *
   * @return whether no choice is open
   */
  public boolean isVolledig() {
    return gekozen.size() == Keuze.values().length;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Keuzeprofiel profiel && profiel.gekozen.equals(gekozen);
  }

  @Override
  public int hashCode() {
    return gekozen.hashCode();
  }

  /**
   * {@return the full codes in the order of the choices with a blank between, as {@link
   * #parse(String)} takes them}
   */
  @Override
  public String toString() {
    return gekozen.values().stream().map(Optie::toString).collect(Collectors.joining(" "));
  }
}
