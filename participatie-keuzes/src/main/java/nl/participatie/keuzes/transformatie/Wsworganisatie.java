package nl.participatie.keuzes.transformatie;

import java.util.Map;
import java.util.Optional;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.immutables.value.Value;

/**
 * A way of organising the Wsw: how many people work in which way, and what that brings in and
 * costs. All figures are those of the user and hold in every year, in constant prices.
 */
@Value.Immutable
@Huisstijl
public abstract class Wsworganisatie {

  Wsworganisatie() {}

  /**
   * The ways of working with the people in them. A way that is absent has nobody.
   *
   * @return at least one; the shares add up to exactly 1
   */
  public abstract Map<WswWerkvorm, Werkvormdeel> werkvormen();

  /**
   * The overhead that does not depend on the number of people.
   *
   * @return euro a year, 0 to 10,000,000,000
   */
  public abstract Bedrag overhead();

  /**
   * The overhead of each person on top of that.
   *
   * @return euro a year, 0 to 1,000,000, or empty for none
   */
  public abstract Optional<Bedrag> overheadPerPersoon();

  /**
   * The subsidy that is received for each person.
   *
   * @return euro a year, 0 to 1,000,000, or empty for the sub-budget of the rekenmodel
   */
  public abstract Optional<Bedrag> subsidiePerPersoon();

  /**
   * Numbers lie within their limits and shares add up to 1; with any fault {@link
   * nl.participatie.model.controle.Invoerfout} names all of them.
   */
  @Value.Check
  protected void controleer() {
    Effectcontrole.eis(this);
  }

  /**
   * Starts a way of organising.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Wsworganisatie}; ways of working and overhead are required. */
  public static class Builder extends ImmutableWsworganisatie.Builder {
    Builder() {}
  }
}
