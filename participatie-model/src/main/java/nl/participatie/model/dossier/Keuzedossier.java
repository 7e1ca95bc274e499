package nl.participatie.model.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Maps;
import com.google.common.collect.PeekingIterator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The decision history (keuzedossier) of a municipality. The same events give the same state in
 * whatever order they are listed: they are ordered by date, then by sequence number. State at a
 * date looks at the events up to and including that date, so a later event never changes an earlier
 * state.
 */
public final class Keuzedossier {

  /** A history without events. */
  public static final Keuzedossier LEEG = new Keuzedossier(ImmutableList.of());

  private final ImmutableList<Dossiergebeurtenis> gebeurtenissen;

  private Keuzedossier(ImmutableList<Dossiergebeurtenis> gebeurtenissen) {
    this.gebeurtenissen = gebeurtenissen;
  }

  /**
   * A history of events.
   *
   * @param gebeurtenissen the events, in any order
   * @return the history
   * @throws IllegalArgumentException if two events share a sequence number
   */
  public static Keuzedossier of(Collection<Dossiergebeurtenis> gebeurtenissen) {
    Set<Integer> gezien = new HashSet<>();
    for (Dossiergebeurtenis gebeurtenis : gebeurtenissen) {
      if (!gezien.add(gebeurtenis.volgnummer())) {
        throw new IllegalArgumentException(
            "Two events have sequence number "
                + gebeurtenis.volgnummer()
                + ", which is to be unique");
      }
    }
    return new Keuzedossier(
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Dossiergebeurtenis::datum)
                .thenComparing(Dossiergebeurtenis::volgnummer),
            gebeurtenissen));
  }

  /**
   * The events.
   *
   * @return the events by date, then by sequence number
   */
  public List<Dossiergebeurtenis> gebeurtenissen() {
    return gebeurtenissen;
  }

  /**
   * The date of the newest event.
   *
   * @return the date, or empty when there are no events
   */
  public Optional<LocalDate> laatsteDatum() {
    return gebeurtenissen.isEmpty()
        ? Optional.empty()
        : Optional.of(gebeurtenissen.get(gebeurtenissen.size() - 1).datum());
  }

  /**
   * The state of every choice at a date.
   *
   * @param peildatum the reference date, inclusive
   * @return a state for each of the 19 choices, in order
   */
  public Map<Keuze, Keuzestand> standOp(LocalDate peildatum) {
    return standenOp(ImmutableSortedSet.of(peildatum)).get(0);
  }

  /**
   * The state of every choice at each of a number of dates, in one walk through the history.
   *
   * @param peildatums the reference dates, inclusive
   * @return for each date in ascending order a state for each of the 19 choices, in order
   */
  public List<Map<Keuze, Keuzestand>> standenOp(SortedSet<LocalDate> peildatums) {
    Map<Keuze, Keuzestand> stand = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      stand.put(keuze, Keuzestand.BEGIN);
    }
    ImmutableList.Builder<Map<Keuze, Keuzestand>> standen = ImmutableList.builder();
    PeekingIterator<Dossiergebeurtenis> komend =
        Iterators.peekingIterator(gebeurtenissen.iterator());
    for (LocalDate peildatum : ImmutableSortedSet.copyOf(peildatums)) {
      while (komend.hasNext() && !komend.peek().datum().isAfter(peildatum)) {
        Dossiergebeurtenis gebeurtenis = komend.next();
        stand.computeIfPresent(gebeurtenis.keuze(), (keuze, nu) -> nu.na(gebeurtenis));
      }
      standen.add(Maps.immutableEnumMap(stand));
    }
    return standen.build();
  }

  /**
   * What is decided at a date, provisional decisions included: they hold for the time being.
   *
   * @param peildatum the reference date, inclusive
   * @return the options that hold
   */
  public Keuzeprofiel profielOp(LocalDate peildatum) {
    ImmutableList.Builder<Optie> besloten = ImmutableList.builder();
    for (Keuzestand stand : standOp(peildatum).values()) {
      if (stand.isBesloten()) {
        stand.optie().ifPresent(besloten::add);
      }
    }
    return Keuzeprofiel.of(besloten.build());
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Keuzedossier dossier && dossier.gebeurtenissen.equals(gebeurtenissen);
  }

  @Override
  public int hashCode() {
    return gebeurtenissen.hashCode();
  }

  @Override
  public String toString() {
    return "Keuzedossier" + gebeurtenissen;
  }
}
