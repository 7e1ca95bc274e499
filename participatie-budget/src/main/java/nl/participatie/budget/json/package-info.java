/** JSON of the estimate and the settlement through Jackson. Only this package knows Jackson. */
@NullMarked
package nl.participatie.budget.json;

import org.jspecify.annotations.NullMarked;
