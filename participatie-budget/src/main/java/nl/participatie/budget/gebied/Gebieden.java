package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Set;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.gemeente.Gemeentecode;

/** Refuses what cannot stand beside each other in one area. */
final class Gebieden {

  private Gebieden() {}

  /**
   * Refuses an empty set, and the country among municipalities: it would count them twice.
   *
   * @param wat what the codes are of, for the message
   * @param codes the codes
   */
  static void eisGemeenten(String wat, Set<Gemeentecode> codes) {
    if (codes.isEmpty()) {
      throw new IllegalArgumentException(wat + " without municipalities, needed: at least one");
    }
    if (codes.contains(Gemeentecode.LAND)) {
      throw new IllegalArgumentException(
          wat + " names NL, the country as a whole; allowed: municipalities, GM and four digits");
    }
  }

  /** Estimates of municipalities, refused when there are none or they are about other years. */
  static ImmutableSortedMap<Gemeentecode, Raming> eisRamingen(
      String wat, Map<Gemeentecode, Raming> ramingen) {
    eisGemeenten(wat, ramingen.keySet());
    ImmutableSortedMap<Gemeentecode, Raming> opCode = ImmutableSortedMap.copyOf(ramingen);
    Gemeentecode eerste = opCode.firstKey();
    Set<Integer> jaren = jaren(opCode);
    opCode.forEach(
        (gemeente, raming) ->
            eisZelfdeJaren(eerste.toString(), jaren, gemeente.toString(), raming.jaren().keySet()));
    return opCode;
  }

  /** The years that estimates are about: the same for all. */
  static Set<Integer> jaren(Map<Gemeentecode, Raming> ramingen) {
    return ramingen.values().iterator().next().jaren().keySet();
  }

  /** Refuses estimates of different years. */
  static void eisZelfdeJaren(String een, Set<Integer> jaren, String ander, Set<Integer> andere) {
    if (!jaren.equals(andere)) {
      throw new IllegalArgumentException(
          "Estimate of "
              + ander
              + " for the years "
              + andere
              + ", needed: those of "
              + een
              + ", "
              + jaren);
    }
  }
}
