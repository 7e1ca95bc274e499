package nl.participatie.keuzes.transformatie;

import org.jspecify.annotations.Nullable;

/**
 * One step as it comes in from outside, before it is checked; null is absent.
 *
 * @param code the code of the step
 * @param naam the municipality's own name for it
 * @param voorgesteld the date on which a plan was proposed
 * @param gereedVanaf the first day of the period in which it was done
 * @param gereed the day on which it was done, or the last one of that period
 * @param gereedUiterlijk the last day on which it may have been done
 * @param verwacht the date on which it is expected to be done
 * @param duurWeken how many weeks it is expected to take
 * @param beslisser the code of who adopted a plan
 * @param besluit what it rests on
 */
public record Stapinvoer(
    @Nullable String code,
    @Nullable String naam,
    @Nullable String voorgesteld,
    @Nullable String gereedVanaf,
    @Nullable String gereed,
    @Nullable String gereedUiterlijk,
    @Nullable String verwacht,
    @Nullable Integer duurWeken,
    @Nullable String beslisser,
    @Nullable String besluit) {}
