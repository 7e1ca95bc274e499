package nl.participatie.keuzes.congruentie;

import org.jspecify.annotations.Nullable;

/**
 * Enforcement for one group as it comes in from outside, before it is checked; null is absent.
 *
 * @param doelgroep the code of a group
 * @param beleid the code of the policy
 * @param praktijk the code of the practice
 */
public record Handhavingsinvoer(
    @Nullable String doelgroep, @Nullable String beleid, @Nullable String praktijk) {}
