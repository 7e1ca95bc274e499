package nl.participatie.budget.raming;

import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;

/**
 * The money for execution in the municipal fund (report 2.3): the macro amount shared by people on
 * benefit, {@code WWB * macro / national WWB}. The amount per recipient that the report also prints
 * (GEMEENTEFONDS_PP) fits neither of its numbers of people and takes no part.
 */
final class Gemeentefonds {

  private Gemeentefonds() {}

  /** What people on benefit bring in, and what carrying out the law for them costs. */
  static Reeks van(Reeks wwb, Kengetalreeksen kengetallen) {
    return wwb.naarRato(
        kengetallen.perJaar("GEMEENTEFONDS_MACRO"),
        kengetallen.bijBegin("WWB_VOLUME"),
        () -> Kengetalreeksen.deeltDoorNul("WWB_VOLUME"));
  }
}
