package nl.participatie.keuzes.uitvoering;

import java.util.Optional;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * The facts of a candidate (kandidaat) that decide on group and provisions. No personal data: no
 * name, no number, no date of birth. Every fact may be absent. {@code adviesBeschut}, {@code
 * zittendBestand} and {@code zorgEerst} are findings: while absent they are not so. Of the other
 * facts absent means unknown, and what needs them is not determined.
 */
@Value.Immutable
@Huisstijl
public abstract class Kandidaat {

  Kandidaat() {}

  /**
   * The age on the reference date.
   *
   * @return the age in years, 15 to 120
   */
  public abstract Optional<Integer> leeftijd();

  /**
   * The benefit.
   *
   * @return the benefit, or empty when it is not known
   */
  public abstract Optional<Uitkering> uitkering();

  /**
   * The wage value (loonwaarde), when measured.
   *
   * @return whole percent, 0 to 100
   */
  public abstract Optional<Integer> loonwaarde();

  /**
   * Within how many months paid work is expected, when assessed.
   *
   * @return whole months, 0 to 600
   */
  public abstract Optional<Integer> maandenTotWerk();

  /**
   * What the advice on sheltered work says.
   *
   * @return the advice, or empty when there is none
   */
  public abstract Optional<AdviesBeschut> adviesBeschut();

  /**
   * The education that somebody leaves or has left.
   *
   * @return the education, or empty when it is not known
   */
  public abstract Optional<Onderwijs> onderwijs();

  /**
   * Whether somebody was on benefit before 2015-01-01 (zittend bestand).
   *
   * @return whether it is so, or empty when nobody said so
   */
  public abstract Optional<Boolean> zittendBestand();

  /**
   * The way in which somebody can work.
   *
   * @return the way, or empty when it was not looked into
   */
  public abstract Optional<Werkvorm> werkvorm();

  /**
   * Whether care comes before work.
   *
   * @return whether it is so, or empty when nobody said so
   */
  public abstract Optional<Boolean> zorgEerst();

  /** Numbers lie within their limits; with any fault {@link Invoerfout} names all of them. */
  @Value.Check
  protected void controleer() {
    Kandidaatcontrole.eis(this);
  }

  /**
   * Starts a candidate.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Kandidaat}; no fact is required. {@code build} throws {@link Invoerfout} with
   * every number that lies outside its limits.
   */
  public static class Builder extends ImmutableKandidaat.Builder {
    Builder() {}
  }
}
