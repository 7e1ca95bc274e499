package nl.participatie.budget.raming;

/**
 * The two payers of care and welfare (zorg en welzijn, choice 6) in a year.
 *
 * @param eigen what the classic participation budget pays; nothing, whatever care costs, where
 *     social support pays all
 * @param wmo what social support (Wmo) pays out of the social domain
 */
public record Zorgdeling(Deelsom eigen, Deelsom wmo) {}
