package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableSortedMap;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * What is asked about another way of organising the Wsw: two ways of organising, the years, and
 * what the change costs once.
 */
@Value.Immutable
@Huisstijl
public abstract class Effectopgave {

  Effectopgave() {}

  /**
   * The first year.
   *
   * @return a year, 2015 to 2055
   */
  public abstract int van();

  /**
   * The last year.
   *
   * @return a year, 2015 to 2055, not before the first
   */
  public abstract int totEnMet();

  /**
   * How the Wsw is organised now.
   *
   * @return the way of organising
   */
  public abstract Wsworganisatie huidig();

  /**
   * How it would be organised.
   *
   * @return the way of organising
   */
  public abstract Wsworganisatie nieuw();

  /**
   * What the change costs once, by calendar year.
   *
   * @return euro, 0 to 10,000,000,000, in years of the question only; none by default
   */
  @Value.Default
  public ImmutableSortedMap<Integer, Bedrag> eenmalig() {
    return ImmutableSortedMap.of();
  }

  /**
   * Years and amounts lie within their limits; with any fault {@link
   * nl.participatie.model.controle.Invoerfout} names all of them.
   */
  @Value.Check
  protected void controleer() {
    Effectcontrole.eis(this);
  }

  /**
   * Starts a question.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Effectopgave}; all but the costs that come once is required. */
  public static class Builder extends ImmutableEffectopgave.Builder {
    Builder() {}
  }
}
