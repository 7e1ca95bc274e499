package nl.participatie.budget.herleiding;

/** What a number counts, and so with how many decimals it is shown. */
public enum Eenheid {
  /** Euro a year, two decimals. */
  EURO(2),
  /** People, three decimals. */
  PERSONEN(3),
  /** A figure in the unit of its table: a share, a percentage, a price; as many as it takes. */
  GETAL(9);

  private final int decimalen;

  Eenheid(int decimalen) {
    this.decimalen = decimalen;
  }

  /**
   * With how many decimals a number is shown at most.
   *
   * @return the number of decimals
   */
  public int decimalen() {
    return decimalen;
  }
}
