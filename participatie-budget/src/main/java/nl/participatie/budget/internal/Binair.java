package nl.participatie.budget.internal;

import nl.participatie.model.getal.Breuk;

/** The numbers of a formula that has no exact answer: doubles, taken as the fractions they are. */
final class Binair extends Ruim {

  private final double[] getallen;

  /**
   * Takes doubles as they are.
   *
   * @param getallen one for each moment, not changed afterwards
   */
  Binair(double[] getallen) {
    this.getallen = getallen;
  }

  @Override
  public Breuk op(int moment) {
    return Afronding.exact(getallen[moment]);
  }

  @Override
  public boolean isVast() {
    return false;
  }

  double getal(int moment) {
    return getallen[moment];
  }
}
