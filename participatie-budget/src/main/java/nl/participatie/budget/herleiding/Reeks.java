package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;

/**
 * A number for every year that knows how it came about. Calculations on it read like the formulas
 * of the sources and are done for all years at once; any year can afterwards be unfolded to its
 * operands. What is not determined stays so, except that nobody costs nothing: a product with a
 * factor that is zero is zero.
 */
public final class Reeks {

  private final Kolom getallen;
  private final long open;
  private final long onvolledig;
  private final Knoop knoop;

  private Reeks(Kolom getallen, long open, long onvolledig, Knoop knoop) {
    this.getallen = getallen;
    this.open = open;
    this.onvolledig = onvolledig;
    this.knoop = knoop;
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
    Set<String> codes = new HashSet<>();
    Set<Reeks> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Reeks> nog = new ArrayDeque<>(reeksen);
    while (!nog.isEmpty()) {
      Reeks reeks = nog.pop();
      if (reeks.open != Momenten.ALLE && gezien.add(reeks)) {
        nog.addAll(reeks.bepalend());
        if (reeks.knoop instanceof Knoop.Kengetalblad blad) {
          codes.add(blad.code());
        }
      }
    }
    return codes;
  }

  /** The operands that matter: a product that is zero throughout rests on what makes it so. */
  private List<Reeks> bepalend() {
    boolean isNul =
        knoop instanceof Knoop.Formule formule
            && formule.bewerking() == Bewerking.MAAL
            && nul() == Momenten.ALLE;
    return isNul
        ? knoop.delen().stream().filter(deel -> deel.nul() == Momenten.ALLE).limit(1).toList()
        : knoop.delen();
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

  /**
   * The sum.
   *
   * @param delen what is added, at least one
   * @return the sum; not determined as soon as one of them is
   */
  public static Reeks som(List<Reeks> delen) {
    Kolom som = delen.get(0).getallen;
    long open = delen.get(0).open;
    long onvolledig = delen.get(0).onvolledig;
    for (Reeks deel : delen.subList(1, delen.size())) {
      som = som.plus(deel.getallen);
      open |= deel.open;
      onvolledig |= deel.onvolledig;
    }
    return new Reeks(som, open, onvolledig, new Knoop.Formule(Bewerking.PLUS, delen));
  }

  /**
   * The sum of what is determined (deelsom): not determined where no part is, or where a part is
   * missing and the others come to nothing.
   *
   * @param delen what is added, at least one
   * @return the sum, incomplete where a part is missing
   */
  public static Reeks deelsom(List<Reeks> delen) {
    Kolom som = Kolom.NUL;
    long open = Momenten.ALLE;
    long onvolledig = 0;
    for (Reeks deel : delen) {
      som = som.plus(deel.open == 0 ? deel.getallen : deel.getallen.kies(~deel.open, Kolom.NUL));
      open &= deel.open;
      onvolledig |= deel.onvolledig;
    }
    // nothing found so far is no answer: what is missing is never shown as zero
    long niets = onvolledig == 0 ? 0 : onvolledig & som.nul();
    return new Reeks(som, open | niets, onvolledig, new Knoop.Formule(Bewerking.PLUS, delen));
  }

  /**
   * The product; zero when one of the factors is, even if another is not determined.
   *
   * @param factoren the factors, at least one
   * @return the product
   */
  public static Reeks product(Reeks... factoren) {
    Kolom product = factoren[0].getallen;
    long open = factoren[0].open;
    long onvolledig = factoren[0].onvolledig;
    for (int i = 1; i < factoren.length; i++) {
      product = product.maal(factoren[i].getallen);
      open |= factoren[i].open;
      onvolledig |= factoren[i].onvolledig;
    }
    if (onvolledig != 0) {
      long nul = 0;
      for (Reeks factor : factoren) {
        nul |= factor.nul();
      }
      open &= ~nul;
      onvolledig &= ~nul;
      product = product.kies(~nul, Kolom.NUL);
    }
    return new Reeks(
        product, open, onvolledig, new Knoop.Formule(Bewerking.MAAL, List.of(factoren)));
  }

  /** The moments at which the number is zero, and complete. */
  private long nul() {
    return getallen.nul() & ~onvolledig;
  }

  /**
   * The difference.
   *
   * @param ander what is taken off
   * @return this minus the other
   */
  public Reeks min(Reeks ander) {
    return samen(Bewerking.MIN, ander, getallen.min(ander.getallen));
  }

  /**
   * The quotient.
   *
   * @param ander the divisor
   * @param nul why there is no answer when the divisor is zero
   * @return this divided by the other
   */
  public Reeks gedeeldDoor(Reeks ander, Supplier<Onbepaald> nul) {
    long door = ander.getallen.nul() & ~ander.open;
    Reeks quotient = samen(Bewerking.GEDEELD_DOOR, ander, getallen.gedeeldDoor(ander.getallen));
    return quotient.begrensd(door, nul);
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
    Reeks uitkomst = product(this, teller).gedeeldDoor(noemer, nul);
    return new Reeks(
        uitkomst.getallen,
        uitkomst.open,
        uitkomst.onvolledig,
        new Knoop.NaarRato(uitkomst.knoop, this, () -> teller.gedeeldDoor(noemer, nul)));
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
            new Knoop.Grens(knoop, onvolledig, buiten, oorzaak));
  }

  /**
   * The smaller of two numbers that are not negative; zero where one of them is, even if the other
   * is not determined: nobody is within any cap.
   *
   * @param ander the limit
   * @return this, or the other where that is smaller
   */
  public Reeks hoogstens(Reeks ander) {
    Kolom kleinste = getallen.kleinste(ander.getallen);
    Reeks samen = samen(Bewerking.HOOGSTENS, ander, kleinste);
    if (samen.onvolledig == 0) {
      return samen;
    }
    long nul = nul() | ander.nul();
    return new Reeks(
        kleinste.kies(~nul, Kolom.NUL), samen.open & ~nul, samen.onvolledig & ~nul, samen.knoop);
  }

  /**
   * The larger of two.
   *
   * @param ander the limit
   * @return this, or the other where that is larger
   */
  public Reeks minstens(Reeks ander) {
    Kolom grootste = ander.getallen.kies(getallen.kleinerDan(ander.getallen), getallen);
    return samen(Bewerking.MINSTENS, ander, grootste);
  }

  private Reeks samen(Bewerking bewerking, Reeks ander, Kolom uitkomst) {
    return new Reeks(
        uitkomst,
        open | ander.open,
        onvolledig | ander.onvolledig,
        new Knoop.Formule(bewerking, List.of(this, ander)));
  }

  /**
   * This series at some moments, another at the others.
   *
   * @param deze the moments at which this series counts
   * @param ander the series at the other moments
   * @return the series chosen; its tree at a moment is that of the one that counts
   */
  public Reeks kies(long deze, Reeks ander) {
    return new Reeks(
        getallen.kies(deze, ander.getallen),
        (open & deze) | (ander.open & ~deze),
        (onvolledig & deze) | (ander.onvolledig & ~deze),
        new Knoop.Keus(deze, this, ander));
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
    Reeks keus = kies(deze, ander);
    return new Reeks(
        keus.getallen,
        keus.open | voorwaarde.open,
        keus.onvolledig | voorwaarde.onvolledig,
        new Knoop.Voorwaardelijk(naam, new Knoop.Keus(deze, this, ander), voorwaarde));
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

  /** A series with its own way of unfolding. */
  static Reeks van(Kolom getallen, long open, Knoop knoop) {
    return new Reeks(getallen, open, open, knoop);
  }

  Knoop knoop() {
    return knoop;
  }

  /**
   * This series under a name, in a unit and from a source.
   *
   * @param naam the name
   * @return the same numbers with the name on top of their tree
   */
  public Reeks als(Naam naam) {
    return new Reeks(getallen, open, onvolledig, new Knoop.Benoemd(naam, this));
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
    return naam.eenheid()
        .binnenGrenzen(new Reeks(rond, open, onvolledig, new Knoop.Benoemd(naam, this)), schuldig);
  }

  /**
   * Rounded up to a whole number, under a name.
   *
   * @param naam the name
   * @return the smallest whole number that is not below it
   */
  public Reeks naarBoven(Naam naam) {
    return new Reeks(getallen.naarBoven(), open, onvolledig, new Knoop.Benoemd(naam, this));
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
    Kolom rond = getallen.maalRond(factor.getallen, naam.eenheid().delen());
    long nul = (onvolledig | factor.onvolledig) == 0 ? 0 : nul() | factor.nul();
    Knoop.Formule formule = new Knoop.Formule(Bewerking.MAAL, List.of(this, factor));
    Reeks product =
        new Reeks(
            rond,
            (open | factor.open) & ~nul,
            (onvolledig | factor.onvolledig) & ~nul,
            new Knoop.Afgerond(naam, formule));
    return naam.eenheid().binnenGrenzen(product, schuldig);
  }
}
