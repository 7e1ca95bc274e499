package nl.participatie.keuzes.regie;

import org.jspecify.annotations.Nullable;

/**
 * A period of a course of placements as it comes in from outside, before it is checked.
 *
 * @param gevraagd how many people are to be placed
 * @param resultaten how many people go to work
 */
public record Plaatsinginvoer(@Nullable Integer gevraagd, @Nullable Integer resultaten) {}
