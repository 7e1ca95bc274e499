/** Pictures and the report page: pure functions from a value to text. */
@NullMarked
package nl.participatie.keuzes.rapport;

import org.jspecify.annotations.NullMarked;
