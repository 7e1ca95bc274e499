/**
 * Sources, places in them, key figures (kengetallen) and the typed "not determined" (onbepaald).
 */
@NullMarked
package nl.participatie.model.bron;

import org.jspecify.annotations.NullMarked;
