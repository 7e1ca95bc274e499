package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toetsresultaat;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Makes the answers on one provision for the choices of a municipality, once for all candidates.
 */
final class Blad {

  private final Voorziening voorziening;
  private final Toetsresultaat toets;
  private final Map<Feit, Voorzieningantwoord> perFeit;
  private final Map<Doelgroep, Voorzieningantwoord> perAndereGroep;

  /**
   * @param voorziening the provision
   * @param toets what the rules find in the choices on the date
   */
  Blad(Voorziening voorziening, Toetsresultaat toets) {
    this.voorziening = voorziening;
    this.toets = toets;
    this.perFeit =
        Maps.immutableEnumMap(
            Maps.asMap(
                EnumSet.allOf(Feit.class),
                feit -> ontbreekt(List.of(new Ontbrekend.Feitontbreekt(feit)))));
    this.perAndereGroep =
        Maps.immutableEnumMap(
            Maps.asMap(
                EnumSet.allOf(Doelgroep.class),
                groep ->
                    gesloten(Reden.van(Redensoort.ANDERE_GROEP, voorziening.vindplaats(), groep))));
  }

  Keuzeprofiel profiel() {
    return toets.profiel();
  }

  Voorzieningantwoord open(Reden reden, String... regels) {
    return antwoord(Voorzieningstatus.OPEN, reden, regels);
  }

  Voorzieningantwoord begrensd(Reden reden) {
    return antwoord(Voorzieningstatus.BEGRENSD, reden);
  }

  Voorzieningantwoord gesloten(Reden reden, String... regels) {
    return antwoord(Voorzieningstatus.GESLOTEN, reden, regels);
  }

  private Voorzieningantwoord antwoord(Voorzieningstatus status, Reden reden, String... regels) {
    return new Voorzieningantwoord(
        voorziening, status, reden, ImmutableList.of(), bevindingen(toets, regels));
  }

  /** The same answer with findings, where it opens something. */
  Voorzieningantwoord metBevindingen(Voorzieningantwoord antwoord, String... regels) {
    return switch (antwoord.status()) {
      case OPEN, BEGRENSD -> antwoord(antwoord.status(), antwoord.reden(), regels);
      case GESLOTEN, ONBEPAALD -> antwoord;
    };
  }

  /** Those findings of a check that some rules have. */
  static List<Regelbevinding> bevindingen(Toetsresultaat toets, String... regels) {
    Set<String> codes = ImmutableSet.copyOf(regels);
    return toets.bevindingen().stream()
        .filter(bevinding -> codes.contains(bevinding.regel().code()))
        .toList();
  }

  /** By the option chosen; not determined while the choice is open. */
  Voorzieningantwoord naarKeuze(
      Keuze keuze, Map<Optie, Voorzieningstatus> statussen, String... regels) {
    Optional<Optie> gekozen = profiel().optie(keuze);
    if (gekozen.isEmpty()) {
      return keuzeOpen(keuze);
    }
    Optie optie = gekozen.get();
    Voorzieningstatus status = Objects.requireNonNull(statussen.get(optie), optie::toString);
    return antwoord(status, Reden.keuze(optie), regels);
  }

  Voorzieningantwoord keuzeOpen(Keuze keuze) {
    return ontbreekt(List.of(new Ontbrekend.Keuzeopen(keuze)));
  }

  /** Not determined for want of a fact. */
  Voorzieningantwoord feit(Feit feit) {
    return Objects.requireNonNull(perFeit.get(feit));
  }

  /** Not determined, because neither the group nor the group by the act is known. */
  Voorzieningantwoord groepenOnbekend(Situatie situatie) {
    Feit eigen = situatie.groep().ontbreekt().orElseThrow();
    Feit wet = situatie.wetsgroep().ontbreekt().orElseThrow();
    return eigen == wet
        ? feit(wet)
        : ontbreekt(
            List.of(new Ontbrekend.Feitontbreekt(eigen), new Ontbrekend.Feitontbreekt(wet)));
  }

  /** Not determined, because the group is not. */
  Voorzieningantwoord groepOnbekend(Situatie situatie) {
    return feit(situatie.groep().ontbreekt().orElseThrow());
  }

  /** Closed, because the provision is meant for other groups. */
  Voorzieningantwoord andereGroep(Doelgroep groep) {
    return Objects.requireNonNull(perAndereGroep.get(groep));
  }

  Voorzieningantwoord ontbreekt(Collection<Ontbrekend> ontbreekt) {
    List<Ontbrekend> elk = ImmutableSet.copyOf(ontbreekt).asList();
    return new Voorzieningantwoord(
        voorziening,
        Voorzieningstatus.ONBEPAALD,
        Reden.ontbreekt(voorziening.vindplaats(), elk),
        elk,
        ImmutableList.of());
  }
}
