package nl.participatie.budget.raming;

import java.util.Optional;

/** What an option does to the parameters of spending in a year. Pure. */
@FunctionalInterface
interface Keuzeeffect {

  /**
   * Changes the parameters.
   *
   * @param stand the parameters after the choices before it
   * @param jaar what goes into the year
   * @param vorig the parameters of the year before, after all choices; empty in 2015
   * @return the parameters with this option
   */
  Stand op(Stand stand, Rekenjaar jaar, Optional<Stand> vorig);
}
