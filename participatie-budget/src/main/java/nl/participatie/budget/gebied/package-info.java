/**
 * Areas of more than one municipality (gebied): dividing the country over municipalities, adding
 * municipalities up to a region, and mergers.
 */
@NullMarked
package nl.participatie.budget.gebied;

import org.jspecify.annotations.NullMarked;
