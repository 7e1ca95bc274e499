/** How far decisions and their implementation are, per choice, per block and overall. */
@NullMarked
package nl.participatie.keuzes.thermometer;

import org.jspecify.annotations.NullMarked;
