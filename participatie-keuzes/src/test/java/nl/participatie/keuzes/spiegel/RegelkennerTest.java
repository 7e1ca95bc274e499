package nl.participatie.keuzes.spiegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The strongest reader: one who knows the rule for hiding. Every group of a size is made, and those
 * that show the same are put together: between these nobody can tell. In each such heap, and again
 * among those of the heap in which a given member can exist, a hidden number below the limit must
 * have at least two values. Nothing here reasons about the rule; it only runs it.
 */
class RegelkennerTest {

  private static final int VERBORGEN = -1;

  /** All ways to spread a number over cells. */
  private static void verdeel(int aantal, int cellen, Consumer<int[]> voor) {
    verdeel(aantal, new int[cellen], 0, voor);
  }

  private static void verdeel(int rest, int[] tot, int plaats, Consumer<int[]> voor) {
    if (plaats == tot.length - 1) {
      tot[plaats] = rest;
      voor.accept(tot.clone());
      return;
    }
    for (int deel = 0; deel <= rest; deel++) {
      tot[plaats] = deel;
      verdeel(rest - deel, tot, plaats + 1, voor);
    }
  }

  private static List<Integer> getoond(Onthullingsgrens grens, int[] aantallen, int knip) {
    boolean[] verborgen = grens.verborgen(aantallen, knip);
    List<Integer> getoond = new ArrayList<>();
    for (int plaats = 0; plaats < aantallen.length; plaats++) {
      assertThat(verborgen[plaats] || aantallen[plaats] >= grens.vanaf()).isTrue();
      getoond.add(verborgen[plaats] ? VERBORGEN : aantallen[plaats]);
    }
    return getoond;
  }

  /** What a member in these cells is left with; none in it for somebody from outside. */
  private static void eisTweeWaarden(
      List<Integer> getoond, List<int[]> hoop, int vanaf, int... eigen) {
    List<int[]> over =
        hoop.stream().filter(een -> Arrays.stream(eigen).allMatch(cel -> een[cel] > 0)).toList();
    for (int cel = 0; cel < getoond.size() && !over.isEmpty(); cel++) {
      if (getoond.get(cel) == VERBORGEN) {
        Set<Integer> waarden = new TreeSet<>();
        for (int[] een : over) {
          waarden.add(een[cel]);
        }
        assertThat(waarden.size() > 1 || waarden.iterator().next() >= vanaf)
            .as("%s, member in %s, cell %s is %s", getoond, Arrays.toString(eigen), cel, waarden)
            .isTrue();
      }
    }
  }

  @ParameterizedTest(name = "limit {0}, {1} cells, sides at {2}, up to {3}")
  @CsvSource({
    "6, 2, 0, 40",
    "6, 3, 0, 40",
    "6, 3, 1, 40",
    "6, 4, 0, 30",
    "6, 4, 1, 30",
    "6, 4, 2, 30",
    "6, 5, 1, 20",
    "6, 6, 1, 14",
    "3, 5, 1, 18",
  })
  void eenVerdelingOpZich(int vanaf, int cellen, int knip, int meeste) {
    Onthullingsgrens grens = new Onthullingsgrens(vanaf);
    for (int omvang = vanaf; omvang <= meeste; omvang++) {
      Map<List<Integer>, List<int[]>> hopen = new HashMap<>();
      verdeel(
          omvang,
          cellen,
          een -> hopen.computeIfAbsent(getoond(grens, een, knip), h -> new ArrayList<>()).add(een));
      hopen.forEach(
          (getoond, hoop) -> {
            eisTweeWaarden(getoond, hoop, vanaf);
            for (int eigen = 0; eigen < cellen; eigen++) {
              eisTweeWaarden(getoond, hoop, vanaf, eigen);
            }
          });
    }
  }

  /**
   * Options and decision-making together: as many are open as are not on the agenda or in
   * preparation. With a limit of 3 a group of 18 is six times the limit.
   */
  @ParameterizedTest(name = "limit {0}, {1} options, up to {2}, equal {3}")
  @CsvSource({
    "6, 2, 20, true",
    "6, 3, 14, true",
    "3, 2, 18, true",
    "3, 4, 11, true",
    "6, 2, 13, false",
    "3, 2, 12, false",
    "3, 3, 9, false",
  })
  void optiesMetBesluitvorming(int vanaf, int opties, int meeste, boolean isGelijk) {
    Onthullingsgrens grens = new Onthullingsgrens(vanaf);
    for (int omvang = vanaf; omvang <= meeste; omvang++) {
      Map<List<Integer>, List<int[]>> hopen = new HashMap<>();
      int groep = omvang;
      verdeel(
          omvang,
          1 + opties,
          keuze ->
              verdeel(
                  groep,
                  4,
                  besluit -> {
                    int open = besluit[0] + besluit[1];
                    // a decision that names no option leaves the choice open
                    if (isGelijk ? keuze[0] == open : keuze[0] >= open) {
                      List<Integer> samen = new ArrayList<>(getoond(grens, keuze, 1));
                      samen.addAll(getoond(grens, besluit, 2));
                      hopen
                          .computeIfAbsent(samen, h -> new ArrayList<>())
                          .add(aaneen(keuze, besluit));
                    }
                  }));
      hopen.forEach((getoond, hoop) -> eisVoorElkLid(getoond, hoop, vanaf, opties, isGelijk));
    }
  }

  private static int[] aaneen(int[] links, int[] rechts) {
    int[] samen = Arrays.copyOf(links, links.length + rechts.length);
    System.arraycopy(rechts, 0, samen, links.length, rechts.length);
    return samen;
  }

  private static void eisVoorElkLid(
      List<Integer> getoond, List<int[]> hoop, int vanaf, int opties, boolean isGelijk) {
    eisTweeWaarden(getoond, hoop, vanaf);
    for (int keuze = 0; keuze <= opties; keuze++) {
      for (int besluit = 0; besluit < 4; besluit++) {
        boolean isOpen = keuze == 0;
        boolean isBesloten = besluit >= 2;
        boolean kan = isGelijk ? isOpen != isBesloten : isOpen || isBesloten;
        if (kan) {
          eisTweeWaarden(getoond, hoop, vanaf, keuze, 1 + opties + besluit);
        }
      }
    }
  }

  @Test
  void dezeLezerVindtWelEenRegelDieTeWeinigVerbergt() {
    // without a cell that covers for it, the small one is what the others leave over
    List<int[]> hoop = List.of(new int[] {2, 8, 90});
    assertThat(catchThrowable(() -> eisTweeWaarden(List.of(VERBORGEN, 8, 90), hoop, 6)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cell 0 is [2]");
  }
}
