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

  private static final int MEESTE_SPLITSINGEN = 1 << 12;

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
    this.indeling = indeling;
    this.gewichten = ImmutableList.copyOf(gewichten);
    this.verboden = ImmutableList.copyOf(verboden);
    this.plan = plan(indeling.alle());
  }

  private Optional<Eliminatieplan> plan(long toegestaan) {
    return Eliminatieplan.maak(indeling, gewichten, verboden, toegestaan);
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
    for (Eliminatieplan deel : delen(toegestaan)) {
      beste = beter(beste, deel.top(toegestaan));
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
    for (Eliminatieplan deel : delen(toegestaan)) {
      Optional<Top> top = deel.top(toegestaan);
      if (top.isPresent() && top.get().score() == beste.orElseThrow().score()) {
        deel.som(toegestaan, naar);
      }
    }
  }

  /** Plans for parts of the space that together are the whole, each small enough. */
  private List<Eliminatieplan> delen(long toegestaan) {
    List<Eliminatieplan> delen = new ArrayList<>();
    splits(toegestaan, 0, delen);
    return delen;
  }

  private void splits(long toegestaan, int keuze, List<Eliminatieplan> delen) {
    Optional<Eliminatieplan> geheel = plan(toegestaan);
    if (geheel.isPresent()) {
      delen.add(geheel.get());
      if (delen.size() > MEESTE_SPLITSINGEN) {
        throw new Rekengrens(
            "These rules entangle the choices so much that the best profiles need more than "
                + MEESTE_SPLITSINGEN
                + " tables; use fewer rules or decide some choices");
      }
      return;
    }
    long opties = toegestaan & indeling.keuze(keuze);
    long overig = toegestaan & ~indeling.keuze(keuze);
    for (long rest = opties; rest != 0; rest &= rest - 1) {
      splits(overig | Long.lowestOneBit(rest), keuze + 1, delen);
    }
  }
}
