package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;

/** What a series holds: its numbers, where they are missing, and how they came about. */
abstract sealed class Reekswaarden permits Reeks {

  final Kolom getallen;
  final long open;
  final long onvolledig;
  final Knoop knoop;

  Reekswaarden(Kolom getallen, long open, long onvolledig, Knoop knoop) {
    this.getallen = getallen;
    this.open = open;
    this.onvolledig = onvolledig;
    this.knoop = knoop;
  }

  /**
   * The numbers.
   *
   * @return the numbers by moment; what stands at an open moment means nothing
   */
  public Kolom getallen() {
    return getallen;
  }

  /**
   * The moments at which it is not determined.
   *
   * @return the set of moments
   */
  public long open() {
    return open;
  }

  /**
   * The moments at which something is missing: those that are not determined, and those of which
   * the number is a sum of what is.
   *
   * @return the set of moments
   */
  public long onvolledig() {
    return onvolledig;
  }

  /**
   * The number at a moment.
   *
   * @param moment the place of the moment
   * @return the number, or the first thing that is missing
   */
  public Uitkomst<Breuk> op(int moment) {
    return Momenten.in(moment, open)
        ? Uitkomst.onbepaald(ontbrekend(moment).iterator().next())
        : Uitkomst.van(getallen.op(moment));
  }

  /**
   * Everything that is missing at a moment.
   *
   * @param moment the place of the moment
   * @return each missing figure once; none when the number is complete
   */
  public Set<Onbepaald> ontbrekend(int moment) {
    return Momenten.in(moment, onvolledig)
        ? ImmutableSet.copyOf(knoop.ontbrekend(moment))
        : ImmutableSet.of();
  }

  /**
   * How the number at a moment came about.
   *
   * @param moment the place of the moment
   * @return the tree, made anew at each call
   */
  public Herleiding herleiding(int moment) {
    Herleiding boom = knoop.boom(moment, op(moment));
    return Momenten.in(moment, onvolledig)
        ? Herleiding.builder().from(boom).ontbrekend(ontbrekend(moment)).build()
        : boom;
  }

  /** The moments at which the number is zero, and complete. */
  long nul() {
    return getallen.nul() & ~onvolledig;
  }

  Knoop knoop() {
    return knoop;
  }

  /** Whether only its numbers are kept. */
  boolean isSpoorloos() {
    return knoop == Knoop.GEEN;
  }
}
