package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeentecode;

/** Makes regions: one municipality is the smallest, and sums of regions are the rest. */
final class Regiosom {

  private static final ImmutableList<String> TABEL =
      ImmutableList.copyOf(Kengetallen.standaard().codes());

  /** A total order, so that a sum does not depend on the order of its parts. */
  private static final Comparator<Aanname> VOLGORDE =
      Comparator.comparingInt(Regiosom::plaats)
          .thenComparing(Aanname::code)
          .thenComparing(aanname -> aanname.waarde().nl())
          .thenComparing(aanname -> aanname.toelichting().nl());

  private Regiosom() {}

  static Regioraming van(Map<Gemeentecode, Raming> gemeenten) {
    return samen(
        Gebieden.eisRamingen("Region", gemeenten).entrySet().stream()
            .map(gemeente -> vanEen(gemeente.getKey(), gemeente.getValue()))
            .toList());
  }

  static Regioraming samen(Collection<Regioraming> regios) {
    ImmutableSortedSet<Gemeentecode> gemeenten = eisLos(regios);
    ImmutableSortedMap.Builder<Integer, Gebiedsjaar> jaren = ImmutableSortedMap.naturalOrder();
    for (int jaar : eisZelfdeJaren(regios)) {
      jaren.put(jaar, Gebiedsjaar.som(regios.stream().map(regio -> jaar(regio, jaar)).toList()));
    }
    ImmutableSortedMap.Builder<Gemeentecode, List<Leemte>> leemten =
        ImmutableSortedMap.naturalOrder();
    regios.forEach(regio -> leemten.putAll(regio.leemten()));
    return new Regioraming.Builder()
        .gemeenten(gemeenten)
        .jaren(jaren.buildOrThrow())
        .structureel(Optelling.situaties(regios.stream().map(Regioraming::structureel).toList()))
        .aannames(aannames(regios))
        .leemten(leemten.buildOrThrow())
        .build();
  }

  private static Gebiedsjaar jaar(Regioraming regio, int jaar) {
    return Objects.requireNonNull(regio.jaren().get(jaar));
  }

  private static Regioraming vanEen(Gemeentecode gemeente, Raming raming) {
    ImmutableSortedMap.Builder<Integer, Gebiedsjaar> jaren = ImmutableSortedMap.naturalOrder();
    for (int jaar : raming.jaren().keySet()) {
      jaren.put(jaar, Gebiedsjaar.van(gemeente, raming, jaar));
    }
    List<Leemte> leemten = ImmutableList.copyOf(raming.leemten());
    return new Regioraming.Builder()
        .gemeenten(ImmutableSortedSet.of(gemeente))
        .jaren(jaren.buildOrThrow())
        .structureel(Optelling.situatie(gemeente, raming.structureel()))
        .aannames(raming.aannames())
        .leemten(
            leemten.isEmpty() ? ImmutableSortedMap.of() : ImmutableSortedMap.of(gemeente, leemten))
        .build();
  }

  private static ImmutableSortedSet<Gemeentecode> eisLos(Collection<Regioraming> regios) {
    if (regios.isEmpty()) {
      throw new IllegalArgumentException("Sum of no regions, needed: at least one");
    }
    Map<Gemeentecode, Regioraming> eerder = new HashMap<>();
    for (Regioraming regio : regios) {
      for (Gemeentecode gemeente : regio.gemeenten()) {
        Regioraming ander = eerder.putIfAbsent(gemeente, regio);
        if (ander != null) {
          throw new IllegalArgumentException(
              "Municipality "
                  + gemeente
                  + " stands in two regions, "
                  + ander.gemeenten()
                  + " and "
                  + regio.gemeenten()
                  + "; allowed: each municipality once");
        }
      }
    }
    return ImmutableSortedSet.copyOf(eerder.keySet());
  }

  private static Set<Integer> eisZelfdeJaren(Collection<Regioraming> regios) {
    Regioraming eerste = regios.iterator().next();
    for (Regioraming regio : regios) {
      Gebieden.eisZelfdeJaren(
          "region " + eerste.gemeenten(),
          eerste.jaren().keySet(),
          "region " + regio.gemeenten(),
          regio.jaren().keySet());
    }
    return eerste.jaren().keySet();
  }

  private static List<Aanname> aannames(Collection<Regioraming> regios) {
    Set<Aanname> elkEens =
        regios.stream()
            .flatMap(regio -> regio.aannames().stream())
            .collect(ImmutableSet.toImmutableSet());
    return ImmutableList.sortedCopyOf(VOLGORDE, elkEens);
  }

  /** The assumptions of the model itself stand in no table and come last. */
  private static int plaats(Aanname aanname) {
    int plaats = TABEL.indexOf(aanname.code());
    return plaats < 0 ? TABEL.size() : plaats;
  }
}
