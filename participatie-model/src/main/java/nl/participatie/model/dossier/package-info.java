/** The decision history (keuzedossier) of a municipality and its state at a date. */
@NullMarked
package nl.participatie.model.dossier;

import org.jspecify.annotations.NullMarked;
