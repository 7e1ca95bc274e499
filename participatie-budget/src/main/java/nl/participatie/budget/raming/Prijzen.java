package nl.participatie.budget.raming;

import java.util.Optional;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.getal.Breuk;

/**
 * How much higher prices are: a factor on every part of budgets and spending before it is rounded.
 * The long run stays in prices of 2015, it lies in no year.
 */
record Prijzen(Optional<Reeks> factor) {

  static Prijzen van(Optional<Indexatie> indexatie) {
    return new Prijzen(indexatie.map(Prijzen::factor));
  }

  private static Reeks factor(Indexatie indexatie) {
    return Vast.getallen(
        Kolom.van(
            i ->
                i == Momenten.STRUCTUREEL ? Breuk.EEN : indexatie.factor(Momenten.EERSTE_JAAR + i)),
        "prijzen");
  }

  /** An amount in the prices of its year. */
  Reeks op(Reeks bedrag) {
    return factor.isPresent() ? Reeks.product(bedrag, factor.get()) : bedrag;
  }
}
