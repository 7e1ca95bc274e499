package nl.participatie.budget.raming;

import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Lastenpost;

/**
 * The rekenmodel: from what a municipality tells to an estimate over the years. Stateless; the key
 * figures come in by constructor.
 *
 * <p>Budgets are received on the paths before any effect of the municipality's own choices: the
 * state divides by objective factors, not by what a municipality does (report fn 1).
 */
public final class Rekenmodel {

  /** The model on the key figures of the sources. */
  public static final Rekenmodel STANDAARD = new Rekenmodel(Kengetallen.standaard());

  private final Kengetallen kengetallen;

  /**
   * Creates a model on other key figures.
   *
   * @param kengetallen the key figures that hold where a municipality gives none of its own
   */
  public Rekenmodel(Kengetallen kengetallen) {
    this.kengetallen = kengetallen;
  }

  /**
   * Estimates groups, money received and money spent over a range of years, in the middle of every
   * bandwidth and in constant prices.
   *
   * @param gemeente what the municipality tells
   * @param keuzes the choices that hold
   * @param van the first year, 2015 to 2055
   * @param totEnMet the last year, not before the first
   * @return the estimate
   * @throws IllegalArgumentException if the years lie outside 2015 to 2055 or in the wrong order
   */
  public Raming raam(Gemeenteprofiel gemeente, Keuzeprofiel keuzes, int van, int totEnMet) {
    return raam(gemeente, keuzes, van, totEnMet, Ramingsopties.STANDAARD);
  }

  /**
   * Estimates groups, money received and money spent over a range of years.
   *
   * @param gemeente what the municipality tells
   * @param keuzes the choices that hold
   * @param van the first year, 2015 to 2055
   * @param totEnMet the last year, not before the first
   * @param opties how the estimate is made
   * @return the estimate
   * @throws IllegalArgumentException if the years lie outside 2015 to 2055 or in the wrong order
   */
  public Raming raam(
      Gemeenteprofiel gemeente, Keuzeprofiel keuzes, int van, int totEnMet, Ramingsopties opties) {
    if (van < Tijd.EERSTE_JAAR || totEnMet > Tijd.LAATSTE_JAAR || van > totEnMet) {
      throw new IllegalArgumentException(
          "Years " + van + " to " + totEnMet + ", allowed: 2015 to 2055 in order");
    }
    Kengetallen eigen = kengetallen.met(gemeente.kengetallen());
    return new Doorrekening(eigen, gemeente, keuzes, opties, van).raming(totEnMet);
  }

  /**
   * Unfolds a line of spending of a year.
   *
   * @param gemeente what the municipality tells
   * @param keuzes the choices that hold
   * @param van the first year of the estimate, 2015 to 2055
   * @param jaar the year, not before the first
   * @param post the line
   * @param opties how the estimate is made
   * @return the amount as a tree, down to the figures that go in
   * @throws IllegalArgumentException if the years lie outside 2015 to 2055 or in the wrong order
   */
  public Herleiding herleid(
      Gemeenteprofiel gemeente,
      Keuzeprofiel keuzes,
      int van,
      int jaar,
      Lastenpost post,
      Ramingsopties opties) {
    if (van < Tijd.EERSTE_JAAR || jaar > Tijd.LAATSTE_JAAR || van > jaar) {
      throw new IllegalArgumentException(
          "Years " + van + " to " + jaar + ", allowed: 2015 to 2055 in order");
    }
    Kengetallen eigen = kengetallen.met(gemeente.kengetallen());
    return new Doorrekening(eigen, gemeente, keuzes, opties, van).herleiding(jaar, post);
  }
}
