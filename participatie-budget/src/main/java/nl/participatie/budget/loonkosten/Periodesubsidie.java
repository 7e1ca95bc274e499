package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import nl.participatie.model.getal.Bedrag;

/**
 * The wage subsidy over a period: by month, and each month in parts within which nothing changes.
 * Every total is the sum of the parts shown.
 *
 * @param maanden the months in order
 */
public record Periodesubsidie(List<Maand> maanden) {

  /**
   * Creates a subsidy over a period.
   *
   * @param maanden the months
   */
  public Periodesubsidie {
    maanden = ImmutableList.copyOf(maanden);
  }

  /**
   * A part of a month within which nothing changes.
   *
   * @param van the first day
   * @param totEnMet the last day
   * @param perMaand what it would be over the whole month
   * @param subsidie the subsidy: the exact amount of the month by calendar days, to the cent, half
   *     up, once
   * @param vergoeding the compensation, in the same way
   */
  public record Deel(
      LocalDate van,
      LocalDate totEnMet,
      Maandsubsidie perMaand,
      Bedrag subsidie,
      Bedrag vergoeding) {}

  /**
   * A month.
   *
   * @param maand the month
   * @param delen its parts in order
   */
  public record Maand(YearMonth maand, List<Deel> delen) {

    /**
     * Creates a month.
     *
     * @param maand the month
     * @param delen its parts
     */
    public Maand {
      delen = ImmutableList.copyOf(delen);
    }

    /**
     * The subsidy.
     *
     * @return the sum of the parts
     */
    public Bedrag subsidie() {
      return som(delen, Deel::subsidie);
    }

    /**
     * The compensation for employer's charges.
     *
     * @return the sum of the parts
     */
    public Bedrag vergoeding() {
      return som(delen, Deel::vergoeding);
    }

    /**
     * Subsidy and compensation.
     *
     * @return their sum
     */
    public Bedrag totaal() {
      return subsidie().plus(vergoeding());
    }
  }

  private static <T> Bedrag som(List<T> delen, Function<T, Bedrag> bedrag) {
    return Bedrag.som(delen.stream().map(bedrag).toList());
  }

  /**
   * The subsidy over the period.
   *
   * @return the sum of the months
   */
  public Bedrag subsidie() {
    return som(maanden, Maand::subsidie);
  }

  /**
   * The compensation over the period.
   *
   * @return the sum of the months
   */
  public Bedrag vergoeding() {
    return som(maanden, Maand::vergoeding);
  }

  /**
   * Subsidy and compensation over the period.
   *
   * @return their sum
   */
  public Bedrag totaal() {
    return subsidie().plus(vergoeding());
  }
}
