package nl.participatie.keuzes.transformatie;

import java.util.Map;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.immutables.value.Value;

/**
 * What a way of organising the Wsw comes to in a year. Each amount is rounded to the cent, half up,
 * once; the balance is made of the amounts that show.
 *
 * <p>Not the whole result of a company: what is the same in both ways, such as the wages of the
 * people in the Wsw, is left out.
 */
@Value.Immutable
@Huisstijl
public interface Wswresultaat {

  /**
   * The added value.
   *
   * @return euro by way of working
   */
  Map<WswWerkvorm, Bedrag> toegevoegdeWaarde();

  /**
   * The guidance.
   *
   * @return euro by way of working
   */
  Map<WswWerkvorm, Bedrag> begeleiding();

  /**
   * The subsidy received.
   *
   * @return euro
   */
  Bedrag subsidie();

  /**
   * The overhead, that of each person included.
   *
   * @return euro
   */
  Bedrag overhead();

  /**
   * What the change costs once.
   *
   * @return euro, always 0.00 for the present way of organising
   */
  Bedrag eenmalig();

  /**
   * How the balance came about.
   *
   * @return the balance as a tree
   */
  Herleiding herleiding();

  /**
   * The balance: added value and subsidy, less guidance, overhead and what comes once.
   *
   * @return euro; below zero it costs money
   */
  default Bedrag saldo() {
    return Bedrag.som(toegevoegdeWaarde().values())
        .plus(subsidie())
        .min(Bedrag.som(begeleiding().values()))
        .min(overhead())
        .min(eenmalig());
  }

  /** Builds a {@link Wswresultaat}; every attribute is required. */
  class Builder extends ImmutableWswresultaat.Builder {
    Builder() {}
  }
}
