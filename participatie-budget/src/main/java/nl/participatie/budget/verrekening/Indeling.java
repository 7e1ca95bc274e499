package nl.participatie.budget.verrekening;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Saldopost;

/**
 * Which balances may cover which.
 *
 * @param pot the balances that cover each other; empty when each stands alone
 * @param dekkers the balances outside it whose surplus covers a shortage in it
 */
record Indeling(Set<Saldopost> pot, Set<Saldopost> dekkers) {

  static Indeling van(List<Sturingsvorm> vormen) {
    Set<Saldopost> pot = EnumSet.noneOf(Saldopost.class);
    Set<Saldopost> dekkers = EnumSet.noneOf(Saldopost.class);
    for (Sturingsvorm vorm : vormen) {
      pot.addAll(vorm.pot());
      vorm.dekker().ifPresent(dekkers::add);
    }
    return new Indeling(Sets.immutableEnumSet(pot), Sets.immutableEnumSet(dekkers));
  }

  /** Every balance in exactly one pool, in the order of their first members. */
  List<Set<Saldopost>> potten() {
    List<Set<Saldopost>> potten = new ArrayList<>();
    Set<Saldopost> geplaatst = EnumSet.noneOf(Saldopost.class);
    for (Saldopost post : Saldopost.values()) {
      if (!geplaatst.contains(post)) {
        Set<Saldopost> leden = pot.contains(post) ? pot : Sets.immutableEnumSet(post);
        potten.add(leden);
        geplaatst.addAll(leden);
      }
    }
    return potten;
  }

  /** All balances that money can flow from or to. */
  Set<Saldopost> kring() {
    return Sets.immutableEnumSet(Sets.union(pot, dekkers));
  }

  /**
   * Lets the money flow: first within the pool, then from outside.
   *
   * @param saldi the balances of the {@link #kring()}
   */
  Verevening vereven(Map<Saldopost, Bedrag> saldi) {
    Verevening verevening = new Verevening(saldi);
    verevening.dek(pot, pot);
    verevening.dek(dekkers, pot);
    return verevening;
  }
}
