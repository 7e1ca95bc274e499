/**
 * Wage subsidy (loonkostensubsidie) of one person: the minimum wage by date and age, the subsidy of
 * a month and of a period, with reasons. No type holds personal data.
 */
@NullMarked
package nl.participatie.budget.loonkosten;

import org.jspecify.annotations.NullMarked;
