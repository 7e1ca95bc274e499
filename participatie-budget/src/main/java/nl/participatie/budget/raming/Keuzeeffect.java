package nl.participatie.budget.raming;

/** What an option does to the parameters of spending in a year. Pure. */
@FunctionalInterface
interface Keuzeeffect {

  /**
   * Changes the parameters.
   *
   * @param stand the parameters after the choices before it
   * @param basis what goes into the estimate
   * @return the parameters with this option
   */
  Stand op(Stand stand, Rekenbasis basis);
}
