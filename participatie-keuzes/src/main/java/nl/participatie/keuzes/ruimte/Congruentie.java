package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.internal.Gewicht;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Scoremodel;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * How well choices agree (congruentie): reinforcements minus tensions, each weighed by the strength
 * of its rule. Prepared for a day; immutable and shared freely by threads.
 *
 * <p>{@code score = sum of weight(VERSTERKT) - sum of weight(SPANNING) - sum of weight(VEREIST or
 * SLUIT_UIT broken)}, with weight 1 for AANDACHT and 3 for STERK. Breaking a DWINGEND rule is no
 * matter of more or less and brings no points: it bars a profile from the best. GRENS brings no
 * points. No source weighs a reinforcement that is DWINGEND, which no standard rule is: it counts
 * as STERK (assumption).
 */
public final class Congruentie {

  private static final int GEWICHT_AANDACHT = 1;
  private static final int GEWICHT_STERK = 3;

  private final Scoremodel model;

  private Congruentie(List<Regel> regels) {
    Modelindeling.eisAantal(regels);
    ImmutableList<Gewicht> gewichten =
        regels.stream()
            .flatMap(regel -> gewicht(regel).stream())
            .collect(ImmutableList.toImmutableList());
    List<Regel> dwingend = regels.stream().filter(regel -> regel.isHard(Sterkte.DWINGEND)).toList();
    this.model =
        new Scoremodel(Modelindeling.INDELING, gewichten, Modelindeling.verboden(dwingend));
  }

  /**
   * Prepares the score.
   *
   * @param regels the rules
   * @param peildatum the date on which rules have to count
   * @return the score for that day
   * @throws Rekengrens if more than 1,024 rules count on that day
   */
  public static Congruentie van(Regelset regels, LocalDate peildatum) {
    return new Congruentie(regels.op(peildatum).regels());
  }

  private static Optional<Gewicht> gewicht(Regel regel) {
    int punten =
        switch (regel.soort()) {
          case VERSTERKT -> gewicht(regel.sterkte());
          case SPANNING, VEREIST, SLUIT_UIT ->
              regel.sterkte() == Sterkte.DWINGEND ? 0 : -gewicht(regel.sterkte());
          case GRENS -> 0;
        };
    if (punten == 0) {
      return Optional.empty();
    }
    Verbod paar = Modelindeling.paar(regel);
    return Optional.of(new Gewicht(paar.als(), paar.tegen(), punten));
  }

  private static int gewicht(Sterkte sterkte) {
    return sterkte == Sterkte.AANDACHT ? GEWICHT_AANDACHT : GEWICHT_STERK;
  }

  /**
   * The score of a profile.
   *
   * @param profiel the profile, partial or complete; a rule with an open side brings no points
   * @return reinforcements minus tensions, weighed
   */
  public int score(Keuzeprofiel profiel) {
    return model.score(profiel.masker());
  }

  /**
   * The best complete profiles that have what was chosen and break no DWINGEND rule.
   *
   * @param profiel what was chosen
   * @return the score and how many profiles have it; empty when every one breaks a DWINGEND rule
   * @throws Rekengrens if own rules entangle the choices too much
   */
  public Optional<Besteprofielen> beste(Keuzeprofiel profiel) {
    long toegestaan = Modelindeling.INDELING.toegestaan(profiel.masker());
    return model
        .top(toegestaan)
        .map(top -> new Besteprofielen(top.score(), top.aantal(), model, toegestaan));
  }
}
