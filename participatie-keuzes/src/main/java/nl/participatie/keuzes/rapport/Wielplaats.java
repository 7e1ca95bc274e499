package nl.participatie.keuzes.rapport;

/**
 * A place on a wheel, in whole units: the same on every machine, since {@link StrictMath} is.
 *
 * @param x the distance from the left
 * @param y the distance from the top
 */
record Wielplaats(long x, long y) {

  /** The place of one of so many around a middle, the first at the top, then clockwise. */
  static Wielplaats van(int plaats, int aantal, int midden, int straal) {
    double hoek = 2 * StrictMath.PI * plaats / aantal;
    return new Wielplaats(
        StrictMath.round(midden + straal * StrictMath.sin(hoek)),
        StrictMath.round(midden - straal * StrictMath.cos(hoek)));
  }

  /** The place at so many units from here towards another. */
  Wielplaats naar(Wielplaats ander, int afstand) {
    double lengte = afstand(ander);
    double deel = lengte == 0 ? 0 : afstand / lengte;
    return new Wielplaats(
        StrictMath.round(x + deel * (ander.x - x)), StrictMath.round(y + deel * (ander.y - y)));
  }

  /**
   * Where an arrow to another place bends to: so far beside the middle of the two, to its right
   * hand where the distance is positive.
   */
  Wielplaats bocht(Wielplaats ander, int opzij) {
    double deel = opzij / StrictMath.max(1, afstand(ander));
    return new Wielplaats(
        StrictMath.round((x + ander.x) / 2.0 - deel * (ander.y - y)),
        StrictMath.round((y + ander.y) / 2.0 + deel * (ander.x - x)));
  }

  /** Whether the middle between here and another place lies so near to a middle. */
  boolean gaatLangs(Wielplaats ander, Wielplaats midden, int afstand) {
    return new Wielplaats((x + ander.x) / 2, (y + ander.y) / 2).afstand(midden) < afstand;
  }

  /** How far another place is. */
  double afstand(Wielplaats ander) {
    return StrictMath.hypot((double) (ander.x - x), (double) (ander.y - y));
  }

  /** The middle of the curve that starts here and bends to a place on its way to another. */
  Wielplaats opBoog(Wielplaats bocht, Wielplaats ander) {
    return new Wielplaats((x + 2 * bocht.x + ander.x) / 4, (y + 2 * bocht.y + ander.y) / 4);
  }

  @Override
  public String toString() {
    return x + "," + y;
  }
}
