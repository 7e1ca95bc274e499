/** Paths (paden) of the groups over time, and the volumes that follow from them. */
@NullMarked
package nl.participatie.budget.volume;

import org.jspecify.annotations.NullMarked;
