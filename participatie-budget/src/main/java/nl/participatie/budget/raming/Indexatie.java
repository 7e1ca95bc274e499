package nl.participatie.budget.raming;

import com.google.common.base.Preconditions;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.model.getal.Breuk;

/**
 * How prices rise: budgets and spending alike, by a fixed percentage a year from a year on. Earlier
 * years stay as they are.
 *
 * @param vanaf the first year with higher prices, 2015 to 2055
 * @param procent the rise a year in percent, above -100 and at most 100
 */
public record Indexatie(int vanaf, Breuk procent) {

  private static final Breuk HONDERD = Breuk.of(100);

  /**
   * Creates an indexation.
   *
   * @param vanaf the first year with higher prices
   * @param procent the rise a year in percent
   * @throws IllegalArgumentException if the year or percentage is out of range
   */
  public Indexatie {
    Preconditions.checkArgument(
        vanaf >= Tijd.EERSTE_JAAR && vanaf <= Tijd.LAATSTE_JAAR,
        "Indexation from %s, allowed: 2015 to 2055",
        vanaf);
    boolean past = procent.plus(HONDERD).signum() > 0 && procent.compareTo(HONDERD) <= 0;
    Preconditions.checkArgument(
        past, "Indexation of %s percent, allowed: above -100 and at most 100", procent);
  }

  /**
   * How much higher prices are in a year: {@code (1 + procent / 100) ^ (jaar - vanaf + 1)}, and 1
   * before the start.
   *
   * @param jaar the year
   * @return the factor
   */
  public Breuk factor(int jaar) {
    Breuk stap = Breuk.EEN.plus(procent.gedeeldDoor(HONDERD));
    Breuk factor = Breuk.EEN;
    for (int i = vanaf; i <= jaar; i++) {
      factor = factor.maal(stap);
    }
    return factor;
  }
}
