/**
 * From policy to case: the group of a candidate, the guide to provisions, caps with a waiting list,
 * and the deadlines and handovers of two ways of working. No type holds personal data.
 */
@NullMarked
package nl.participatie.keuzes.uitvoering;

import org.jspecify.annotations.NullMarked;
