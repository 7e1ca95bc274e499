/**
 * Measures verdict, check and space beside other libraries for the same question, on the same
 * profiles and with the same answers: a peer that answers otherwise ends the run.
 */
@NullMarked
package nl.participatie.benchmarks;

import org.jspecify.annotations.NullMarked;
