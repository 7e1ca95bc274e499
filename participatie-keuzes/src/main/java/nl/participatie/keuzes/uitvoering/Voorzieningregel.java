package nl.participatie.keuzes.uitvoering;

/** What decides on one provision, for the choices of a municipality on a date. */
@FunctionalInterface
interface Voorzieningregel {

  /** The answer for a candidate. */
  Voorzieningantwoord antwoord(Situatie situatie);
}
