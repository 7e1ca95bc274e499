package nl.participatie.budget.raming;

import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * Something that an estimate rests on and that no source says.
 *
 * @param code the code of the key figure, of the assumption in the model, or of the option
 * @param waarde its value with unit, or empty when it is not a number
 * @param titel what it is
 * @param toelichting why it is needed and what is uncertain
 * @param vindplaats where it is written down
 */
public record Aanname(
    String code, Tekst waarde, Tekst titel, Tekst toelichting, Vindplaats vindplaats) {}
