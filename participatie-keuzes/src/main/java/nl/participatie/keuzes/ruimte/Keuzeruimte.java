package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatie.keuzes.internal.Grenzen;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Redeneerkern;
import nl.participatie.keuzes.internal.Uitsluiting;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The space of complete profiles that break no rule that binds, prepared for a day and a threshold.
 * From the threshold on VEREIST, SLUIT_UIT and SPANNING bind; without any rule the space holds
 * 11,796,480 profiles. Immutable and shared freely by threads.
 */
public final class Keuzeruimte {

  private static final int MEESTE_HERSTELLINGEN = 10_000;

  /** So many conflicts are kept with their rules; the standard rules have a few hundred. */
  private static final int MEESTE_BEWAARD = 4096;

  private final ImmutableList<Regel> hard;
  private final Redeneerkern kern;
  private final Map<Long, Conflict> bekend = new ConcurrentHashMap<>();

  private Keuzeruimte(List<Regel> hard, Redeneerkern kern) {
    this.hard = ImmutableList.copyOf(hard);
    this.kern = kern;
  }

  /**
   * Prepares the space.
   *
   * @param regels the rules
   * @param peildatum the date on which rules have to count
   * @param drempel the weakest strength that binds
   * @return the space
   * @throws Rekengrens if more than 1,024 rules bind on that day, or they entangle the choices too
   *     much to count
   */
  public static Keuzeruimte van(Regelset regels, LocalDate peildatum, Sterkte drempel) {
    List<Regel> hard = regels.op(peildatum).hard(drempel).regels();
    return new Keuzeruimte(hard, Modelindeling.kern(hard));
  }

  /** The space under rules that all bind, within limits. */
  static Keuzeruimte van(List<Regel> hard, Grenzen grenzen) {
    return new Keuzeruimte(hard, Modelindeling.kern(hard, grenzen));
  }

  /**
   * The rules that bind.
   *
   * @return the rules in order
   */
  public List<Regel> regels() {
    return hard;
  }

  /**
   * Counts the complete profiles that are left.
   *
   * @param profiel what was chosen
   * @return the exact number; 0 when what was chosen conflicts
   */
  public long aantal(Keuzeprofiel profiel) {
    return kern.aantal(profiel.masker());
  }

  /**
   * Tells what is open, implied and excluded.
   *
   * @param profiel what was chosen
   * @return how each option stands
   */
  public Verkenning verken(Keuzeprofiel profiel) {
    return new Verkenning(profiel, kern.open(profiel.masker()));
  }

  /**
   * Explains how an option stands: all minimal sets of what was chosen and of rules that exclude or
   * imply it. Never leans on options that follow from others.
   *
   * @param profiel what was chosen
   * @param optie the option
   * @return the explanation; without reasons for an option that is open or chosen
   * @throws Rekengrens if there are too many reasons to list, which the standard rules never cause
   */
  public Verklaring verklaar(Keuzeprofiel profiel, Optie optie) {
    Optiestand stand = verken(profiel).stand(optie);
    long masker = Modelindeling.masker(List.of(optie));
    List<Uitsluiting> waarom =
        switch (stand) {
          case GEKOZEN, OPEN -> List.of();
          case AFGELEID -> kern.waaromAlleen(profiel.masker(), masker);
          case UITGESLOTEN -> kern.waaromNiet(profiel.masker(), masker);
        };
    return new Verklaring(optie, stand, waarom.stream().map(this::reden).toList());
  }

  /**
   * Explains how some options stand, each as {@link #verklaar(Keuzeprofiel, Optie)} does. Where
   * reasons are too many to list, which the standard rules never cause, the explanations from there
   * on give none.
   *
   * @param profiel what was chosen
   * @param opties the options
   * @return an explanation of each, in their order
   */
  public List<Verklaring> verklaar(Keuzeprofiel profiel, List<Optie> opties) {
    Verkenning verkenning = verken(profiel);
    ImmutableList.Builder<Verklaring> uit = ImmutableList.builderWithExpectedSize(opties.size());
    boolean isTeVeel = false;
    for (Optie optie : opties) {
      Optional<Verklaring> verklaring = isTeVeel ? Optional.empty() : binnenGrenzen(profiel, optie);
      isTeVeel = verklaring.isEmpty();
      uit.add(
          verklaring.orElseGet(() -> new Verklaring(optie, verkenning.stand(optie), List.of())));
    }
    return uit.build();
  }

  private Optional<Verklaring> binnenGrenzen(Keuzeprofiel profiel, Optie optie) {
    try {
      return Optional.of(verklaar(profiel, optie));
    } catch (Rekengrens teVeel) {
      return Optional.empty(); // each next one would take as long and end the same
    }
  }

  private Reden reden(Uitsluiting uitsluiting) {
    return new Reden(Modelindeling.opties(uitsluiting.opties()), regels(uitsluiting));
  }

  private List<Regel> regels(Uitsluiting uitsluiting) {
    return IntStream.range(0, hard.size())
        .filter(uitsluiting::heeftRegel)
        .mapToObj(hard::get)
        .toList();
  }

  /**
   * All minimal conflicts among what was chosen.
   *
   * @param profiel what was chosen
   * @return the conflicts, those of the fewest decisions first; none when a complete profile is
   *     left
   * @throws Rekengrens if there are too many reasons to list, which the standard rules never cause
   */
  public List<Conflict> conflicten(Keuzeprofiel profiel) {
    long[] minimaal = kern.conflicten(profiel.masker());
    ImmutableList.Builder<Conflict> conflicten =
        ImmutableList.builderWithExpectedSize(minimaal.length);
    for (long beslissingen : minimaal) {
      Conflict conflict = bekend.get(beslissingen);
      if (conflict == null) {
        return leidAf(profiel);
      }
      conflicten.add(conflict);
    }
    return conflicten.build();
  }

  /**
   * Derives the conflicts with their rules, and keeps them: a conflict is the same wherever it is.
   */
  private List<Conflict> leidAf(Keuzeprofiel profiel) {
    Map<Long, ImmutableList.Builder<List<Regel>>> perConflict = new LinkedHashMap<>();
    for (Uitsluiting uitsluiting : kern.conflictenMetRegels(profiel.masker())) {
      perConflict
          .computeIfAbsent(uitsluiting.opties(), opties -> ImmutableList.builder())
          .add(regels(uitsluiting));
    }
    ImmutableList.Builder<Conflict> conflicten = ImmutableList.builder();
    perConflict.forEach(
        (beslissingen, regelsets) -> {
          Conflict conflict = new Conflict(Modelindeling.opties(beslissingen), regelsets.build());
          if (bekend.size() < MEESTE_BEWAARD) {
            bekend.put(beslissingen, conflict);
          }
          conflicten.add(conflict);
        });
    return conflicten.build();
  }

  /**
   * All nearest repairs of what was chosen: the fewest decisions are changed so that a complete
   * profile is left.
   *
   * @param profiel what was chosen
   * @return the repairs, in the order of the first choice changed, its new option, the second
   *     choice changed and so on; none when nothing conflicts or nothing helps
   * @throws Rekengrens if there are more than 10,000
   */
  public List<Herstel> herstel(Keuzeprofiel profiel) {
    return herstel(profiel, Set.of());
  }

  /**
   * All nearest repairs of what was chosen that keep some choices as they are.
   *
   * @param profiel what was chosen
   * @param vast the choices that are not to be changed
   * @return the repairs, in the order of the first choice changed, its new option, the second
   *     choice changed and so on; none when nothing conflicts or nothing helps
   * @throws Rekengrens if there are more than 10,000
   */
  public List<Herstel> herstel(Keuzeprofiel profiel, Set<Keuze> vast) {
    long besloten = profiel.masker();
    long blijft = 0;
    for (Keuze keuze : vast) {
      blijft |= besloten & Modelindeling.masker(keuze);
    }
    return kern.herstel(besloten, blijft, MEESTE_HERSTELLINGEN).stream()
        .map(nieuw -> new Herstel(wijzigingen(profiel, Modelindeling.opties(nieuw))))
        .toList();
  }

  private static List<Wijziging> wijzigingen(Keuzeprofiel profiel, Collection<Optie> nieuw) {
    return nieuw.stream()
        .map(naar -> new Wijziging(profiel.optie(naar.keuze()).orElseThrow(), naar))
        .toList();
  }

  /**
   * A complete profile that is left.
   *
   * @param profiel what was chosen
   * @return the first one of {@link #profielen}, or empty when what was chosen conflicts
   * @throws Rekengrens if own rules entangle the choices too much to list in this order
   */
  public Optional<Keuzeprofiel> voorbeeld(Keuzeprofiel profiel) {
    return profielen(profiel).findFirst();
  }

  /**
   * The complete profiles that are left, found while they are asked for.
   *
   * @param profiel what was chosen
   * @return each profile once; one with an earlier option in the first choice where two differ
   *     comes first
   * @throws Rekengrens if own rules entangle the choices too much to list in this order
   */
  public Stream<Keuzeprofiel> profielen(Keuzeprofiel profiel) {
    return Streams.stream(kern.profielen(profiel.masker())).map(Keuzeprofiel::vanMasker);
  }
}
