/** Languages and texts: everything shown to an end user exists in Dutch and English. */
@NullMarked
package nl.participatie.model.taal;

import org.jspecify.annotations.NullMarked;
