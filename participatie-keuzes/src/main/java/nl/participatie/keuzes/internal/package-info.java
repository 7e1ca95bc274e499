/**
 * The dense kernel: choices, options and rules as bits of a {@code long}. Not public API: may
 * change in any release; the packages {@code toets} and {@code ruimte} show plain values above it.
 * Beside the kernel, {@link nl.participatie.keuzes.internal.Meldingen} gathers the faults of what
 * comes in, for every package that reads a part of a municipality file.
 *
 * <p>How it works. An option is one bit; a profile, a side of a rule and what is still allowed are
 * masks. Every hard rule forbids pairs: an option of {@code als} with an option of {@code tegen}
 * ({@link nl.participatie.keuzes.internal.Verbod}). From these follow
 *
 * <ul>
 *   <li>{@link nl.participatie.keuzes.internal.Oordeelstabel}: a verdict by three table look-ups;
 *   <li>{@link nl.participatie.keuzes.internal.Kolommen}: many verdicts at once in columns of bits;
 *   <li>{@link nl.participatie.keuzes.internal.Vuurtabel}: which rules have something to say;
 *   <li>{@link nl.participatie.keuzes.internal.Beslisdiagram}: counting, what is open, the fewest
 *       changes and listing, on a reduced multi-valued decision diagram;
 *   <li>{@link nl.participatie.keuzes.internal.Uitsluitingen}: all minimal combinations that no
 *       profile can have, each with all minimal sets of rules that forbid it, by resolution over
 *       the choices;
 *   <li>{@link nl.participatie.keuzes.internal.Scoremodel}: the best score and the number of ties
 *       by bucket elimination.
 * </ul>
 *
 * <p>Limits: 64 options, 1,024 rules on a day; no table is larger than 8 MiB. Work that could grow
 * without bound is counted and ends in a {@link nl.participatie.keuzes.regel.Rekengrens}.
 */
@NullMarked
package nl.participatie.keuzes.internal;

import org.jspecify.annotations.NullMarked;
