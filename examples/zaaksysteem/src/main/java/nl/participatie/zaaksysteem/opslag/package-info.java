/** The documents in the database, each with its version. */
@NullMarked
package nl.participatie.zaaksysteem.opslag;

import org.jspecify.annotations.NullMarked;
