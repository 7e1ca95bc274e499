package nl.participatie.budget.loonkosten;

import nl.participatie.model.taal.Tekst;

/**
 * A point on which the law is uncertain, and how it was read.
 *
 * @param code a code for systems: the attribute of {@link Rechtskeuzes}
 * @param gekozen the reading that was taken
 * @param alternatief the other reading
 * @param toelichting what is uncertain
 */
public record Onzekerheid(String code, Tekst gekozen, Tekst alternatief, Tekst toelichting) {}
