package nl.participatie.budget.internal;

import java.util.function.IntFunction;
import nl.participatie.model.getal.Breuk;

/**
 * An exact number for every moment (see {@link Momenten}): whole numbers times one fraction in
 * {@code long}s ({@link Tellers}) where a bound says beforehand that nothing overflows, fractions
 * of any size where that cannot be said ({@link Breuken}), doubles taken as the binary fractions
 * that they are ({@link Binair}). All give the same numbers: the shape only decides how fast.
 * Immutable.
 */
public sealed interface Kolom permits Tellers, Ruim {

  /** Zero at every moment. */
  Kolom NUL = vast(0, 1);

  /**
   * Doubles, each taken as the exact binary fraction that it is.
   *
   * @param waarden the numbers by moment
   * @return the column
   */
  static Kolom vanDoubles(double[] waarden) {
    return new Binair(waarden.clone());
  }

  /**
   * The same number at every moment.
   *
   * @param waarde the number
   * @return the column
   */
  static Kolom vast(Breuk waarde) {
    return Breuken.kort(waarde);
  }

  /**
   * The same number at every moment.
   *
   * @param teller the numerator, below 2^61 either way
   * @param noemer the denominator, from 1 to 2^61
   * @return the column
   */
  static Kolom vast(long teller, long noemer) {
    return Tellers.vast(teller, noemer);
  }

  /**
   * A number for each moment.
   *
   * @param waarden the number at a moment
   * @return the column
   */
  static Kolom van(IntFunction<Breuk> waarden) {
    Breuk[] breuken = new Breuk[Momenten.AANTAL];
    for (int i = 0; i < breuken.length; i++) {
      breuken[i] = waarden.apply(i);
    }
    return Breuken.kort(breuken);
  }

  /**
   * Whole numbers over one denominator.
   *
   * @param tellers the numerators by moment, each below 2^61 either way
   * @param noemer the denominator, at least 1
   * @return the column
   */
  static Kolom van(long[] tellers, long noemer) {
    return Tellers.van(tellers.clone(), noemer);
  }

  /**
   * Adds.
   *
   * @param delen what is added
   * @return the sum at each moment; zero of nothing
   */
  static Kolom som(Kolom... delen) {
    return Samenvoeging.som(delen);
  }

  /**
   * The number at a moment.
   *
   * @param moment the place of the moment
   * @return the number
   */
  Breuk op(int moment);

  /**
   * The number at a moment in parts, for a column that was rounded to them.
   *
   * @param moment the place of the moment
   * @param delen how many parts one holds: 100 for cents, 1000 for thousandths
   * @return the number of parts
   * @throws ArithmeticException if it is no whole number of parts, or does not fit
   */
  long in(int moment, long delen);

  /**
   * Whether it is the same number at every moment.
   *
   * @return whether the column holds one number
   */
  boolean isVast();

  /**
   * The moments at which the number is zero.
   *
   * @return the set of moments
   */
  long nul();

  /**
   * The moments at which the number is below zero.
   *
   * @return the set of moments
   */
  long negatief();

  /**
   * Adds.
   *
   * @param ander what is added
   * @return the sum at each moment
   */
  Kolom plus(Kolom ander);

  /**
   * Subtracts.
   *
   * @param ander what is taken off
   * @return the difference at each moment
   */
  Kolom min(Kolom ander);

  /**
   * Multiplies.
   *
   * @param ander the factor
   * @return the product at each moment
   */
  Kolom maal(Kolom ander);

  /**
   * Divides.
   *
   * @param ander the divisor
   * @return the quotient at each moment; zero where the divisor is zero
   */
  Kolom gedeeldDoor(Kolom ander);

  /**
   * The smaller of two.
   *
   * @param ander the other number
   * @return the smaller at each moment
   */
  Kolom kleinste(Kolom ander);

  /**
   * The larger of two.
   *
   * @param ander the other number
   * @return the larger at each moment
   */
  Kolom grootste(Kolom ander);

  /**
   * The moments at which the number lies outside limits.
   *
   * @param laagste the lowest number of parts that is within
   * @param hoogste the highest number of parts that is within
   * @param delen how many parts one holds
   * @return the set of moments
   */
  long buiten(long laagste, long hoogste, long delen);

  /**
   * This number at some moments, another at the others.
   *
   * @param deze the moments at which this number counts
   * @param ander the number at the other moments
   * @return the numbers chosen
   */
  Kolom kies(long deze, Kolom ander);

  /**
   * Rounded to parts, half up: a half goes away from zero.
   *
   * @param delen how many parts one holds: 100 for cents, 1000 for thousandths
   * @return the number of whole parts over {@code delen}, at each moment
   */
  Kolom rond(long delen);

  /**
   * Rounded up to a whole number.
   *
   * @return the smallest whole number that is not below it, at each moment
   */
  Kolom naarBoven();

  /**
   * The product, rounded to parts, half up.
   *
   * @param factor the factor
   * @param delen how many parts one holds
   * @return the number of whole parts over {@code delen}, at each moment
   */
  Kolom maalRond(Kolom factor, long delen);
}
