/** The decision table of KIE, apart because it brings fifty jars. */
@NullMarked
package nl.participatie.benchmarks.kie;

import org.jspecify.annotations.NullMarked;
