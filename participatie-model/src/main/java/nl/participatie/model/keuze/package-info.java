/** The 19 choices (keuzes), their 47 options, the six blocks and the profile of choices made. */
@NullMarked
package nl.participatie.model.keuze;

import org.jspecify.annotations.NullMarked;
