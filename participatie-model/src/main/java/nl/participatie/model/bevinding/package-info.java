/** Findings: what a check has to say, as data. */
@NullMarked
package nl.participatie.model.bevinding;

import org.jspecify.annotations.NullMarked;
