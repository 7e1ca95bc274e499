package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A network with parties as numbers, so that ten thousand of them take milliseconds. */
final class Netwerkgraaf {

  private final ImmutableList<Partij> partijen;
  private final ImmutableList<Lijn> lijnen;
  private final int[] van;
  private final int[] aan;

  Netwerkgraaf(Regienetwerk netwerk) {
    this.partijen = ImmutableList.copyOf(netwerk.partijen());
    this.lijnen = ImmutableList.copyOf(netwerk.lijnen());
    Map<Partij, Integer> nummers = new HashMap<>();
    partijen.forEach(partij -> nummers.put(partij, nummers.size()));
    this.van = lijnen.stream().mapToInt(lijn -> nummers.getOrDefault(lijn.van(), 0)).toArray();
    this.aan = lijnen.stream().mapToInt(lijn -> nummers.getOrDefault(lijn.aan(), 0)).toArray();
  }

  List<Partij> partijen() {
    return partijen;
  }

  /**
   * Shows to whom each party gives an assignment, once for all cells that the same assignments are
   * for.
   *
   * @param wie receives the cells, in order, and per party the others, in the order of the
   *     assignments, each once
   */
  void toon(BiConsumer<List<Regiecel>, int[][]> wie) {
    Map<BitSet, List<Regiecel>> gelijk = new LinkedHashMap<>();
    for (Regiecel cel : Regiecel.alle()) {
      gelijk.computeIfAbsent(voor(cel), nieuw -> new ArrayList<>()).add(cel);
    }
    gelijk.forEach((welke, cellen) -> wie.accept(cellen, volgers(welke)));
  }

  private BitSet voor(Regiecel cel) {
    BitSet welke = new BitSet();
    for (int nummer = 0; nummer < van.length; nummer++) {
      welke.set(nummer, lijnen.get(nummer).opdracht().dekt(cel));
    }
    return welke;
  }

  private int[][] volgers(BitSet welke) {
    int[][] volgers = new int[partijen.size()][];
    int[] aantal = new int[partijen.size()];
    Arrays.fill(volgers, new int[0]);
    welke.stream().forEach(nummer -> voegToe(volgers, aantal, van[nummer], aan[nummer]));
    // the one that gave last to each party: whoever gives twice comes once
    int[] laatste = new int[partijen.size()];
    for (int partij = 0; partij < volgers.length; partij++) {
      volgers[partij] = eenmaal(volgers[partij], aantal[partij], laatste, partij + 1);
    }
    return volgers;
  }

  private static void voegToe(int[][] volgers, int[] aantal, int van, int aan) {
    if (aantal[van] == volgers[van].length) {
      volgers[van] = Arrays.copyOf(volgers[van], 2 * aantal[van] + 2);
    }
    volgers[van][aantal[van]++] = aan;
  }

  private static int[] eenmaal(int[] volgers, int aantal, int[] laatste, int merk) {
    int[] enkel = new int[aantal];
    int over = 0;
    for (int plaats = 0; plaats < aantal; plaats++) {
      int volger = volgers[plaats];
      if (laatste[volger] != merk) {
        laatste[volger] = merk;
        enkel[over++] = volger;
      }
    }
    return Arrays.copyOf(enkel, over);
  }
}
