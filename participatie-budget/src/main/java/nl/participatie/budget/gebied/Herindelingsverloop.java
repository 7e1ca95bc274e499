package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Herindeling;

/**
 * The course of mergers: which municipalities there are on a day, and which ones of the start are
 * in them. Mergers of one day happen at once; the order in which they are given plays no part.
 */
final class Herindelingsverloop {

  private static final Comparator<Herindeling> VOLGORDE =
      Comparator.comparing(Herindeling::datum)
          .thenComparing(Herindeling::nieuw)
          .thenComparing(herindeling -> herindeling.oud().toString());

  /** The municipalities before the first merger. */
  private final ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>> begin;

  /** The municipalities from each date of mergers on. */
  private final ImmutableSortedMap<LocalDate, ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>>>
      vanaf;

  private Herindelingsverloop(
      ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>> begin,
      ImmutableSortedMap<LocalDate, ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>>> vanaf) {
    this.begin = begin;
    this.vanaf = vanaf;
  }

  /**
   * Follows mergers through time.
   *
   * @throws IllegalArgumentException if a merger names a municipality that does not exist then or
   *     stands in another merger on that day, or becomes one that exists beside it
   */
  static Herindelingsverloop van(
      Set<Gemeentecode> gemeenten, Collection<Herindeling> herindelingen) {
    NavigableMap<Gemeentecode, Set<Gemeentecode>> nu = new TreeMap<>();
    gemeenten.forEach(gemeente -> nu.put(gemeente, ImmutableSortedSet.of(gemeente)));
    ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>> begin = ImmutableSortedMap.copyOf(nu);
    ImmutableListMultimap<LocalDate, Herindeling> perDag =
        Multimaps.index(ImmutableList.sortedCopyOf(VOLGORDE, herindelingen), Herindeling::datum);
    ImmutableSortedMap.Builder<LocalDate, ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>>>
        vanaf = ImmutableSortedMap.naturalOrder();
    Map<Gemeentecode, Herindeling> opgegaan = new HashMap<>();
    for (LocalDate dag : perDag.keySet()) {
      voegSamen(perDag.get(dag), nu, opgegaan);
      vanaf.put(dag, ImmutableSortedMap.copyOf(nu));
    }
    return new Herindelingsverloop(begin, vanaf.buildOrThrow());
  }

  /** The municipalities of a day, each with those of the start that are in it. */
  ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>> op(LocalDate dag) {
    var laatste = vanaf.floorEntry(dag);
    return laatste == null ? begin : laatste.getValue();
  }

  /** The municipalities after the last merger. */
  ImmutableSortedMap<Gemeentecode, Set<Gemeentecode>> uiteindelijk() {
    return op(LocalDate.MAX);
  }

  /** All mergers of one day: first every old municipality goes, then the new ones come. */
  private static void voegSamen(
      List<Herindeling> opEenDag,
      Map<Gemeentecode, Set<Gemeentecode>> nu,
      Map<Gemeentecode, Herindeling> opgegaan) {
    Map<Gemeentecode, Set<Gemeentecode>> nieuw = new TreeMap<>();
    for (Herindeling herindeling : opEenDag) {
      ImmutableSortedSet.Builder<Gemeentecode> delen = ImmutableSortedSet.naturalOrder();
      for (Gemeentecode oud : herindeling.oud()) {
        Set<Gemeentecode> deel = nu.remove(oud);
        if (deel == null) {
          throw new IllegalArgumentException(waaromNiet(herindeling, oud, opgegaan));
        }
        delen.addAll(deel);
        opgegaan.put(oud, herindeling);
      }
      if (nieuw.put(herindeling.nieuw(), delen.build()) != null) {
        throw new IllegalArgumentException(
            naam(herindeling) + " is one of two on that day; allowed: one with all municipalities");
      }
    }
    for (Herindeling herindeling : opEenDag) {
      if (nu.containsKey(herindeling.nieuw())) {
        throw new IllegalArgumentException(
            naam(herindeling)
                + " of "
                + herindeling.oud()
                + ": "
                + herindeling.nieuw()
                + " exists beside them; allowed: a new code or one of those that merge");
      }
    }
    nu.putAll(nieuw);
  }

  private static String waaromNiet(
      Herindeling herindeling, Gemeentecode oud, Map<Gemeentecode, Herindeling> opgegaan) {
    Herindeling eerder = opgegaan.get(oud);
    if (eerder == null) {
      return naam(herindeling)
          + " names "
          + oud
          + ", which does not exist by then; allowed: a municipality with an estimate or from an"
          + " earlier merger";
    }
    return eerder.datum().equals(herindeling.datum())
        ? naam(herindeling)
            + " names "
            + oud
            + ", which goes into "
            + eerder.nieuw()
            + " on the same day; allowed: one merger at a time"
        : naam(herindeling)
            + " names "
            + oud
            + ", which went into "
            + eerder.nieuw()
            + " on "
            + eerder.datum()
            + "; allowed: a municipality that still exists";
  }

  private static String naam(Herindeling herindeling) {
    return "Merger into " + herindeling.nieuw() + " on " + herindeling.datum();
  }
}
