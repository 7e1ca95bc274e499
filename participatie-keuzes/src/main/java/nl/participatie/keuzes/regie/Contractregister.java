package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.internal.Meldingen;

/**
 * The contracts that assignments can name.
 *
 * @param vormen the form by code as it came in, where it is one: who names a contract that has
 *     faults named it rightly
 * @param contracten the contracts by code; none when any of them has a fault
 */
record Contractregister(
    Map<String, Optional<Financieringsvorm>> vormen, Map<String, Contract> contracten) {

  static Contractregister van(List<Contractinvoer> rijen, Optional<List<Contract>> contracten) {
    Map<String, Optional<Financieringsvorm>> vormen = new LinkedHashMap<>();
    for (Contractinvoer rij : rijen) {
      if (rij.code() != null) {
        vormen.putIfAbsent(rij.code(), vorm(rij));
      }
    }
    return new Contractregister(
        vormen,
        contracten.orElse(List.of()).stream()
            .collect(ImmutableMap.toImmutableMap(Contract::code, contract -> contract)));
  }

  private static Optional<Financieringsvorm> vorm(Contractinvoer rij) {
    return Arrays.stream(Financieringsvorm.values())
        .filter(vorm -> vorm.code().equals(rij.vorm()))
        .findFirst();
  }

  /** A fault when a contract that is named is not there; of a list not read nobody knows. */
  void eisBekend(String plaats, String code, Meldingen meldingen) {
    boolean isOngelezen = vormen.isEmpty() && meldingen.isGemeld(Contractopgave.CONTRACTEN);
    if (!vormen.containsKey(code) && !isOngelezen) {
      meldingen.meldCode(
          plaats, code, Regieteksten.REGIE.tekst("fout.CONTRACT_ONBEKEND"), vormen.keySet());
    }
  }

  /** How a contract is paid, if it is there and tells. */
  Optional<Financieringsvorm> vorm(String code) {
    return vormen.getOrDefault(code, Optional.empty());
  }

  /** The contract of a code, if it is there and no contract has a fault. */
  Optional<Contract> contract(String code) {
    return Optional.ofNullable(contracten.get(code));
  }
}
