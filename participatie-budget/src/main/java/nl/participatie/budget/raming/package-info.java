/**
 * The multi-year estimate (raming): what a municipality receives, year by year, and what it rests
 * on.
 */
@NullMarked
package nl.participatie.budget.raming;

import org.jspecify.annotations.NullMarked;
