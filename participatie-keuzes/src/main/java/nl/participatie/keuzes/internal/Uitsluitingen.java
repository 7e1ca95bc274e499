package nl.participatie.keuzes.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.regel.Rekengrens;

/**
 * Derives what no profile can have, by resolution over the choices. A profile has an option of each
 * choice; so when for each option of a choice there is something excluded together with it, these
 * somethings together are excluded without it. One round per choice finds all minimal pairs of
 * options and rules: after a round, nothing that leaves that choice open is missed, and later
 * rounds do not bring the choice back.
 */
public final class Uitsluitingen {

  private final Indeling indeling;
  private final ImmutableList<Uitsluiting> grond;
  private final int woorden;

  /**
   * Starts from hard rules.
   *
   * @param indeling the layout
   * @param verboden the hard rules, whose places number the rules
   */
  public Uitsluitingen(Indeling indeling, List<Verbod> verboden) {
    this.indeling = indeling;
    this.woorden = Math.max(1, (verboden.size() + Long.SIZE - 1) / Long.SIZE);
    Verzameling uit = new Verzameling(new Werk(Long.MAX_VALUE));
    for (int regel = 0; regel < verboden.size(); regel++) {
      Verbod verbod = verboden.get(regel);
      for (long als = verbod.als(); als != 0; als &= als - 1) {
        for (long tegen = verbod.tegen(); tegen != 0; tegen &= tegen - 1) {
          long paar = Long.lowestOneBit(als) | Long.lowestOneBit(tegen);
          if (indeling.isProfiel(paar)) {
            uit.voegToe(Uitsluiting.van(indeling, paar, regel, woorden));
          }
        }
      }
    }
    this.grond = uit.gesorteerd();
  }

  /**
   * All minimal exclusions among some options.
   *
   * @param behoud the options to speak about; others are resolved away
   * @param domein the options that there are
   * @param grens how many comparisons may be spent
   * @return each pair of options and rules of which no part suffices, in order
   * @throws Rekengrens if it takes more
   */
  public ImmutableList<Uitsluiting> onder(long behoud, long domein, long grens) {
    Werk werk = new Werk(grens);
    List<Uitsluiting> alle = grond.stream().filter(een -> (een.opties() & ~domein) == 0).toList();
    for (int keuze = 0; keuze < indeling.aantalKeuzes(); keuze++) {
      alle = ronde(alle, indeling.keuze(keuze) & domein, behoud, werk);
    }
    return ImmutableList.copyOf(alle);
  }

  /** One round: what follows about profiles in which this choice is open. */
  private List<Uitsluiting> ronde(List<Uitsluiting> alle, long keuze, long behoud, Werk werk) {
    Verzameling uit = new Verzameling(werk);
    for (Uitsluiting een : alle) {
      if ((een.opties() & keuze & ~behoud) == 0) {
        uit.voegToe(een);
      }
    }
    List<Uitsluiting> samen = List.of(Uitsluiting.zonderRegel(0, woorden));
    for (long rest = keuze; rest != 0 && !samen.isEmpty(); rest &= rest - 1) {
      samen = verbind(samen, alle, Long.lowestOneBit(rest), werk);
    }
    samen.forEach(uit::voegToe);
    return uit.gesorteerd();
  }

  /** Each of what was joined so far, with each that excludes something together with an option. */
  private List<Uitsluiting> verbind(
      List<Uitsluiting> samen, List<Uitsluiting> alle, long optie, Werk werk) {
    Verzameling uit = new Verzameling(werk);
    for (Uitsluiting ander : alle) {
      if ((ander.opties() & optie) == 0) {
        continue;
      }
      for (Uitsluiting een : samen) {
        if (een.past(ander, optie)) {
          uit.voegToe(een.met(ander, optie, indeling));
        }
      }
    }
    return uit.gesorteerd();
  }

  /**
   * Why an option cannot be had: what decisions exclude together with it, or without it.
   *
   * @param alle the exclusions among the decisions and the option
   * @param besloten the decisions
   * @param optie the option
   * @return the minimal pairs of decisions and rules, in order; a decision for another option of
   *     the same choice is a reason without rules
   */
  public ImmutableList<Uitsluiting> redenen(List<Uitsluiting> alle, long besloten, long optie) {
    Verzameling uit = new Verzameling(new Werk(Long.MAX_VALUE));
    long zelfdeKeuze = besloten & indeling.anderen(optie);
    if (zelfdeKeuze != 0) {
      uit.voegToe(Uitsluiting.zonderRegel(zelfdeKeuze, woorden));
    }
    for (Uitsluiting een : alle) {
      if ((een.opties() & ~besloten & ~optie) == 0) {
        uit.voegToe(een.zonder(optie));
      }
    }
    return uit.gesorteerd();
  }

  /** Counts comparisons, so that a question that explodes ends. */
  private static final class Werk {
    private final long grens;
    private long gedaan;

    Werk(long grens) {
      this.grens = grens;
    }

    void tel(int aantal) {
      gedaan += aantal;
      if (gedaan > grens) {
        throw new Rekengrens(
            Rekengrens.Reden.TE_VEEL_REDENEN,
            "The reasons for this are too many to list all (more than "
                + grens
                + " comparisons); use fewer rules or a higher threshold");
      }
    }
  }

  /** Exclusions of which none includes another. */
  private static final class Verzameling {
    private final List<Uitsluiting> leden = new ArrayList<>();
    private final Werk werk;

    Verzameling(Werk werk) {
      this.werk = werk;
    }

    void voegToe(Uitsluiting nieuw) {
      werk.tel(leden.size() + 1);
      for (Uitsluiting lid : leden) {
        if (lid.omvat(nieuw)) {
          return;
        }
      }
      leden.removeIf(nieuw::omvat);
      leden.add(nieuw);
    }

    ImmutableList<Uitsluiting> gesorteerd() {
      return ImmutableList.sortedCopyOf(Uitsluiting::vergelijk, leden);
    }
  }
}
