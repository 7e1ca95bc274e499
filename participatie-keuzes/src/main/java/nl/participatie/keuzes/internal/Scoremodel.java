package nl.participatie.keuzes.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.participatie.keuzes.regel.Rekengrens;

/**
 * The best score among the profiles that break no hard rule, and how many have it, by bucket
 * elimination: choices are taken out one by one, each leaving behind a table with the best that it
 * can add for each combination of the choices it is tied to. Where such a table would be too large
 * a choice is split into its options first.
 */
public final class Scoremodel {

  private final Grenzen grenzen;
  private final Indeling indeling;
  private final ImmutableList<Gewicht> gewichten;
  private final ImmutableList<Verbod> verboden;
  private final Optional<Eliminatieplan> plan;

  /**
   * The best that can be had.
   *
   * @param score the score
   * @param aantal how many profiles have it, at least one
   */
  public record Top(int score, long aantal) {}

  /**
   * Creates a model.
   *
   * @param indeling the layout
   * @param gewichten the points
   * @param verboden the hard rules
   */
  public Scoremodel(Indeling indeling, List<Gewicht> gewichten, List<Verbod> verboden) {
    this(indeling, gewichten, verboden, Grenzen.STANDAARD);
  }

  Scoremodel(Indeling indeling, List<Gewicht> gewichten, List<Verbod> verboden, Grenzen grenzen) {
    this.grenzen = grenzen;
    this.indeling = indeling;
    this.gewichten = ImmutableList.copyOf(gewichten);
    this.verboden = ImmutableList.copyOf(verboden);
    this.plan = plan(indeling.alle());
  }

  private Optional<Eliminatieplan> plan(long toegestaan) {
    return Eliminatieplan.maak(indeling, gewichten, verboden, toegestaan, grenzen.cellenPerPlan());
  }

  /**
   * The points of a profile.
   *
   * @param profiel the options chosen
   * @return the sum of all points
   */
  public int score(long profiel) {
    int score = 0;
    for (Gewicht gewicht : gewichten) {
      score += gewicht.in(profiel);
    }
    return score;
  }

  /**
   * The best score.
   *
   * @param toegestaan the options that a profile may have
   * @return the score and how many profiles have it; empty when no profile is left
   * @throws Rekengrens if the rules entangle the choices too much
   */
  public Optional<Top> top(long toegestaan) {
    if (plan.isPresent()) {
      return plan.get().top(toegestaan);
    }
    Optional<Top> beste = Optional.empty();
    for (long deel : delen(toegestaan)) {
      beste = beter(beste, plan(deel).orElseThrow().top(deel));
    }
    return beste;
  }

  private static Optional<Top> beter(Optional<Top> een, Optional<Top> ander) {
    if (een.isEmpty() || ander.isEmpty()) {
      return een.isPresent() ? een : ander;
    }
    int verschil = Integer.compare(een.get().score(), ander.get().score());
    if (verschil == 0) {
      return Optional.of(new Top(een.get().score(), een.get().aantal() + ander.get().aantal()));
    }
    return verschil > 0 ? een : ander;
  }

  /**
   * Lists the profiles with the best score, in no stated order.
   *
   * @param toegestaan the options that a profile may have
   * @param naar what takes them
   * @throws Rekengrens if the rules entangle the choices too much
   */
  public void som(long toegestaan, LongConsumer naar) {
    if (plan.isPresent()) {
      plan.get().som(toegestaan, naar);
      return;
    }
    Optional<Top> beste = top(toegestaan);
    for (long deel : delen(toegestaan)) {
      Eliminatieplan hier = plan(deel).orElseThrow();
      Optional<Top> top = hier.top(deel);
      if (top.isPresent() && top.get().score() == beste.orElseThrow().score()) {
        hier.som(deel, naar);
      }
    }
  }

  /**
   * Parts of the space that together are the whole, each small enough for a plan. They are counted
   * before any table is made, so that what is too much is refused at once; the plans are then made
   * one at a time.
   */
  private List<Long> delen(long toegestaan) {
    List<Long> delen = new ArrayList<>();
    if (!heeftLegeKeuze(toegestaan)) {
      splits(toegestaan, 0, 0, delen);
    }
    return delen;
  }

  private boolean heeftLegeKeuze(long toegestaan) {
    for (int keuze = 0; keuze < indeling.aantalKeuzes(); keuze++) {
      if ((toegestaan & indeling.keuze(keuze)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Splits on a choice and those after it where needed; the cells so far and with these parts. */
  private long splits(long toegestaan, int keuze, long eerder, List<Long> delen) {
    int meeste = grenzen.cellenPerPlan();
    long cellen = Eliminatieplan.cellen(indeling, gewichten, verboden, toegestaan, meeste);
    if (cellen <= meeste) {
      delen.add(toegestaan);
      if (eerder + cellen > grenzen.cellen()) {
        throw new Rekengrens(
            Rekengrens.Reden.TE_VERWEVEN,
            "These rules entangle the choices so much that the best profiles need more than "
                + grenzen.cellen()
                + " table cells; use fewer rules or decide some choices");
      }
      return eerder + cellen;
    }
    long samen = eerder;
    long overig = toegestaan & ~indeling.keuze(keuze);
    for (long rest = toegestaan & indeling.keuze(keuze); rest != 0; rest &= rest - 1) {
      samen = splits(overig | Long.lowestOneBit(rest), keuze + 1, samen, delen);
    }
    return samen;
  }
}
