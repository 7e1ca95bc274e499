package nl.participatie.keuzes.regie;

/**
 * An assignment as an edge of the network: alike assignments between the same parties stay apart.
 *
 * @param nummer its place among the assignments, from 0
 * @param opdracht the assignment
 * @param van who gives it
 * @param aan who receives it
 */
record Lijn(int nummer, Opdracht opdracht, Partij van, Partij aan) {

  /** What subjects of findings call it: its code, or its place where it has none. */
  String naam() {
    return opdracht.code().orElse("opdrachten[" + nummer + "]");
  }

  /** Whether it hands over direction by somebody who can: council or executive. */
  boolean maaktRegisseur() {
    return opdracht.soort() == Opdrachtsoort.UITVOERINGSREGIE && van.heeftBeleidsregie();
  }

  /**
   * Whether it is for a subcontractor: a contribution, of somebody who does not merely work along.
   */
  boolean isOnderaanneming() {
    return opdracht.soort() == Opdrachtsoort.DEELOPDRACHT && !aan.werktAlleenMee();
  }

  /** Whether it goes to a party outside the municipality's own organisation: contracted out. */
  boolean isUitbesteed() {
    return !aan.soort().isEigen() && !aan.werktAlleenMee();
  }
}
