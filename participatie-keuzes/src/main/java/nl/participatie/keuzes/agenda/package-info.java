/**
 * What to decide next, in order, with the reason: the blocks in the order in which they rest on
 * each other, and within that the choice that settles most. Every count is exact.
 */
@NullMarked
package nl.participatie.keuzes.agenda;

import org.jspecify.annotations.NullMarked;
