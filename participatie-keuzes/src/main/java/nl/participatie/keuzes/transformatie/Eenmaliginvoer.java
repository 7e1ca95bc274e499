package nl.participatie.keuzes.transformatie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a change costs once, as it comes in from outside, before it is checked.
 *
 * @param jaar the calendar year
 * @param bedrag euro
 */
public record Eenmaliginvoer(@Nullable Integer jaar, @Nullable BigDecimal bedrag) {}
