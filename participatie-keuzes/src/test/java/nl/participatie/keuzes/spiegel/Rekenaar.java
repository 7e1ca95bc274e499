package nl.participatie.keuzes.spiegel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A reader with pen and paper, apart from the code: takes the printed distributions of one choice
 * and the size of the group, takes the position that it knows off, and finds for every hidden
 * number each value with which all sums still come out.
 *
 * <p>Options and decision-making hang together: whoever is not on the agenda or in preparation has
 * no option. When {@code isGelijk} is false there may be more without an option than that.
 */
final class Rekenaar {

  private static final int ONBEKEND = -1;

  private final int omvang;
  private final int[] opties;
  private final int[] besluiten;
  private final int[] stappen;

  /** Per cell, in the order options, decision-making, implementation: the values still possible. */
  final List<BitSet> mogelijk = new ArrayList<>();

  Rekenaar(Groepskeuze keuze, int omvang, Optional<Gemeentestand> bekend, boolean isGelijk) {
    this.omvang = omvang - (bekend.isPresent() ? 1 : 0);
    opties = getallen(keuze.opties(), bekend.map(lid -> lid.gekozen(keuze.keuze())));
    besluiten =
        getallen(
            keuze.besluitvorming(), bekend.map(lid -> lid.stand(keuze.keuze()).besluitvorming()));
    stappen =
        getallen(
            keuze.implementatie(), bekend.map(lid -> lid.stand(keuze.keuze()).implementatie()));
    for (int i = 0; i < opties.length + besluiten.length + stappen.length; i++) {
      mogelijk.add(new BitSet());
    }
    for (int open = 0; open <= this.omvang; open++) {
      for (int vroeg = isGelijk ? open : 0; vroeg <= open; vroeg++) {
        probeer(open, vroeg);
      }
    }
    neem(stappen, 0, 4, this.omvang, opties.length + besluiten.length);
  }

  private static int[] getallen(List<Cel> cellen, Optional<Object> eigen) {
    return cellen.stream()
        .mapToInt(
            cel ->
                cel.aantal()
                    .map(n -> eigen.equals(Optional.of(cel.begrip())) ? n - 1 : n)
                    .orElse(ONBEKEND))
        .toArray();
  }

  /** So many have no option, and so many are not on the agenda or in preparation. */
  private void probeer(int open, int vroeg) {
    if (past(opties, 0, 1, open)
        && past(opties, 1, opties.length, omvang - open)
        && past(besluiten, 0, 2, vroeg)
        && past(besluiten, 2, 4, omvang - vroeg)) {
      neem(opties, 0, 1, open, 0);
      neem(opties, 1, opties.length, omvang - open, 0);
      neem(besluiten, 0, 2, vroeg, opties.length);
      neem(besluiten, 2, 4, omvang - vroeg, opties.length);
    }
  }

  /** What is left for the hidden cells of a part, and how many there are. */
  private static int rest(int[] cellen, int van, int tot, int som) {
    int rest = som;
    for (int i = van; i < tot; i++) {
      rest -= Math.max(cellen[i], 0);
    }
    return rest;
  }

  private static int verborgen(int[] cellen, int van, int tot) {
    int aantal = 0;
    for (int i = van; i < tot; i++) {
      aantal += cellen[i] == ONBEKEND ? 1 : 0;
    }
    return aantal;
  }

  private static boolean past(int[] cellen, int van, int tot, int som) {
    int rest = rest(cellen, van, tot, som);
    return verborgen(cellen, van, tot) == 0 ? rest == 0 : rest >= 0;
  }

  private void neem(int[] cellen, int van, int tot, int som, int verschuiving) {
    int rest = rest(cellen, van, tot, som);
    int laagste = verborgen(cellen, van, tot) == 1 ? rest : 0;
    for (int i = van; i < tot; i++) {
      if (cellen[i] == ONBEKEND) {
        mogelijk.get(verschuiving + i).set(laagste, rest + 1);
      }
    }
  }
}
