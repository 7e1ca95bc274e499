/**
 * Reasoning over what rules leave of the space of profiles: what is open, how many profiles, why
 * not, what conflicts, how to repair it, which profiles score best, and whether the rules
 * themselves are sound. Every answer is exact.
 */
@NullMarked
package nl.participatie.keuzes.ruimte;

import org.jspecify.annotations.NullMarked;
