/**
 * JSON through Jackson. Only this package knows Jackson; an embedder who does without never meets
 * it.
 */
@NullMarked
package nl.participatie.model.json;

import org.jspecify.annotations.NullMarked;
