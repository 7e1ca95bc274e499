/** The server: methods, headers and limits; what the pages hold it asks elsewhere. */
@NullMarked
package nl.participatie.pagina.web;

import org.jspecify.annotations.NullMarked;
