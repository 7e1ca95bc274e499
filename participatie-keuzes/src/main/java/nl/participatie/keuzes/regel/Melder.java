package nl.participatie.keuzes.regel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.taal.Tekst;

/** Collects the faults of one input, those of its reader first. */
final class Melder {

  /** From here on a fault comes without a suggestion: nobody reads that many. */
  private static final int MEESTE_SUGGESTIES = 200;

  private final List<Fout> fouten;
  private final TreeSet<String> gelezen;

  Melder(List<Fout> fouten) {
    this.fouten = fouten;
    this.gelezen = fouten.stream().map(Fout::pad).collect(Collectors.toCollection(TreeSet::new));
  }

  void meld(String pad, String waarde, Tekst toegestaan) {
    fouten.add(Fout.van(pad, waarde, toegestaan));
  }

  /** A fault with the nearest of the valid codes. */
  void meld(String pad, String waarde, Tekst toegestaan, Collection<String> codes) {
    Optional<String> bedoeld =
        fouten.size() < MEESTE_SUGGESTIES ? Dichtstbij.zoek(waarde, codes) : Optional.empty();
    fouten.add(new Fout(pad, waarde, toegestaan, bedoeld));
  }

  /** Whether the reader found a fault in an attribute, or in an element of its list. */
  boolean isGelezen(String attribuut) {
    String lijst = attribuut + "[";
    String element = gelezen.ceiling(lijst);
    return gelezen.contains(attribuut) || (element != null && element.startsWith(lijst));
  }
}
