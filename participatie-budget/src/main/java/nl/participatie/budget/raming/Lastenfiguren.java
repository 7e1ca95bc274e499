package nl.participatie.budget.raming;

import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;

/**
 * The key figures of spending that are of no new group, looked up once for all municipalities.
 *
 * @param uitkering the benefit of a person in a year
 * @param uitstroomkans which part of those on benefit leaves in a year
 * @param dagbesteding what day activities of a person cost in a year
 * @param wsw what a person in the Wsw costs in a year
 */
record Lastenfiguren(Reeks uitkering, Reeks uitstroomkans, Reeks dagbesteding, Reeks wsw) {

  static Lastenfiguren van(Kengetalreeksen kengetallen) {
    return new Lastenfiguren(
        kengetallen.perJaar("IDEEL_PP_WWB"),
        kengetallen.perJaar("POORT_UITSTROOMKANS"),
        kengetallen.perJaar("DAGBESTEDING_KOSTEN"),
        kengetallen.perJaar("WSW_KOSTEN_PP"));
  }
}
