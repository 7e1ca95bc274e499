package nl.participatie.budget.loonkosten;

/**
 * A wage subsidy and what the cap did to it.
 *
 * @param bedrag the amounts
 * @param begrensd whether the cap took something off
 * @param anders whether the other reading of the cap gives another amount
 */
record Berekening(Subsidiebedrag bedrag, boolean begrensd, boolean anders) {}
