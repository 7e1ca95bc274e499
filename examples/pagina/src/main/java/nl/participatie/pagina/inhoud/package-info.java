/** What the pages hold: from an address to an answer, as a pure function of the municipalities. */
@NullMarked
package nl.participatie.pagina.inhoud;

import org.jspecify.annotations.NullMarked;
