package nl.participatie.keuzes.congruentie;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Keuze;

/**
 * What a municipality states about its levels: the part {@code congruentie} of a municipality file.
 * Which groups count as equal is for the municipality to say: no source tells, so it is an
 * assumption of whoever states it.
 *
 * @param keuzes what is stated per choice
 * @param handhaving how work obligations are handled, per group
 * @param gelijkeGroepen groups that count as equal, two or more together; no group stands in two
 */
public record Congruentieopgave(
    Map<Keuze, Keuzeopgave> keuzes,
    Map<Beleidsdoelgroep, Handhaving> handhaving,
    List<Set<Beleidsdoelgroep>> gelijkeGroepen) {

  /** Nothing is stated. */
  public static final Congruentieopgave LEEG = new Congruentieopgave(Map.of(), Map.of(), List.of());

  /**
   * Creates a statement.
   *
   * @param keuzes what is stated per choice
   * @param handhaving how work obligations are handled, per group
   * @param gelijkeGroepen groups that count as equal
   * @throws IllegalArgumentException if an option belongs to another choice, if fewer than two
   *     groups are called equal, or if a group stands in two of those sets
   */
  public Congruentieopgave {
    keuzes = Maps.immutableEnumMap(keuzes);
    handhaving = Maps.immutableEnumMap(handhaving);
    gelijkeGroepen =
        gelijkeGroepen.stream()
            .<Set<Beleidsdoelgroep>>map(Sets::immutableEnumSet)
            .collect(ImmutableList.toImmutableList());
    keuzes.forEach(Congruentieopgave::eisEigenOpties);
    eisLosseGroepen(gelijkeGroepen);
  }

  private static void eisEigenOpties(Keuze keuze, Keuzeopgave opgave) {
    for (Positieopgave positie : opgave.posities().values()) {
      Preconditions.checkArgument(
          positie.optie().keuze() == keuze,
          "Option %s does not belong to choice %s",
          positie.optie(),
          keuze.nummer());
    }
  }

  private static void eisLosseGroepen(List<Set<Beleidsdoelgroep>> gelijk) {
    Set<Beleidsdoelgroep> gezien = EnumSet.noneOf(Beleidsdoelgroep.class);
    for (Set<Beleidsdoelgroep> groepen : gelijk) {
      Preconditions.checkArgument(
          groepen.size() > 1, "Groups that count as equal are two or more, not %s", groepen);
      for (Beleidsdoelgroep groep : groepen) {
        Preconditions.checkArgument(
            gezien.add(groep), "Group %s stands in two sets of equal groups, allowed: one", groep);
      }
    }
  }
}
