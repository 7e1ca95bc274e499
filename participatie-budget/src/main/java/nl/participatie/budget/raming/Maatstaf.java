package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * The outcome of an estimate that is looked at (maatstaf): one line, in one year or over all years.
 *
 * @param lijn the line by its attribute, such as {@code baten.PBUDGET_WSW}, {@code lasten.WSW},
 *     {@code saldi.INKOMENSDEEL} or {@code saldi.TOTAAL}
 * @param jaar the year, or empty for the sum over all years of the estimate
 */
public record Maatstaf(String lijn, Optional<Integer> jaar) {

  private static final String TOTAAL = "saldi.TOTAAL";

  private static final ImmutableSet<String> LIJNEN =
      Stream.of(
              Stream.of(Batenpost.values()).map(post -> "baten." + post),
              Stream.of(Lastenpost.values()).map(post -> "lasten." + post),
              Stream.of(Saldopost.values()).map(post -> "saldi." + post),
              Stream.of(TOTAAL))
          .flatMap(lijnen -> lijnen)
          .collect(ImmutableSet.toImmutableSet());

  /**
   * Creates a measure.
   *
   * @param lijn the line by its attribute
   * @param jaar the year, or empty for all years
   * @throws IllegalArgumentException if there is no such line, naming those there are
   */
  public Maatstaf {
    if (!LIJNEN.contains(lijn)) {
      throw new IllegalArgumentException("Line '" + lijn + "', allowed: " + LIJNEN);
    }
  }

  /**
   * A line over all years of an estimate.
   *
   * @param lijn the line by its attribute
   * @return the measure
   * @throws IllegalArgumentException if there is no such line, naming those there are
   */
  public static Maatstaf alleJaren(String lijn) {
    return new Maatstaf(lijn, Optional.empty());
  }

  /**
   * A line in a year.
   *
   * @param lijn the line by its attribute
   * @param jaar the year
   * @return the measure
   * @throws IllegalArgumentException if there is no such line, naming those there are
   */
  public static Maatstaf inJaar(String lijn, int jaar) {
    return new Maatstaf(lijn, Optional.of(jaar));
  }

  /**
   * All lines that can be looked at.
   *
   * @return their attributes in the order of an estimate
   */
  public static Set<String> lijnen() {
    return LIJNEN;
  }

  /**
   * What an estimate comes to.
   *
   * @param raming the estimate
   * @return the amount in euro, as far as it is determined
   * @throws IllegalArgumentException if the estimate does not have the year
   * @throws ArithmeticException if the sum over the years lies beyond 10<sup>15</sup> euro
   */
  public Deelsom van(Raming raming) {
    return jaar.map(een -> van(raming, een))
        .orElseGet(
            () ->
                Deelsom.van(
                    raming.jaren().keySet().stream().map(een -> van(raming, een)).toList()));
  }

  private Deelsom van(Raming raming, int een) {
    Situatie ontvangen = raming.jaren().get(een);
    Uitgaven uitgaven = raming.uitgaven().get(een);
    if (ontvangen == null || uitgaven == null) {
      throw new IllegalArgumentException(
          "Year " + een + ", allowed: those of the estimate, " + raming.jaren().keySet());
    }
    if (lijn.equals(TOTAAL)) {
      return uitgaven.totaal();
    }
    String post = lijn.substring(lijn.indexOf('.') + 1);
    return switch (lijn.charAt(0)) {
      case 'b' -> Deelsom.van(ontvangen.van(Batenpost.valueOf(post)));
      case 'l' -> uitgaven.van(Lastenpost.valueOf(post));
      default -> uitgaven.van(Saldopost.valueOf(post));
    };
  }
}
