package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.internal.Meldingen;

/**
 * The contracts that assignments can name.
 *
 * @param codes the codes as they came in: who names a contract that has faults named it rightly
 * @param contracten the contracts by code; none when any of them has a fault
 */
record Contractregister(Set<String> codes, Map<String, Contract> contracten) {

  /** From here on an unknown contract comes without a suggestion: there are too many anyway. */
  private static final int MEESTE_SUGGESTIES = 100;

  static Contractregister van(List<Contractinvoer> rijen, Optional<List<Contract>> contracten) {
    return new Contractregister(
        rijen.stream()
            .map(Contractinvoer::code)
            .filter(Objects::nonNull)
            .collect(ImmutableSet.toImmutableSet()),
        contracten.orElse(List.of()).stream()
            .collect(ImmutableMap.toImmutableMap(Contract::code, contract -> contract)));
  }

  /** The contract that an assignment names; a fault when it is not there. */
  Optional<Contract> zoek(String plaats, String code, Meldingen meldingen) {
    if (!codes.contains(code)) {
      meldingen.meldCode(
          plaats,
          code,
          Regieteksten.REGIE.tekst("fout.CONTRACT_ONBEKEND"),
          codes.size() > MEESTE_SUGGESTIES ? Set.of() : codes);
    }
    return Optional.ofNullable(contracten.get(code));
  }
}
