package nl.participatie.budget.raming;

import java.math.BigDecimal;
import nl.participatie.model.getal.Breuk;

/**
 * The effect of a gate that lets fewer people in (report 6.3). With {@code dV/dt = a g(t) - u V},
 * an inflow in balance with the outflow before the start ({@code a = u V0 / 0.52}), and grants per
 * application {@code g} that fall in a straight line from 0.52 to 0.42 in half a year and stay
 * there:
 *
 * <ul>
 *   <li>in the first half year {@code V / V0 = (g(s) - m (1 - e^(-u s)) / u) / 0.52} with {@code m
 *       = (0.42 - 0.52) / 0.5};
 *   <li>after it {@code V / V0} goes from there to {@code 0.42 / 0.52} as {@code e^(-u (s - 0.5))}.
 * </ul>
 */
final class Poort {

  private static final double DALING_DUURT = 0.5;

  private final double voor;
  private final double na;
  private final double uitstroom;

  /**
   * Creates a gate.
   *
   * @param voor grants per application before, for example 0.52
   * @param na grants per application after, for example 0.42
   * @param uitstroom the chance to leave in a year
   */
  Poort(Breuk voor, Breuk na, Breuk uitstroom) {
    this.voor = voor.decimaal().doubleValue();
    this.na = na.decimaal().doubleValue();
    this.uitstroom = uitstroom.decimaal().doubleValue();
  }

  /** Grants per application a number of years after the start. */
  Breuk toekenning(Breuk sinds) {
    return Breuk.of(new BigDecimal(toekenning(sinds.decimaal().doubleValue())));
  }

  private double toekenning(double sinds) {
    double weg = StrictMath.min(1, StrictMath.max(0, sinds / DALING_DUURT));
    return voor + (na - voor) * weg;
  }

  /** How many are left of those at the start, a number of years after it. */
  Breuk rest(Breuk sinds) {
    double jaren = sinds.decimaal().doubleValue();
    if (jaren <= 0 || uitstroom == 0) {
      return Breuk.EEN;
    }
    double rest =
        jaren <= DALING_DUURT
            ? inDaling(jaren)
            : na / voor
                + (inDaling(DALING_DUURT) - na / voor)
                    * StrictMath.exp(-uitstroom * (jaren - DALING_DUURT));
    return Breuk.of(new BigDecimal(rest));
  }

  private double inDaling(double jaren) {
    double helling = (na - voor) / DALING_DUURT;
    double achter = helling * (1 - StrictMath.exp(-uitstroom * jaren)) / uitstroom;
    return (toekenning(jaren) - achter) / voor;
  }
}
