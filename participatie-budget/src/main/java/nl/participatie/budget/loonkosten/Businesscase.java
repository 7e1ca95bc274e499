package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.getal.Bedrag;

/**
 * What one person costs and saves a municipality over the years. Without an entitlement there is no
 * subsidy to weigh: then there are no years, and {@link #recht()} says why.
 *
 * @param recht whether there is an entitlement, as far as that was asked
 * @param jaren the years in order; empty when, and only when, there is no entitlement
 * @param terugverdiend when it has paid back
 * @param kengetallen the key figures that stood in for what was not given, each with its kind
 */
public record Businesscase(
    Recht recht, List<Jaar> jaren, Terugverdiend terugverdiend, List<Kengetal> kengetallen) {

  /**
   * Creates a business case.
   *
   * @param recht whether there is an entitlement
   * @param jaren the years
   * @param terugverdiend when it has paid back
   * @param kengetallen the key figures
   * @throws IllegalArgumentException unless years are there when, and only when, there can be an
   *     entitlement
   */
  public Businesscase {
    if (jaren.isEmpty() != (recht instanceof Recht.Geen)) {
      throw new IllegalArgumentException(
          jaren.size() + " years with " + recht + ", allowed: none without an entitlement only");
    }
    jaren = ImmutableList.copyOf(jaren);
    kengetallen = ImmutableList.copyOf(kengetallen);
  }

  /**
   * The amounts of a year, in euro.
   *
   * @param subsidie wage subsidy and compensation, twelve months
   * @param begeleiding guidance
   * @param eenmalig what is spent once
   * @param uitkering the benefit saved, 0.00 for somebody without
   * @param terug the wage value that flows back
   */
  public record Bedragen(
      Bedrag subsidie, Bedrag begeleiding, Bedrag eenmalig, Bedrag uitkering, Bedrag terug) {

    /**
     * What is saved and flows back, less what is paid.
     *
     * @return the balance: below zero it costs money
     */
    public Bedrag saldo() {
      return uitkering.plus(terug).min(subsidie).min(begeleiding).min(eenmalig);
    }
  }

  /**
   * A year.
   *
   * @param jaar the calendar year
   * @param loonwaarde the wage value in percent
   * @param bedragen its amounts
   * @param cumulatief the balances up to and including this year
   */
  public record Jaar(int jaar, int loonwaarde, Bedragen bedragen, Bedrag cumulatief) {}

  /** When the balances together are no longer below zero. */
  public sealed interface Terugverdiend {

    /**
     * In a year.
     *
     * @param jaar the first year at whose end it has paid back
     */
    record In(int jaar) implements Terugverdiend {}

    /** Not within the years that were asked for. */
    record Nooit() implements Terugverdiend {}

    /** Without an entitlement to a subsidy nothing is spent that could pay back. */
    record GeenRecht() implements Terugverdiend {}
  }

  /** From which wage value the municipality no longer pays more than it saves. */
  public sealed interface Omslagpunt {

    /**
     * From a wage value on.
     *
     * @param loonwaarde the lowest whole percentage, 1 to 100
     */
    record Vanaf(int loonwaarde) implements Omslagpunt {}

    /** At every wage value. */
    record Altijd() implements Omslagpunt {}

    /** At none: not even without a subsidy. */
    record Nooit() implements Omslagpunt {}

    /**
     * Without an entitlement to a subsidy there is no such point.
     *
     * @param recht why there is none, with the articles
     */
    record GeenRecht(Recht.Geen recht) implements Omslagpunt {}
  }
}
