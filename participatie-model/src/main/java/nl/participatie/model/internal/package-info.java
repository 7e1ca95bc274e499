/** Helpers of this module. Not public API: may change in any release. */
@NullMarked
package nl.participatie.model.internal;

import org.jspecify.annotations.NullMarked;
