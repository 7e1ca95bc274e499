/** Tests on the server as a browser meets it. */
@NullMarked
package nl.participatie.pagina;

import org.jspecify.annotations.NullMarked;
