/**
 * The transformation of a sheltered-employment company (SW-bedrijf) into the municipality: a dated
 * plan with gates. What rests on what, what is done, blocked and by what on a date, the earliest
 * start, and what there is to say about it (release of 21 December 2001 on steering the Wsw; the
 * account of De Ronde Venen).
 */
@NullMarked
package nl.participatie.keuzes.transformatie;

import org.jspecify.annotations.NullMarked;
