/**
 * Direction over execution (regie): which party gives which other one which assignment, who has
 * execution direction for each group and part-process, how long the chains are to the candidate,
 * and what there is to say about it (report 7.1 to 7.3). What the choices of a municipality ask of
 * its organisation stands beside what the network shows.
 *
 * <p>What is not told is unknown and is called so: it never counts as in order.
 */
@NullMarked
package nl.participatie.keuzes.regie;

import org.jspecify.annotations.NullMarked;
