package nl.participatie.budget.volume;

import java.time.LocalDate;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.getal.Breuk;

/** Time as a number: 2015-01-01 is 2015, mid-2015 is 2015.5. Days within a month play no part. */
public final class Tijd {

  /** The first year of the estimate: the Participatiewet holds from 2015. */
  public static final int EERSTE_JAAR = Momenten.EERSTE_JAAR;

  /** The last year of the estimate, as in the report's figure (2.2). */
  public static final int LAATSTE_JAAR = EERSTE_JAAR + Momenten.JAREN - 1;

  private static final int MAANDEN = 12;

  private Tijd() {}

  /**
   * The moment of a date: {@code year + (month - 1) / 12}.
   *
   * @param datum the date
   * @return the moment
   */
  public static Breuk van(LocalDate datum) {
    return Breuk.of(datum.getYear()).plus(Breuk.of(datum.getMonthValue() - 1L, MAANDEN));
  }

  /**
   * The middle of a year, at which its volume is taken.
   *
   * @param jaar the year
   * @return {@code year + 1/2}
   */
  public static Breuk midden(int jaar) {
    return Breuk.of(2L * jaar + 1, 2);
  }

  /**
   * The date at which a year's key figures are looked up: the first of July.
   *
   * @param jaar the year
   * @return the date
   */
  public static LocalDate peildatum(int jaar) {
    return LocalDate.of(jaar, 7, 1);
  }
}
