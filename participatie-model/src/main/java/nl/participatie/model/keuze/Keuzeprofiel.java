package nl.participatie.model.keuze;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The choices that a municipality has made: at most one option per choice. Immutable; partial when
 * choices are open, complete when all 19 are made. A profile never says whether the options agree
 * with each other: that is a finding of a check, not an error.
 *
 * <p>Inside it is one {@code long} with a bit per option, so that millions of profiles can be
 * checked, compared and kept.
 */
public final class Keuzeprofiel {

  private static final ImmutableList<Optie> OPTIES = ImmutableList.copyOf(Optie.values());
  private static final Map<Optie, Long> BIT = bits();
  private static final Map<Keuze, Long> PER_KEUZE = perKeuze();
  private static final Pattern SCHEIDING = Pattern.compile("[\\s,]+");
  private static final long ALLE = (1L << OPTIES.size()) - 1;

  /** No choice made. */
  public static final Keuzeprofiel LEEG = new Keuzeprofiel(0);

  private final long masker;

  private Keuzeprofiel(long masker) {
    this.masker = masker;
  }

  private static Map<Optie, Long> bits() {
    Map<Optie, Long> bits = new EnumMap<>(Optie.class);
    for (int plaats = 0; plaats < OPTIES.size(); plaats++) {
      bits.put(OPTIES.get(plaats), 1L << plaats);
    }
    return Maps.immutableEnumMap(bits);
  }

  private static Map<Keuze, Long> perKeuze() {
    Map<Keuze, Long> perKeuze = new EnumMap<>(Keuze.class);
    for (Optie optie : OPTIES) {
      perKeuze.put(optie.keuze(), perKeuze.getOrDefault(optie.keuze(), 0L) | bit(optie));
    }
    return Maps.immutableEnumMap(perKeuze);
  }

  private static long bit(Optie optie) {
    return BIT.getOrDefault(optie, 0L);
  }

  private static long bits(Keuze keuze) {
    return PER_KEUZE.getOrDefault(keuze, 0L);
  }

  /**
   * A profile of options.
   *
   * @param opties the options chosen, in any order
   * @return the profile
   * @throws IllegalArgumentException if two different options belong to one choice
   */
  public static Keuzeprofiel of(Collection<Optie> opties) {
    long masker = 0;
    for (Optie optie : opties) {
      long eerder = masker & bits(optie.keuze()) & ~bit(optie);
      if (eerder != 0) {
        throw new IllegalArgumentException(
            "Choice "
                + optie.keuze().nummer()
                + " has two options: "
                + eerste(eerder)
                + " and "
                + optie);
      }
      masker |= bit(optie);
    }
    return masker == 0 ? LEEG : new Keuzeprofiel(masker);
  }

  private static Optie eerste(long masker) {
    return OPTIES.get(Long.numberOfTrailingZeros(masker));
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
    List<Optie> opties = new ArrayList<>();
    for (String code : SCHEIDING.split(tekst, -1)) {
      if (!code.isEmpty()) {
        opties.add(Optie.parse(code));
      }
    }
    return of(opties);
  }

  /**
   * This profile with an option chosen, in place of any other option of its choice.
   *
   * @param optie the option
   * @return the profile
   */
  public Keuzeprofiel met(Optie optie) {
    return new Keuzeprofiel((masker & ~bits(optie.keuze())) | bit(optie));
  }

  /**
   * This profile with a choice left open.
   *
   * @param keuze the choice
   * @return the profile
   */
  public Keuzeprofiel zonder(Keuze keuze) {
    return new Keuzeprofiel(masker & ~bits(keuze));
  }

  /**
   * The option chosen.
   *
   * @param keuze the choice
   * @return the option, or empty when the choice is open
   */
  public Optional<Optie> optie(Keuze keuze) {
    long gekozen = masker & bits(keuze);
    return gekozen == 0 ? Optional.empty() : Optional.of(eerste(gekozen));
  }

  /**
   * Whether an option is chosen.
   *
   * @param optie the option
   * @return whether it is chosen
   */
  public boolean heeft(Optie optie) {
    return (masker & bit(optie)) != 0;
  }

  /**
   * The options chosen.
   *
   * @return the options in the order of the choices
   */
  public Collection<Optie> opties() {
    ImmutableList.Builder<Optie> opties =
        ImmutableList.builderWithExpectedSize(Long.bitCount(masker));
    for (long rest = masker; rest != 0; rest &= rest - 1) {
      opties.add(eerste(rest));
    }
    return opties.build();
  }

  /**
   * The choices that are still open.
   *
   * @return the choices in order
   */
  public Set<Keuze> open() {
    Set<Keuze> open = new TreeSet<>(List.of(Keuze.values()));
    open.removeIf(keuze -> (masker & bits(keuze)) != 0);
    return Collections.unmodifiableSet(open);
  }

  /**
   * Whether every choice is made.
   *
   * @return whether no choice is open
   */
  public boolean isVolledig() {
    return Long.bitCount(masker) == PER_KEUZE.size();
  }

  /**
   * The profile as one opaque {@code long}, for bulk work: an array of these is what checks of many
   * profiles take. Two profiles are equal when these are. What the bits mean may change in any
   * release: keep {@link #toString()}, not this.
   *
   * @return the opaque value, as {@link #vanMasker(long)} takes it
   */
  public long masker() {
    return masker;
  }

  /**
   * The profile of an opaque value.
   *
   * @param masker what {@link #masker()} gave
   * @return the profile
   * @throws IllegalArgumentException if no profile has this value
   */
  public static Keuzeprofiel vanMasker(long masker) {
    if ((masker & ~ALLE) != 0) {
      throw new IllegalArgumentException("No profile has the value " + masker);
    }
    for (long keuze : PER_KEUZE.values()) {
      if (Long.bitCount(masker & keuze) > 1) {
        throw new IllegalArgumentException(
            "No profile has the value " + masker + ": it has two options of one choice");
      }
    }
    return new Keuzeprofiel(masker);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Keuzeprofiel profiel && profiel.masker == masker;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(masker);
  }

  /**
   * {@return the full codes in the order of the choices with a blank between, as {@link
   * #parse(String)} takes them}
   */
  @Override
  public String toString() {
    return opties().stream().map(Optie::toString).collect(Collectors.joining(" "));
  }
}
