/** Tests of the benchmarks: that they would measure right answers. */
@NullMarked
package nl.participatie.benchmarks;

import org.jspecify.annotations.NullMarked;
