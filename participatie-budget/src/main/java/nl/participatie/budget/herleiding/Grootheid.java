package nl.participatie.budget.herleiding;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;

/**
 * A number that knows how it came about. Calculations on it read like the formulas of the sources;
 * each result can be unfolded to its operands. What is not determined stays so, except that nobody
 * costs nothing: a product with a factor that is zero is zero.
 */
public final class Grootheid {

  private final Uitkomst<Breuk> waarde;
  private final Supplier<Herleiding> boom;

  private Grootheid(Uitkomst<Breuk> waarde, Supplier<Herleiding> boom) {
    this.waarde = waarde;
    this.boom = boom;
  }

  /**
   * A quantity with its own tree.
   *
   * @param waarde the number, or why it is not determined
   * @param boom makes the tree, when asked for
   * @return the quantity
   */
  public static Grootheid van(Uitkomst<Breuk> waarde, Supplier<Herleiding> boom) {
    return new Grootheid(waarde, boom);
  }

  /**
   * The number.
   *
   * @return the number, or why it is not determined
   */
  public Uitkomst<Breuk> waarde() {
    return waarde;
  }

  /**
   * How the number came about.
   *
   * @return the tree, made anew at each call
   */
  public Herleiding herleiding() {
    return boom.get();
  }

  /**
   * The sum.
   *
   * @param delen what is added, at least one
   * @return the sum; not determined as soon as one of them is
   */
  public static Grootheid som(List<Grootheid> delen) {
    Uitkomst<Breuk> som = Uitkomst.van(Breuk.NUL);
    for (Grootheid deel : delen) {
      som = som.dan(eerder -> deel.waarde.map(eerder::plus));
    }
    return samen(Bewerking.PLUS, som, delen);
  }

  /**
   * The product; zero when one of the factors is, even if another is not determined.
   *
   * @param factoren the factors, at least one
   * @return the product
   */
  public static Grootheid product(Grootheid... factoren) {
    Uitkomst<Breuk> product = Uitkomst.van(Breuk.EEN);
    for (Grootheid factor : factoren) {
      product = product.dan(eerder -> factor.waarde.map(eerder::maal));
    }
    for (Grootheid factor : factoren) {
      product = factor.isNul() ? Uitkomst.van(Breuk.NUL) : product;
    }
    return samen(Bewerking.MAAL, product, List.of(factoren));
  }

  /**
   * The difference.
   *
   * @param ander what is taken off
   * @return this minus the other
   */
  public Grootheid min(Grootheid ander) {
    return samen(Bewerking.MIN, ander, waarde.dan(a -> ander.waarde.map(a::min)));
  }

  /**
   * The quotient.
   *
   * @param ander the divisor, not zero
   * @param nul why there is no answer when it is zero
   * @return this divided by the other
   */
  public Grootheid gedeeldDoor(Grootheid ander, Uitkomst<Breuk> nul) {
    Uitkomst<Breuk> quotient =
        ander.isNul() ? nul : waarde.dan(a -> ander.waarde.map(a::gedeeldDoor));
    return samen(Bewerking.GEDEELD_DOOR, ander, quotient);
  }

  /**
   * The smaller of two.
   *
   * @param ander the limit
   * @return this, or the other when that is smaller
   */
  public Grootheid hoogstens(Grootheid ander) {
    return samen(
        Bewerking.HOOGSTENS,
        ander,
        waarde.dan(a -> ander.waarde.map(b -> a.compareTo(b) <= 0 ? a : b)));
  }

  private boolean isNul() {
    return waarde.optioneel().map(breuk -> breuk.signum() == 0).orElse(false);
  }

  private Grootheid samen(Bewerking bewerking, Grootheid ander, Uitkomst<Breuk> uitkomst) {
    return samen(bewerking, uitkomst, List.of(this, ander));
  }

  private static Grootheid samen(
      Bewerking bewerking, Uitkomst<Breuk> uitkomst, List<Grootheid> operanden) {
    return new Grootheid(
        uitkomst,
        () ->
            bewerking.herleiding(uitkomst, operanden.stream().map(Grootheid::herleiding).toList()));
  }

  /**
   * This quantity under a name, in a unit and from a source.
   *
   * @param naam the name
   * @return the same number with the name on top of its tree
   */
  public Grootheid als(Naam naam) {
    return new Grootheid(waarde, () -> naam.op(herleiding()));
  }

  /**
   * Rounded to the decimals of a unit, half up, under a name.
   *
   * @param naam the name, with the unit
   * @return the rounded quantity
   */
  public Grootheid afgerond(Naam naam) {
    Uitkomst<Breuk> rond = waarde.map(naam::afgerond);
    return new Grootheid(
        rond, () -> Herleiding.builder().from(naam.op(herleiding())).waarde(rond).build());
  }

  /**
   * Rounded up to a whole number, under a name.
   *
   * @param naam the name
   * @return the smallest whole number that is not below it
   */
  public Grootheid naarBoven(Naam naam) {
    Uitkomst<Breuk> geheel =
        waarde.map(
            breuk -> {
              BigInteger[] deel = breuk.teller().divideAndRemainder(breuk.noemer());
              BigInteger boven = deel[1].signum() > 0 ? deel[0].add(BigInteger.ONE) : deel[0];
              return Breuk.of(boven, BigInteger.ONE);
            });
    return new Grootheid(
        geheel, () -> Herleiding.builder().from(naam.op(herleiding())).waarde(geheel).build());
  }
}
