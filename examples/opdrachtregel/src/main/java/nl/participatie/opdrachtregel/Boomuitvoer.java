package nl.participatie.opdrachtregel;

import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.model.taal.Taal;

/** Prints the tree of an amount, in words or as JSON. */
final class Boomuitvoer {

  private Boomuitvoer() {}

  static String van(Herleiding boom, boolean json, Taal taal) {
    return json
        ? Jsonuitvoer.van(boom, taal)
        : String.join("\n", Herleidingstekst.schrijf(boom, taal)) + "\n";
  }
}
