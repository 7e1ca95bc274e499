package nl.participatie.keuzes.congruentie;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * One choice at three levels: a row of the matrix of choices and levels.
 *
 * @param keuze the choice
 * @param posities the position of each level that is known, in the order of the levels
 * @param dienstverlening where its service is organised, or empty; descriptive only
 */
public record Keuzecongruentie(
    Keuze keuze, Map<Niveau, Niveaupositie> posities, Optional<Dienstverlening> dienstverlening) {

  /**
   * Creates a row.
   *
   * @param keuze the choice
   * @param posities the position of each level that is known
   * @param dienstverlening where its service is organised
   */
  public Keuzecongruentie {
    posities = Maps.immutableEnumMap(posities);
  }

  /**
   * The position of a level.
   *
   * @param niveau the level
   * @return the position, or empty when it is not known
   */
  public Optional<Niveaupositie> positie(Niveau niveau) {
    return Optional.ofNullable(posities.get(niveau));
  }

  /**
   * The option of a level.
   *
   * @param niveau the level
   * @return the option, or empty when it is not known
   */
  public Optional<Optie> optie(Niveau niveau) {
    return positie(niveau).map(Niveaupositie::optie);
  }

  /**
   * Whether the levels agree.
   *
   * @return unknown when fewer than two levels are known
   */
  public Congruentieoordeel oordeel() {
    if (posities.size() < 2) {
      return Congruentieoordeel.ONBEKEND;
    }
    return isEens() ? Congruentieoordeel.CONGRUENT : Congruentieoordeel.INCONGRUENT;
  }

  /**
   * The levels that depart. Of three levels of which two agree it is the third. Where no level can
   * be singled out ({@link #isAanwijsbaar()}) it is each level that is known: two that differ, or
   * three that all differ.
   *
   * @return the levels in order; empty unless the choice is incongruent
   */
  public Set<Niveau> wijktAf() {
    Set<Niveau> af = EnumSet.noneOf(Niveau.class);
    if (oordeel() == Congruentieoordeel.INCONGRUENT) {
      posities.forEach(
          (niveau, positie) -> {
            if (aantal(positie.optie()) == 1) {
              af.add(niveau);
            }
          });
    }
    return Sets.immutableEnumSet(af);
  }

  /**
   * Whether it can be told which level departs.
   *
   * @return true for three known levels of which exactly two agree
   */
  public boolean isAanwijsbaar() {
    return wijktAf().size() == 1;
  }

  /**
   * The levels of which no position is known.
   *
   * @return the levels in order
   */
  public Set<Niveau> ontbreekt() {
    return Arrays.stream(Niveau.values())
        .filter(niveau -> !posities.containsKey(niveau))
        .collect(Sets.toImmutableEnumSet());
  }

  private boolean isEens() {
    Optie eerste = posities.values().iterator().next().optie();
    return aantal(eerste) == posities.size();
  }

  /** How many levels have an option. */
  private int aantal(Optie optie) {
    int aantal = 0;
    for (Niveaupositie positie : posities.values()) {
      aantal += positie.optie() == optie ? 1 : 0;
    }
    return aantal;
  }
}
