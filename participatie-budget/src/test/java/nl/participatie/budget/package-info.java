/** The oracle, the corner cases and the architecture of this module's tests. */
@NullMarked
package nl.participatie.budget;

import org.jspecify.annotations.NullMarked;
