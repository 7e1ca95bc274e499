/** The command line: from a municipality file to checks, an estimate and a report. */
@NullMarked
package nl.participatie.opdrachtregel;

import org.jspecify.annotations.NullMarked;
