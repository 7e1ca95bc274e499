package nl.participatie.keuzes.regie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it comes in from outside, before it is checked. Each part may be absent; which ones
 * a contract needs depends on its form, see {@link Contractcontrole}.
 *
 * @param code by which the contract is known
 * @param vorm the code of its {@link Financieringsvorm}
 * @param prijs euro for each placement, result, cohort or period, by its form
 * @param startvergoeding euro for each placement on top of the price for each result
 * @param omvang how many participants a cohort holds
 * @param hoogstens the most placements a period, or for cohorts the most cohorts a period
 */
public record Contractinvoer(
    @Nullable String code,
    @Nullable String vorm,
    @Nullable BigDecimal prijs,
    @Nullable BigDecimal startvergoeding,
    @Nullable Integer omvang,
    @Nullable Integer hoogstens) {}
