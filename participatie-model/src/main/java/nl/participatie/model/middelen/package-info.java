/** Budget streams, what is received, and the regime of each year. */
@NullMarked
package nl.participatie.model.middelen;

import org.jspecify.annotations.NullMarked;
