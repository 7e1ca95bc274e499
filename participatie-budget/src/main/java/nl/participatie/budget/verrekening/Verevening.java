package nl.participatie.budget.verrekening;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Saldopost;

/** Lets money flow between determined balances, and knows where they stand. */
final class Verevening {

  private static final Comparator<Overdracht> VOLGORDE =
      Comparator.comparing(Overdracht::van).thenComparing(Overdracht::naar);

  private final Map<Saldopost, Bedrag> stand;
  private final List<Overdracht> overdrachten = new ArrayList<>();

  Verevening(Map<Saldopost, Bedrag> saldi) {
    this.stand = new EnumMap<>(saldi);
  }

  /**
   * Covers shortages from surpluses as far as these reach.
   *
   * @param gevers the balances that may give, in order
   * @param vragers the balances that may get, in order
   */
  void dek(Set<Saldopost> gevers, Set<Saldopost> vragers) {
    List<Saldopost> van = ImmutableList.copyOf(gevers);
    List<Saldopost> naar = ImmutableList.copyOf(vragers);
    long[] geven = van.stream().mapToLong(post -> Math.max(0, centen(post))).toArray();
    long[] vragen = naar.stream().mapToLong(post -> Math.max(0, -centen(post))).toArray();
    long[][] stroom = Evenredig.stroom(geven, vragen);
    for (int rij = 0; rij < geven.length; rij++) {
      for (int kolom = 0; kolom < vragen.length; kolom++) {
        if (stroom[rij][kolom] > 0) {
          boek(van.get(rij), naar.get(kolom), Bedrag.ofCent(stroom[rij][kolom]));
        }
      }
    }
  }

  private void boek(Saldopost van, Saldopost naar, Bedrag bedrag) {
    overdrachten.add(new Overdracht(van, naar, bedrag));
    stand.put(van, rest(van).min(bedrag));
    stand.put(naar, rest(naar).plus(bedrag));
  }

  private long centen(Saldopost post) {
    return rest(post).centen();
  }

  /** Where a balance stands by now. */
  Bedrag rest(Saldopost post) {
    Bedrag rest = stand.get(post);
    if (rest == null) {
      throw new IllegalArgumentException("No balance of " + post + ", only of " + stand.keySet());
    }
    return rest;
  }

  /** What went over, in the order of giver and receiver. */
  List<Overdracht> overdrachten() {
    return ImmutableList.sortedCopyOf(VOLGORDE, overdrachten);
  }
}
