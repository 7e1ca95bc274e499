/** Exact numbers: euro cents, persons in thousandths, fractions. Rounding is stated or refused. */
@NullMarked
package nl.participatie.model.getal;

import org.jspecify.annotations.NullMarked;
