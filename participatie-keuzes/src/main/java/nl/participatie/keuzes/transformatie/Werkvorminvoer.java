package nl.participatie.keuzes.transformatie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The people who work in one way as they come in from outside, before they are checked.
 *
 * @param aandeel their share as it was typed: a decimal such as {@code 0.25}, or two whole numbers
 *     with a slash between such as {@code 1/3}
 * @param toegevoegdeWaarde euro a year for one person
 * @param begeleiding euro a year for one person
 */
public record Werkvorminvoer(
    @Nullable String aandeel,
    @Nullable BigDecimal toegevoegdeWaarde,
    @Nullable BigDecimal begeleiding) {}
