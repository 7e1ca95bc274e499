package nl.participatie.model.bron;

/**
 * A figure that an effect needs and no source gives: the caller supplies it.
 *
 * @param code the code
 * @param eenheid the unit in Dutch
 * @param keuze the number of the choice whose effect needs it
 * @param vindplaats the equation that needs it
 */
record Kengetalvraag(String code, String eenheid, int keuze, Vindplaats vindplaats) {}
