/** A PostgreSQL that the service starts and stops itself. */
@NullMarked
package nl.participatie.zaaksysteem.postgres;

import org.jspecify.annotations.NullMarked;
