/** Helpers of this module. Not public API: may change in any release. */
@NullMarked
package nl.participatie.budget.internal;

import org.jspecify.annotations.NullMarked;
