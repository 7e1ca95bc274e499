/** The rules between options and the legal limits, as immutable values. */
@NullMarked
package nl.participatie.keuzes.regel;

import org.jspecify.annotations.NullMarked;
