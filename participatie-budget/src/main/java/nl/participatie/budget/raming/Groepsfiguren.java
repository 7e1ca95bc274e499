package nl.participatie.budget.raming;

import java.util.function.Function;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.model.doelgroep.Volumegroep;

/**
 * The key figures of a new group, looked up once for all municipalities.
 *
 * @param plaatsingsaandeel which part of the group is placed
 * @param aandeelcode its code
 * @param jaarsubsidie the wage subsidy of a year for those placed
 * @param rechtOpUitkering which part of those not placed has a right to a benefit
 * @param begeleiding what guidance of a person costs in a year
 */
record Groepsfiguren(
    Reeks plaatsingsaandeel,
    String aandeelcode,
    Reeks jaarsubsidie,
    Reeks rechtOpUitkering,
    Reeks begeleiding) {

  static Groepsfiguren van(
      Volumegroep groep, Kengetalreeksen kengetallen, Function<String, Reeks> jaarsubsidie) {
    String aandeel = "PLAATSINGSAANDEEL_" + groep;
    return new Groepsfiguren(
        kengetallen.perJaar(aandeel),
        aandeel,
        jaarsubsidie.apply("LOONWAARDE_" + groep),
        kengetallen.perJaar("RECHT_OP_UITKERING_" + groep),
        kengetallen.perJaar("PBUDGET_PP_" + groep));
  }
}
