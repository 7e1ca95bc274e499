/** The online thermometer: starts a small server for a folder of municipality files. */
@NullMarked
package nl.participatie.pagina;

import org.jspecify.annotations.NullMarked;
