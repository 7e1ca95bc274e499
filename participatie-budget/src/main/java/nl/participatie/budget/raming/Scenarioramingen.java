package nl.participatie.budget.raming;

import java.util.function.Function;

/**
 * Low, middle and high side by side: the same estimate with every key figure that has a bandwidth
 * at its low, its middle and its high value.
 *
 * @param laag the estimate at the low values
 * @param midden the estimate at the middle values
 * @param hoog the estimate at the high values
 */
public record Scenarioramingen(Raming laag, Raming midden, Raming hoog) {

  /**
   * Makes the three estimates.
   *
   * @param opties how they are made; the scenario in it plays no part
   * @param raming makes an estimate in the way it is given, for example {@code zo ->
   *     Rekenmodel.STANDAARD.raam(gemeente, keuzes, 2015, 2055, zo)}
   * @return the three estimates
   */
  public static Scenarioramingen van(Ramingsopties opties, Function<Ramingsopties, Raming> raming) {
    return new Scenarioramingen(
        raming.apply(met(opties, Scenario.LAAG)),
        raming.apply(met(opties, Scenario.MIDDEN)),
        raming.apply(met(opties, Scenario.HOOG)));
  }

  private static Ramingsopties met(Ramingsopties opties, Scenario scenario) {
    return Ramingsopties.builder().from(opties).scenario(scenario).build();
  }

  /**
   * The estimate of a scenario.
   *
   * @param scenario the scenario
   * @return its estimate
   */
  public Raming van(Scenario scenario) {
    return switch (scenario) {
      case LAAG -> laag;
      case MIDDEN -> midden;
      case HOOG -> hoog;
    };
  }
}
