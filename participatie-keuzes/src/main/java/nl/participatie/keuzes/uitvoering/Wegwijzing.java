package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.toets.Regelbevinding;

/**
 * What the guide answers on a candidate.
 *
 * @param groep the group of the candidate
 * @param naarWet the group by the act, where choice 13 draws groups that come on top and the two
 *     are not the same: statutory claims follow it, and provisions too where the own group is one
 *     that only employers know; else empty
 * @param voorzieningen an answer on each provision, in the order of {@link Voorziening}
 * @param indeling where groups that come on top meet a limit of the law; else empty
 */
public record Wegwijzing(
    Groepsbepaling groep,
    Optional<Groepsbepaling> naarWet,
    List<Voorzieningantwoord> voorzieningen,
    List<Regelbevinding> indeling) {

  /**
   * Creates an answer.
   *
   * @param groep the group
   * @param naarWet the group of the act
   * @param voorzieningen an answer on each provision
   * @param indeling where groups that come on top meet a limit of the law
   */
  public Wegwijzing {
    voorzieningen = ImmutableList.copyOf(voorzieningen);
    indeling = ImmutableList.copyOf(indeling);
  }

  /**
   * The answer on one provision.
   *
   * @param voorziening the provision
   * @return the answer
   */
  public Voorzieningantwoord op(Voorziening voorziening) {
    for (Voorzieningantwoord antwoord : voorzieningen) {
      if (antwoord.voorziening() == voorziening) {
        return antwoord;
      }
    }
    throw new IllegalStateException("No answer on " + voorziening);
  }

  /**
   * The reasons of the group, followed by those of the group of the act.
   *
   * @return the reasons
   */
  public List<Reden> redenen() {
    ImmutableList.Builder<Reden> redenen = ImmutableList.builder();
    redenen.addAll(groep.redenen());
    if (naarWet.isPresent()) {
      naarWet
          .get()
          .doelgroep()
          .map(wetsgroep -> Groepsredenen.naarWet(groep, wetsgroep))
          .ifPresent(redenen::add);
      redenen.addAll(naarWet.get().redenen());
    }
    return redenen.build();
  }

  /**
   * All that is missing for the group and the provisions, each once.
   *
   * @return facts and choices, in the order in which they were first missed
   */
  public Set<Ontbrekend> ontbrekend() {
    ImmutableSet.Builder<Ontbrekend> alles = ImmutableSet.builder();
    groep.ontbreekt().ifPresent(feit -> alles.add(new Ontbrekend.Feitontbreekt(feit)));
    voorzieningen.forEach(antwoord -> alles.addAll(antwoord.ontbreekt()));
    return alles.build();
  }

  /**
   * The provisions whose answer waits for something.
   *
   * @param ontbreekt what is missing
   * @return the provisions in order; empty when only the group waits for it
   */
  public List<Voorziening> wachtendOp(Ontbrekend ontbreekt) {
    return voorzieningen.stream()
        .filter(antwoord -> antwoord.ontbreekt().contains(ontbreekt))
        .map(Voorzieningantwoord::voorziening)
        .toList();
  }

  /**
   * Where a choice that counts for this candidate meets a limit of the law, each once.
   *
   * @return the findings in the order of the codes of their rules
   */
  public List<Regelbevinding> bevindingen() {
    Set<Regelbevinding> elk = new LinkedHashSet<>(indeling);
    voorzieningen.forEach(antwoord -> elk.addAll(antwoord.bevindingen()));
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(bevinding -> bevinding.regel().code()), elk);
  }
}
