/** The border: what embedders fill in, checked with Jakarta Bean Validation, all faults at once. */
@NullMarked
package nl.participatie.model.controle;

import org.jspecify.annotations.NullMarked;
