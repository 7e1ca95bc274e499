/**
 * The mirror (spiegel): a municipality beside a group of municipalities, with the limit below which
 * no number is shown, and its nearest neighbours.
 */
@NullMarked
package nl.participatie.keuzes.spiegel;

import org.jspecify.annotations.NullMarked;
