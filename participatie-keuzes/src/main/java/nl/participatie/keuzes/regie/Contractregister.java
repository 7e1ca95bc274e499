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
 *     faults named it rightly; no form where the code stands there with two
 * @param isVolledig whether every row was read with its code: a code that is not there is unknown
 * @param contracten the contracts by code; none when any of them has a fault
 */
record Contractregister(
    Map<String, Optional<Financieringsvorm>> vormen,
    boolean isVolledig,
    Map<String, Contract> contracten) {

  static Contractregister van(
      List<Contractinvoer> rijen, boolean isGelezen, Optional<List<Contract>> contracten) {
    Map<String, Optional<Financieringsvorm>> vormen = new LinkedHashMap<>();
    boolean isVolledig = isGelezen;
    for (Contractinvoer rij : rijen) {
      String code = rij.code();
      if (code == null) {
        isVolledig = false;
      } else {
        Optional<Financieringsvorm> vorm = vorm(rij);
        vormen.merge(code, vorm, (een, ander) -> een.equals(ander) ? een : Optional.empty());
      }
    }
    return new Contractregister(
        ImmutableMap.copyOf(vormen),
        isVolledig,
        contracten.orElse(List.of()).stream()
            .collect(ImmutableMap.toImmutableMap(Contract::code, contract -> contract)));
  }

  private static Optional<Financieringsvorm> vorm(Contractinvoer rij) {
    return Arrays.stream(Financieringsvorm.values())
        .filter(vorm -> vorm.code().equals(rij.vorm()))
        .findFirst();
  }

  /** A fault when a contract that is named is not there; of rows not read nobody knows. */
  void eisBekend(String plaats, String code, Meldingen meldingen) {
    if (!vormen.containsKey(code) && isVolledig) {
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
