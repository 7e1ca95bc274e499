/**
 * Settling balances (verrekening): which money may cover which shortage in the seven forms of
 * financial steering (report 5.1), what flows, and what remains.
 */
@NullMarked
package nl.participatie.budget.verrekening;

import org.jspecify.annotations.NullMarked;
