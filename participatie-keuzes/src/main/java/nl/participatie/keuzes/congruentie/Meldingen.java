package nl.participatie.keuzes.congruentie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the faults of what came in. What was found wrong while it was read, for example a number
 * where a text is expected, is not told again at the same place or within it.
 */
final class Meldingen {

  private final List<Fout> fouten;
  private final Set<String> gemeld = new HashSet<>();

  Meldingen(Collection<Fout> eerder) {
    this.fouten = new ArrayList<>(eerder);
    eerder.forEach(fout -> gemeld.add(fout.pad()));
  }

  List<Fout> fouten() {
    return fouten;
  }

  /** A fault in the words of the border. */
  void meldGrens(String plaats, String waarde, String sleutel) {
    meld(Fout.van(plaats, waarde, Controleteksten.tekst(sleutel)));
  }

  /** A fault in the words of this package. */
  void meldEigen(String plaats, String waarde, String sleutel, Tekst... delen) {
    meld(Fout.van(plaats, waarde, Congruentieteksten.CONGRUENTIE.tekst("fout." + sleutel, delen)));
  }

  /** A fault with the code that was most likely meant. */
  void meldCode(String plaats, String code, Tekst toegestaan, Collection<String> codes) {
    meld(new Fout(plaats, code, toegestaan, Dichtstbij.zoek(code, codes)));
  }

  /** The constant of a code; empty when there is none, with a fault unless it is simply absent. */
  <E extends Enum<E>> Optional<E> constante(String plaats, @Nullable String code, Class<E> soort) {
    if (code == null) {
      return Optional.empty();
    }
    List<E> alle = List.of(soort.getEnumConstants());
    Optional<E> gevonden = alle.stream().filter(een -> een.name().equals(code)).findFirst();
    if (gevonden.isEmpty()) {
      List<String> codes = alle.stream().map(Enum::name).toList();
      Tekst opsomming = Tekst.gelijk(String.join(", ", codes));
      meldCode(plaats, code, Congruentieteksten.CONGRUENTIE.tekst("fout.CODE", opsomming), codes);
    }
    return gevonden;
  }

  private void meld(Fout fout) {
    if (!isGemeld(fout.pad())) {
      fouten.add(fout);
    }
  }

  /** Whether a fault was told before at a place, or at one that it lies within. */
  private boolean isGemeld(String pad) {
    for (int einde = 0; einde < pad.length(); einde++) {
      boolean isGrens = pad.charAt(einde) == '.' || pad.charAt(einde) == '[';
      if (isGrens && gemeld.contains(pad.substring(0, einde))) {
        return true;
      }
    }
    return gemeld.contains(pad);
  }
}
