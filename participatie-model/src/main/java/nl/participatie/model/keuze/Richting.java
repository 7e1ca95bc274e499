package nl.participatie.model.keuze;

/**
 * The side of the dilemma that an option takes. The letters carry no judgement: they follow the
 * order in which the report puts the sides.
 */
public enum Richting {
  /** The side named first. */
  A,
  /** The side named second. */
  B,
  /** The side named third, where there is one. */
  C
}
