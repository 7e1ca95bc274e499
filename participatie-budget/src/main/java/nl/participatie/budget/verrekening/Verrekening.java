package nl.participatie.budget.verrekening;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Saldopost;
import org.immutables.value.Value;

/**
 * A settlement (verrekening) of the balances of one year: which of them form pools under the forms
 * of financial steering that hold (report 5.1), what flows from surpluses to shortages, and what
 * remains. No money is made or lost: the balances add up to the same before and after.
 *
 * <p><b>What flows.</b> Within a pool let {@code s} be the surpluses and {@code t} the shortages in
 * cents, both in the order of {@link Saldopost}. The flow is {@code min(sum s, sum t)}: after it
 * the pool has no surplus left or no shortage. The exact proportional transfer from i to j is
 * {@code s[i] * t[j] / max(sum s, sum t)}. It becomes whole cents in two steps:
 *
 * <ol>
 *   <li>What each surplus gives is the flow divided in proportion to {@code s}, what each shortage
 *       gets is the flow divided in proportion to {@code t}, both by largest remainder (grootste
 *       rest): rounded down, and the cents left over go by one to those with the largest part cut
 *       off, ties by the order of {@code Saldopost}.
 *   <li>Each transfer is its exact amount rounded down or up to the cent, such that each surplus
 *       gives and each shortage gets exactly what step 1 says. The transfers with the largest part
 *       cut off are rounded up first, unless the rest could then no longer add up; ties by the
 *       order of giver, then receiver.
 * </ol>
 *
 * <p>In form V, what then remains of a surplus on the income budget covers in the same way what
 * then remains of the shortages in the pool of the participation budget.
 *
 * <p><b>What is not determined.</b> While choice 8 or 9 is open everything but the balances is
 * undetermined, also with 8.PER_DEELBUDGET and an open choice 9. When a balance in the pool of the
 * participation budget is undetermined, or in form V the income budget, the transfers and what
 * remains of each of these balances are. When any balance is undetermined the totals are. {@link
 * #hiaten()} names every cause.
 */
@Value.Immutable
@Huisstijl
public abstract class Verrekening {

  Verrekening() {}

  /**
   * Settles determined balances.
   *
   * @param keuzes the choices that hold; only 8 and 9 matter
   * @param saldi the balance of each of the seven, in any order; negative is a shortage
   * @return the settlement
   * @throws IllegalArgumentException if a balance is absent
   * @throws ArithmeticException if a sum lies beyond 10<sup>15</sup> euro
   */
  public static Verrekening bereken(Keuzeprofiel keuzes, Map<Saldopost, Bedrag> saldi) {
    return berekenUitkomsten(keuzes, Maps.transformValues(saldi, Uitkomst::van));
  }

  /**
   * Settles balances that may be undetermined.
   *
   * @param keuzes the choices that hold; only 8 and 9 matter
   * @param saldi the balance of each of the seven, in any order; negative is a shortage
   * @return the settlement, with what is undetermined left open
   * @throws IllegalArgumentException if a balance is absent
   * @throws ArithmeticException if a sum lies beyond 10<sup>15</sup> euro
   */
  public static Verrekening berekenUitkomsten(
      Keuzeprofiel keuzes, Map<Saldopost, Uitkomst<Bedrag>> saldi) {
    if (saldi.size() != Saldopost.values().length) {
      throw new IllegalArgumentException("All seven balances needed, got " + saldi.keySet());
    }
    return new Verrekenaar(keuzes, saldi).verrekening();
  }

  /**
   * The balances before anything flows, as they were given.
   *
   * @return the balance of each of the seven in order, in euro
   */
  public abstract Map<Saldopost, Uitkomst<Bedrag>> saldi();

  /**
   * The forms of financial steering that hold.
   *
   * @return one or two forms in order, or which choice is open
   */
  public abstract Uitkomst<List<Sturingsvorm>> vormen();

  /**
   * The pools.
   *
   * @return every balance in exactly one pool, in the order of their first members, or which choice
   *     is open
   */
  public abstract Uitkomst<List<Pot>> potten();

  /**
   * What goes from surpluses to shortages.
   *
   * @return the transfers in the order of giver, then receiver, at most one for each pair; or what
   *     keeps them open
   */
  public abstract Uitkomst<List<Overdracht>> overdrachten();

  /**
   * What remains of each balance after the transfers.
   *
   * @return the balance of each of the seven in order, in euro, or what keeps it open
   */
  public abstract Map<Saldopost, Uitkomst<Bedrag>> resten();

  /**
   * The shortage that remains: the sum of what is still short.
   *
   * @return euros, zero or more, or what keeps it open
   */
  public abstract Uitkomst<Bedrag> tekort();

  /**
   * The surplus that remains: the sum of what is still left over.
   *
   * @return euros, zero or more, or what keeps it open
   */
  public abstract Uitkomst<Bedrag> overschot();

  /**
   * What is missing: open choices first, then what the balances lack, in the order of the balances.
   *
   * @return the gaps; empty when everything is determined
   */
  public abstract List<Hiaat> hiaten();

  /**
   * The names that {@link #herleid} takes: {@code potten[0].saldo} and so on, {@code
   * overdrachten[0].bedrag} and so on, {@code resten.INKOMENSDEEL} and the other balances, {@code
   * tekort} and {@code overschot}. Pools and transfers count from zero, in the order of the result;
   * where they are not determined they have no names.
   *
   * @return the names, in the order of the result
   */
  public Set<String> herleidbaar() {
    return Verrekeningsboom.metGegevenSaldi(this).namen();
  }

  /**
   * Unfolds an amount down to the balances, each of which is shown as given.
   *
   * @param naam its name, see {@link #herleidbaar()}
   * @return the amount as a tree
   * @throws IllegalArgumentException if the name is unknown
   */
  public Herleiding herleid(String naam) {
    return Verrekeningsboom.metGegevenSaldi(this).van(naam);
  }

  /**
   * Unfolds an amount down to what the balances rest on, for example those of an estimate: {@code
   * verrekening.herleid("tekort", post -> raming.herleid(jaar, "saldi." + post))}.
   *
   * @param naam its name, see {@link #herleidbaar()}
   * @param saldi the tree of each balance
   * @return the amount as a tree
   * @throws IllegalArgumentException if the name is unknown, or a tree shows another balance than
   *     the one that was settled
   */
  public Herleiding herleid(String naam, Function<Saldopost, Herleiding> saldi) {
    return new Verrekeningsboom(this, saldi).van(naam);
  }
}
