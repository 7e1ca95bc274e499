package nl.participatie.keuzes.uitvoering;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as it comes in from outside, before it is checked; null is absent.
 *
 * @param leeftijd the age in years
 * @param uitkering the code of a benefit
 * @param loonwaarde the wage value in percent
 * @param maandenTotWerk the months to work
 * @param adviesBeschut the code of an advice
 * @param onderwijs the code of an education
 * @param zittendBestand whether somebody was on benefit before 2015-01-01
 * @param werkvorm the code of a way of working
 * @param zorgEerst whether care comes first
 */
public record Kandidaatinvoer(
    @Nullable BigDecimal leeftijd,
    @Nullable String uitkering,
    @Nullable BigDecimal loonwaarde,
    @Nullable BigDecimal maandenTotWerk,
    @Nullable String adviesBeschut,
    @Nullable String onderwijs,
    @Nullable Boolean zittendBestand,
    @Nullable String werkvorm,
    @Nullable Boolean zorgEerst) {}
