/** JSON of the results of this module through Jackson. Only this package knows Jackson. */
@NullMarked
package nl.participatie.keuzes.json;

import org.jspecify.annotations.NullMarked;
