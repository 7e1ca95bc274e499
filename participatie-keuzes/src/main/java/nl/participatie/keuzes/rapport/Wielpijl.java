package nl.participatie.keuzes.rapport;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;

/**
 * An arrow of a wheel: all assignments of one kind from one party to another.
 *
 * @param nummers the assignments by their numbers, from 1
 * @param opdracht the first of them
 * @param hoeveelste which of the arrows between the two parties it is, from 0
 * @param samen how many arrows there are between the two, there and back
 */
record Wielpijl(List<Integer> nummers, Opdracht opdracht, int hoeveelste, int samen) {

  /** More letters than this do not all stand there. */
  private static final int MEESTE_LETTERS = 3;

  Wielpijl {
    nummers = ImmutableList.copyOf(nummers);
  }

  private record Soort(String van, String aan, Opdrachtsoort soort) {}

  /** The arrows of assignments, in the order of the first of each. */
  static List<Wielpijl> van(List<Opdracht> opdrachten) {
    Map<Soort, List<Integer>> perSoort = new LinkedHashMap<>();
    for (int nummer = 1; nummer <= opdrachten.size(); nummer++) {
      Opdracht opdracht = opdrachten.get(nummer - 1);
      Soort soort = new Soort(opdracht.van(), opdracht.aan(), opdracht.soort());
      perSoort.computeIfAbsent(soort, nieuw -> new ArrayList<>()).add(nummer);
    }
    Map<List<String>, Integer> samen = new HashMap<>();
    perSoort.keySet().forEach(soort -> samen.merge(einden(soort), 1, Integer::sum));
    Map<List<String>, Integer> eerder = new HashMap<>();
    ImmutableList.Builder<Wielpijl> pijlen = ImmutableList.builder();
    perSoort.forEach(
        (soort, nummers) ->
            pijlen.add(
                new Wielpijl(
                    nummers,
                    opdrachten.get(nummers.get(0) - 1),
                    eerder.merge(einden(soort), 1, Integer::sum) - 1,
                    Objects.requireNonNull(samen.get(einden(soort))))));
    return pijlen.build();
  }

  private static List<String> einden(Soort soort) {
    return Stream.of(soort.van(), soort.aan()).sorted().toList();
  }

  boolean isRegie() {
    return opdracht.soort() != Opdrachtsoort.DEELOPDRACHT;
  }

  /** The marks of its assignments: all, or of many those in a row or how many more there are. */
  String letters() {
    if (nummers.size() <= MEESTE_LETTERS) {
      return nummers.stream().map(Wielpijl::letter).collect(Collectors.joining(" "));
    }
    int eerste = nummers.get(0);
    int laatste = nummers.get(nummers.size() - 1);
    boolean isReeks = laatste - eerste == nummers.size() - 1;
    return letter(eerste) + (isReeks ? "\u2026" + letter(laatste) : " +" + (nummers.size() - 1));
  }

  /** The mark of an assignment, in the picture and in its table: a to z, then aa, ab and on. */
  static String letter(int nummer) {
    int rest = nummer - 1;
    String laatste = String.valueOf((char) ('a' + rest % 26));
    return rest < 26 ? laatste : letter(rest / 26) + laatste;
  }
}
