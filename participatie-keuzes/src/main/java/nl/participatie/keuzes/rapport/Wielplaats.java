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
   * Where an arrow to another place bends to, so that its middle lies at a distance from a middle:
   * on the side of the two away from it, and where that lies between them to the right hand.
   */
  Wielplaats bocht(Wielplaats ander, Wielplaats midden, double afstand) {
    double halverwegeX = (x + ander.x) / 2.0;
    double halverwegeY = (y + ander.y) / 2.0;
    double lengte = StrictMath.max(1, afstand(ander));
    double rechtsX = -(ander.y - y) / lengte;
    double rechtsY = (ander.x - x) / lengte;
    // how far the middle lies to the right hand of halfway
    double naast = rechtsX * (midden.x - halverwegeX) + rechtsY * (midden.y - halverwegeY);
    int kant = naast > 0.5 ? -1 : 1;
    // a curve comes half as far as the place to which it bends
    double opzij = kant * 2 * (afstand - StrictMath.abs(naast));
    return new Wielplaats(
        StrictMath.round(halverwegeX + opzij * rechtsX),
        StrictMath.round(halverwegeY + opzij * rechtsY));
  }

  /** How far halfway to another place lies from a middle. */
  double halverwege(Wielplaats ander, Wielplaats midden) {
    return StrictMath.hypot((x + ander.x) / 2.0 - midden.x, (y + ander.y) / 2.0 - midden.y);
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
