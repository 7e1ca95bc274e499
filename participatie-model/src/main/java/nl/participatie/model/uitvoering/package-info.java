/** Nouns of execution: part-processes, gate measures, employer services, organisation models. */
@NullMarked
package nl.participatie.model.uitvoering;

import org.jspecify.annotations.NullMarked;
