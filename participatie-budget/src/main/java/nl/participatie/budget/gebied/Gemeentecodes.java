package nl.participatie.budget.gebied;

import java.util.Set;
import nl.participatie.model.gemeente.Gemeentecode;

/** Refuses sets of codes that are no municipalities beside each other. */
final class Gemeentecodes {

  private static final Gemeentecode LAND = new Gemeentecode("NL");

  private Gemeentecodes() {}

  /**
   * Refuses an empty set, and the country among municipalities: it would count them twice.
   *
   * @param wat what the codes are of, for the message
   * @param codes the codes
   */
  static void eis(String wat, Set<Gemeentecode> codes) {
    if (codes.isEmpty()) {
      throw new IllegalArgumentException(wat + " without municipalities, needed: at least one");
    }
    if (codes.contains(LAND)) {
      throw new IllegalArgumentException(
          wat + " names NL, the country as a whole; allowed: municipalities, GM and four digits");
    }
  }
}
