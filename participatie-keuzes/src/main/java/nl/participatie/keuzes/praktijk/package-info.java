/** What the sources report of real organisations: cases, and the positions that they take. */
@NullMarked
package nl.participatie.keuzes.praktijk;

import org.jspecify.annotations.NullMarked;
