package nl.participatie.budget.herleiding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;

/**
 * A number for every year that knows how it came about. Calculations on it read like the formulas
 * of the sources and are done for all years at once; any year can afterwards be unfolded to its
 * operands. What is not determined stays so, except that nobody costs nothing: a product with a
 * factor that is zero is zero.
 */
public final class Reeks extends Reekswaarden {

  /** A series with its own way of unfolding. */
  Reeks(Kolom getallen, long open, long onvolledig, Knoop knoop) {
    super(getallen, open, onvolledig, knoop);
  }

  /**
   * A figure that goes in.
   *
   * @param getallen the numbers; what stands at an open moment is not looked at
   * @param open the moments at which it is not determined
   * @param oorzaak why it is not determined at an open moment
   * @param boom the tree at a moment, which holds for its number as well
   * @return the series
   */
  public static Reeks blad(
      Kolom getallen, long open, IntFunction<Onbepaald> oorzaak, Bladboom boom) {
    return blad(getallen, open, oorzaak, boom, List.of());
  }

  /**
   * A figure that follows from others by a formula of its own.
   *
   * @param getallen the numbers; what stands at an open moment is not looked at
   * @param open the moments at which it is not determined
   * @param oorzaak why it is not determined at an open moment
   * @param boom the tree at a moment, which holds for its number as well
   * @param delen the others
   * @return the series
   */
  public static Reeks blad(
      Kolom getallen, long open, IntFunction<Onbepaald> oorzaak, Bladboom boom, List<Reeks> delen) {
    return new Reeks(getallen, open, open, new Knoop.Blad(oorzaak, boom, delen));
  }

  /** This figure, which is a key figure. */
  Reeks kengetal(String code) {
    return knoop instanceof Knoop.Blad blad
        ? new Reeks(getallen, open, onvolledig, new Knoop.Kengetalblad(code, blad))
        : this;
  }

  /**
   * The key figures that series rest on: those that went into a number that is determined.
   *
   * @param reeksen the series
   * @return their codes
   */
  public static Set<String> kengetallen(Collection<Reeks> reeksen) {
    return Kengetalspoor.van(reeksen);
  }

  /**
   * The key figures that stand in the formulas of series, whether or not a number came of them.
   *
   * @param reeksen the series
   * @return their codes
   */
  public static Set<String> genoemdeKengetallen(Collection<Reeks> reeksen) {
    return Kengetalspoor.genoemd(reeksen);
  }

  /**
   * The first thing that is missing at a moment.
   *
   * @param reeksen the series, of which one lacks something
   * @param moment the place of the moment
   * @return what is missing
   */
  public static Onbepaald eersteOntbrekend(List<Reeks> reeksen, int moment) {
    return reeksen.stream()
        .flatMap(reeks -> reeks.ontbrekend(moment).stream())
        .findFirst()
        .orElseThrow();
  }

  /** Makes the tree of a figure that goes in. */
  @FunctionalInterface
  public interface Bladboom {

    /**
     * The tree at a moment.
     *
     * @param moment the place of the moment
     * @param waarde the number
     * @return the tree
     */
    Herleiding op(int moment, Uitkomst<Breuk> waarde);
  }

  /**
   * The sum.
   *
   * @param delen what is added, at least one
   * @return the sum; not determined as soon as one of them is
   */
  public static Reeks som(List<Reeks> delen) {
    return Rekenen.som(delen);
  }

  /**
   * The sum of what is determined (deelsom): not determined where no part is, or where a part is
   * missing and the others come to nothing.
   *
   * @param delen what is added, at least one
   * @return the sum, incomplete where a part is missing
   */
  public static Reeks deelsom(List<Reeks> delen) {
    return Rekenen.deelsom(delen);
  }

  /**
   * The product; zero when one of the factors is, even if another is not determined.
   *
   * @param factoren the factors, at least one
   * @return the product
   */
  public static Reeks product(Reeks... factoren) {
    return Rekenen.product(factoren);
  }

  /**
   * The difference.
   *
   * @param ander what is taken off
   * @return this minus the other
   */
  public Reeks min(Reeks ander) {
    return Rekenen.samen(Bewerking.MIN, this, ander, getallen.min(ander.getallen));
  }

  /**
   * The quotient.
   *
   * @param ander the divisor
   * @param nul why there is no answer when the divisor is zero
   * @return this divided by the other
   */
  public Reeks gedeeldDoor(Reeks ander, Supplier<Onbepaald> nul) {
    return Rekenen.quotient(this, ander, nul);
  }

  /**
   * This number times a quotient, for example people times the course of a path since they were
   * counted. Multiplied first and divided last, in the tree the other way round.
   *
   * @param teller the number above the line
   * @param noemer the number below it
   * @param nul why there is no answer when it is zero
   * @return this times the quotient
   */
  public Reeks naarRato(Reeks teller, Reeks noemer, Supplier<Onbepaald> nul) {
    return Rekenen.naarRato(this, teller, noemer, nul);
  }

  /**
   * This series, not determined at some more moments.
   *
   * @param buiten the moments
   * @param oorzaak why
   * @return the series
   */
  public Reeks begrensd(long buiten, Supplier<Onbepaald> oorzaak) {
    return buiten == 0
        ? this
        : new Reeks(
            getallen,
            open | buiten,
            onvolledig | buiten,
            isSpoorloos() ? knoop : new Knoop.Grens(knoop, onvolledig, buiten, oorzaak));
  }

  /**
   * The smaller of two numbers that are not negative; zero where one of them is, even if the other
   * is not determined: nobody is within any cap.
   *
   * @param ander the limit
   * @return this, or the other where that is smaller
   */
  public Reeks hoogstens(Reeks ander) {
    return Rekenen.kleinste(this, ander);
  }

  /**
   * The larger of two.
   *
   * @param ander the limit
   * @return this, or the other where that is larger
   */
  public Reeks minstens(Reeks ander) {
    return Rekenen.grootste(this, ander);
  }

  /**
   * This series at some moments, another at the others.
   *
   * @param deze the moments at which this series counts
   * @param ander the series at the other moments
   * @return the series chosen; its tree at a moment is that of the one that counts
   */
  public Reeks kies(long deze, Reeks ander) {
    return Rekenen.keus(deze, this, ander);
  }

  /**
   * This series at some moments, another at the others, because of a number: not determined where
   * that is not.
   *
   * @param deze the moments at which this series counts
   * @param ander the series at the other moments
   * @param voorwaarde the number on which the choice rests, an operand of the outcome
   * @param naam the name
   * @return the series chosen, with what it rests on in its tree
   */
  public Reeks kies(long deze, Reeks ander, Reeks voorwaarde, Naam naam) {
    return Rekenen.keus(deze, this, ander, voorwaarde, naam);
  }

  /**
   * Builds up under a cap: at each moment this number, but at most so many more than the moment
   * before; nothing before the first.
   *
   * @param erbij how many may come on top of the moment before
   * @param naam the name
   * @return the series under the cap; zero where this number is, even if the cap is not determined
   */
  public Reeks opbouw(Reeks erbij, Naam naam) {
    return Opbouw.van(this, erbij, naam);
  }

  /**
   * This series under a name, in a unit and from a source.
   *
   * @param naam the name
   * @return the same numbers with the name on top of their tree
   */
  public Reeks als(Naam naam) {
    return isSpoorloos() ? this : new Reeks(getallen, open, onvolledig, benoemd(naam));
  }

  private Knoop benoemd(Naam naam) {
    return isSpoorloos() ? knoop : new Knoop.Benoemd(naam, this);
  }

  /**
   * This series for its numbers only. Whatever is computed from it keeps numbers only: no tree, and
   * of what is missing only where.
   *
   * @return the same numbers
   */
  public Reeks zonderSpoor() {
    return new Reeks(getallen, open, onvolledig, Knoop.GEEN);
  }

  /**
   * Numbers without how they came about, all of them determined. Whatever is computed from them
   * keeps numbers only, as with {@link #zonderSpoor()}.
   *
   * @param getallen the numbers
   * @return the series
   */
  public static Reeks alleenGetallen(Kolom getallen) {
    return new Reeks(getallen, 0, 0, Knoop.GEEN);
  }

  /**
   * Rounded to the decimals of a unit, half up, under a name.
   *
   * @param naam the name, with the unit
   * @param schuldig the code that is to blame when the number is out of bounds
   * @return the rounded series; an amount or number of people out of bounds is not determined
   */
  public Reeks afgerond(Naam naam, String schuldig) {
    Kolom rond = getallen.rond(naam.eenheid().delen());
    return naam.eenheid().binnenGrenzen(new Reeks(rond, open, onvolledig, benoemd(naam)), schuldig);
  }

  /**
   * Rounded up to a whole number, under a name.
   *
   * @param naam the name
   * @return the smallest whole number that is not below it
   */
  public Reeks naarBoven(Naam naam) {
    return new Reeks(getallen.naarBoven(), open, onvolledig, benoemd(naam));
  }

  /**
   * The product, rounded to the decimals of a unit, half up, under a name.
   *
   * @param factor the factor
   * @param naam the name, with the unit
   * @param schuldig the code that is to blame when the number is out of bounds
   * @return the rounded product; an amount or number of people out of bounds is not determined
   */
  public Reeks maalRond(Reeks factor, Naam naam, String schuldig) {
    return Rekenen.rondProduct(this, factor, naam, schuldig);
  }
}
