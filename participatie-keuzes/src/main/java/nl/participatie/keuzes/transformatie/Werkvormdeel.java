package nl.participatie.keuzes.transformatie;

import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The people of the Wsw who work in one way: within the walls, on secondment, or in supported
 * employment.
 *
 * @param aandeel their share of all people in the Wsw, 0 to 1, exact; a whole number of parts of at
 *     most 1,000,000,000
 * @param toegevoegdeWaarde the added value of one of them: euro a year, 0 to 1,000,000
 * @param begeleiding the guidance of one of them: euro a year, 0 to 1,000,000
 */
public record Werkvormdeel(Breuk aandeel, Bedrag toegevoegdeWaarde, Bedrag begeleiding) {}
