/** Municipalities, labour-market regions, mergers, and what a municipality tells about itself. */
@NullMarked
package nl.participatie.model.gemeente;

import org.jspecify.annotations.NullMarked;
